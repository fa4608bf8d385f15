package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.AssemblyVote;
import fr.levain.decisions.VoteCount;
import fr.levain.decisions.Voted;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The count of a vote as it was typed.
 *
 * @param prefix before the name of each input
 * @param suffix after it: the dossier, when the count is its own
 */
record TypedVote(Map<String, String> typed, String prefix, String suffix) {
    private static final int LONGEST_NAME = 120;
    private static final String WHOLE = "\\d{1,4}";

    static TypedVote ofAct(Map<String, String> typed) {
        return new TypedVote(typed, "", "");
    }

    static TypedVote ofDossier(Map<String, String> typed, String prefix, String reference) {
        return new TypedVote(typed, prefix, "-" + reference);
    }

    String field(String name) {
        return prefix + name + suffix;
    }

    /** What is not a number. */
    FormErrors problems() {
        var errors = FormErrors.none();
        for (var name : suffix.isEmpty() ? List.of("effectif", "pour", "contre", "abstentions") : List.of("pour", "contre", "abstentions"))
            if (!isWhole(name) && !(typed(name).isEmpty() && !suffix.isEmpty()))
                errors = errors.plus(field(name), name.equals("effectif") ? "Indiquez le nombre de membres en exercice, par exemple 53."
                        : "Indiquez un nombre de voix, 0 s’il n’y en a pas.");
        if (aside().stream().anyMatch(name -> name.length() > LONGEST_NAME))
            errors = errors.plus(field("deports"), "Écrivez un nom par ligne, 120 caractères au plus.");
        return errors;
    }

    /** @throws NumberFormatException when there are {@link #problems} */
    VoteCount count() {
        return new VoteCount(number("effectif"), number("pour"), number("contre"), number("abstentions"));
    }

    /** What is left empty is as the act counted it; the conditions are those typed, if any input was sent. */
    Voted under(Act act, Optional<String> conditions) {
        return new Voted(act.count().map(whole -> new AssemblyVote(
                new VoteCount(whole.inOffice(), number("pour", whole.inFavour()), number("contre", whole.against()), number("abstentions", whole.abstentions())),
                aside())), conditions);
    }

    private List<String> aside() {
        return typed("deports").lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private int number(String name, int otherwise) {
        return typed(name).isEmpty() ? otherwise : number(name);
    }

    private int number(String name) {
        return Integer.parseInt(typed(name));
    }

    private boolean isWhole(String name) {
        return typed(name).matches(WHOLE);
    }

    private String typed(String name) {
        return typed.getOrDefault(field(name), "").strip();
    }
}
