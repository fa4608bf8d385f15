package fr.levain.assessment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who should follow a dossier, by the pack: the specialist of its theme first, then the referent of its department.
 *
 * @param automatic a new dossier is given at once to whom a rule names; else it is only proposed
 */
public record AssignmentRules(boolean automatic, List<Specialist> specialists, List<Referent> referents) {
    static final AssignmentRules NONE = new AssignmentRules(false, List.of(), List.of());

    /** @param theme code of an answer @param email of the officer's account */
    public record Specialist(String theme, String themeLabel, String email) {}

    public record Referent(List<String> departments, String email) {}

    /** Somebody a rule names, and why. */
    record Named(String email, String reason) {}

    public AssignmentRules {
        specialists = List.copyOf(specialists);
        referents = List.copyOf(referents);
    }

    /** In the order in which they are to be asked. */
    List<Named> naming(Collection<String> themes, String department) {
        return Stream.concat(
                specialists.stream().filter(each -> themes.contains(each.theme()))
                        .map(each -> new Named(each.email(), "spécialiste du thème « %s »".formatted(each.themeLabel()))),
                referents.stream().filter(each -> each.departments().contains(department))
                        .map(each -> new Named(each.email(), "en charge du département " + department)))
                .toList();
    }
}
