package fr.levain.bench;

import static fr.levain.eligibility.Outcome.MET;
import static fr.levain.eligibility.Outcome.NOT_MET;
import static fr.levain.eligibility.Outcome.UNKNOWN;

import fr.levain.eligibility.FactRead;
import fr.levain.eligibility.Ground;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.SomeTerms;
import fr.levain.eligibility.Verdict;
import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of one scheme of the bench as a developer would write them, three answers and grounds included. */
final class HandWritten {
    private static final Set<String> KINDS = Set.of("association", "cooperative");
    private static final Set<String> PHASES = Set.of("emergence", "experimentation");

    /** What the visitor said; texts are made once, as Levain does. */
    static final class Profile {
        private final Map<String, Value> terms;
        private final Map<String, FactRead> texts = new HashMap<>();

        Profile(Map<String, Value> terms) {
            this.terms = terms;
        }

        FactRead read(String name) {
            return texts.computeIfAbsent(name, _ -> {
                var term = SomeTerms.VOCABULARY.term(name).orElseThrow();
                var value = terms.get(name);
                return new FactRead(name, term.label(), AnswerText.of(term.type(), value == null ? Answer.ABSENT : Answer.of(value)));
            });
        }

        String code(String name) {
            return terms.get(name) instanceof Value.Choice(var chosen) ? chosen.getFirst() : null;
        }

        Outcome flag(String name, boolean wanted) {
            return terms.get(name) instanceof Value.Flag(var yes) ? told(yes == wanted) : UNKNOWN;
        }
    }

    private final RuleSet rules;
    private final Euros ceiling;
    private final Euros floor;
    private final int jobs;
    private final int partners;
    private final LocalDate created;

    HandWritten(int scheme, RuleSet rules) {
        this.rules = rules;
        this.ceiling = Euros.of(20_000 + 2_000L * scheme);
        this.floor = Euros.of(1_000 + 200L * scheme);
        this.jobs = scheme % 4;
        this.partners = 1 + scheme % 3;
        this.created = LocalDate.of(2024, 1 + scheme % 9, 1);
    }

    Verdict verdict(Profile profile) {
        var grounds = new ArrayList<Ground>(12);
        add(grounds, profile, within(profile.code("holder_kind"), KINDS), "holder_kind");
        add(grounds, profile, within(profile.code("phase"), PHASES), "phase");
        add(grounds, profile, profile.terms.get("requested_amount") instanceof Value.Amount(var asked)
                ? told(asked.compareTo(ceiling) <= 0) : UNKNOWN, "requested_amount");
        add(grounds, profile, profile.terms.get("requested_amount") instanceof Value.Amount(var asked)
                ? told(asked.compareTo(floor) >= 0) : UNKNOWN, "requested_amount");
        add(grounds, profile, profile.terms.get("jobs") instanceof Value.Quantity(var number) ? told(number.doubleValue() >= jobs) : UNKNOWN, "jobs");
        add(grounds, profile, profile.flag("already_started", false), "already_started");
        var phase = profile.code("phase");
        add(grounds, profile, either(profile.flag("has_research", true), phase == null ? UNKNOWN : told(phase.equals("emergence"))), "has_research", "phase");
        add(grounds, profile, profile.terms.get("themes") instanceof Value.Choice(var themes)
                ? told(themes.contains("sante") || themes.contains("emploi")) : UNKNOWN, "themes");
        add(grounds, profile, profile.terms.get("partners") instanceof Value.Rows(var rows) ? told(rows.size() >= partners) : UNKNOWN, "partners");
        add(grounds, profile, users(profile), "partners");
        add(grounds, profile, profile.terms.get("created_on") instanceof Value.Date(var day) ? told(!day.isBefore(created)) : UNKNOWN, "created_on");
        add(grounds, profile, profile.terms.get("project_period") instanceof Value.Span(var start, var end) ? told(end.isAfter(start)) : UNKNOWN, "project_period");
        return new Verdict(grounds, rules.digest());
    }

    private void add(List<Ground> grounds, Profile profile, Outcome outcome, String... read) {
        var rule = rules.rules().get(grounds.size());
        var message = switch (outcome) {
            case MET -> "Vous demandez " + profile.read("requested_amount").value() + ".";
            case NOT_MET -> rule.notMet();
            default -> rule.unknown();
        };
        grounds.add(new Ground(rule, outcome, message, read.length == 1 ? List.of(profile.read(read[0])) : List.of(profile.read(read[0]), profile.read(read[1]))));
    }

    private static Outcome users(Profile profile) {
        if (!(profile.terms.get("partners") instanceof Value.Rows(var rows))) return UNKNOWN;
        var outcome = NOT_MET;
        for (var row : rows) {
            if (!(row.cell("kind") instanceof Answer.Given(Value.Choice(var chosen)))) outcome = UNKNOWN;
            else if (chosen.getFirst().equals("usagers")) return MET;
        }
        return outcome;
    }

    private static Outcome within(String code, Set<String> allowed) {
        return code == null ? UNKNOWN : told(allowed.contains(code));
    }

    private static Outcome either(Outcome one, Outcome other) {
        if (one == MET || other == MET) return MET;
        return one == NOT_MET && other == NOT_MET ? NOT_MET : UNKNOWN;
    }

    private static Outcome told(boolean holds) {
        return holds ? MET : NOT_MET;
    }
}
