package fr.levain.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which team answers for a dossier and who should follow it, by the pack: the rules on answers first, then the specialist of
 * its theme, then the referent of its department.
 *
 * @param automatic a new dossier is given at once to whom a rule names; else it is only proposed
 */
public record AssignmentRules(boolean automatic, List<Rule> rules, List<Specialist> specialists, List<Referent> referents) {
    static final AssignmentRules NONE = new AssignmentRules(false, List.of(), List.of(), List.of());

    /** All its conditions hold together. @param team its slug @param email of the officer’s account */
    public record Rule(List<RuleCondition> when, Optional<String> team, Optional<String> email) {
        public Rule {
            when = List.copyOf(when);
        }

        boolean answers(RuledDossier dossier) {
            return when.stream().allMatch(condition -> condition.holds(dossier));
        }

        /** « parce que le thème est « Mobilité » et le montant demandé est d’au moins 50 000 € ». */
        String reason() {
            return "parce que " + when.stream().map(RuleCondition::words).collect(Collectors.joining(" et "));
        }
    }

    /** @param theme code of an answer @param email of the officer's account */
    public record Specialist(String theme, String themeLabel, String email) {}

    public record Referent(List<String> departments, String email) {}

    /** Somebody, or a team, a rule names, and why. @param whom an address, or the slug of a team */
    record Named(String whom, String reason) {}

    /** Rules kept by an earlier version of Levain have none on answers. */
    public AssignmentRules(boolean automatic, @Nullable List<Rule> rules, List<Specialist> specialists, List<Referent> referents) {
        this.automatic = automatic;
        this.rules = List.copyOf(Objects.requireNonNullElse(rules, List.of()));
        this.specialists = List.copyOf(specialists);
        this.referents = List.copyOf(referents);
    }

    /** People, in the order in which they are to be asked. */
    List<Named> naming(RuledDossier dossier) {
        return Stream.of(
                        rules.stream().filter(rule -> rule.answers(dossier)).flatMap(rule -> rule.email().map(email -> new Named(email, rule.reason())).stream()),
                        specialists.stream().filter(each -> dossier.codes(AssignmentRulesInPack.THEMES).contains(each.theme()))
                                .map(each -> new Named(each.email(), "spécialiste du thème « %s »".formatted(each.themeLabel()))),
                        referents.stream().filter(each -> each.departments().contains(dossier.department()))
                                .map(each -> new Named(each.email(), "en charge du département " + dossier.department())))
                .flatMap(each -> each)
                .toList();
    }

    /** Teams, in the order of the rules. */
    List<Named> teams(RuledDossier dossier) {
        return rules.stream().filter(rule -> rule.answers(dossier)).flatMap(rule -> rule.team().map(team -> new Named(team, rule.reason())).stream()).toList();
    }
}
