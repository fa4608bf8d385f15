package fr.levain.events;

import fr.levain.kernel.Email;
import fr.levain.projects.ProjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody types to register.
 *
 * @param others names of those who come along, without whoever registers
 * @param needs to come and to eat, in their own words
 * @param wantsNews asks to be invited to the next meetings
 * @param mayWait enters the waiting list if no seat is left
 */
public record Entry(
        String name, Email email, String organisation, List<String> others, Optional<ProjectId> project, Needs needs, boolean wantsNews, boolean mayWait) {
    public record Needs(String access, String diet) {
        public static final Needs NONE = new Needs("", "");

        public boolean isEmpty() {
            return access.isBlank() && diet.isBlank();
        }
    }

    public Entry {
        others = List.copyOf(others);
    }

    List<String> people() {
        return Stream.concat(Stream.of(name), others.stream()).toList();
    }
}
