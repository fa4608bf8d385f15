package fr.levain.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The organiser's own list, to print or to tick.
 *
 * @param needs by registration: asked for the organiser alone, gone soon after the meeting
 * @param next whether others follow on another page
 * @param present people who are there, in all
 */
public record AttendeeList(Gathering gathering, List<Registration> registrations, Map<UUID, Entry.Needs> needs, boolean next, int present) {
    public AttendeeList {
        registrations = List.copyOf(registrations);
        needs = Map.copyOf(needs);
    }

    public Entry.Needs needsOf(Registration registration) {
        return needs.getOrDefault(registration.id(), Entry.Needs.NONE);
    }

    public List<Registration> in(RegistrationStatus status) {
        return registrations.stream().filter(each -> each.status() == status).toList();
    }
}
