package fr.levain.calls.web;

import fr.levain.calls.Call;
import fr.levain.eligibility.Rule;
import fr.levain.ui.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules in force, in plain French. Those nobody has confirmed are left out. */
public record RulesPage(List<Call> calls) implements Page {
    public static List<Rule> confirmed(Call call) {
        return call.current().rules().rules().stream().filter(rule -> !rule.assumption()).toList();
    }

    /** The rule in words: what is said when it is not met, without the sentences about one dossier's values. */
    public static String told(Rule rule) {
        return Stream.of(rule.notMet().split("(?<=[.?!]) ")).filter(sentence -> !sentence.contains("{"))
                .collect(Collectors.joining(" "));
    }

    public static String consequence(Rule rule) {
        return switch (rule.weight()) {
            case BLOCKING -> "Condition de l’aide. Un agent la vérifie toujours.";
            case WARNING -> "Point de vigilance. Un agent en parle avec vous.";
            case INFORMATION -> "Simple information. Elle ne ferme pas la porte.";
        };
    }
}
