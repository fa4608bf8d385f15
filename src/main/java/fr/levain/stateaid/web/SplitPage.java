package fr.levain.stateaid.web;

import fr.levain.kernel.Siren;
import fr.levain.stateaid.LedgerEntry;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.List;
import java.util.Map;

/**
 * An undertaking that splits, and who takes over each of its aids.
 *
 * @param entries what counts for it alone
 * @param typed what was sent, when it comes back
 */
public record SplitPage(Siren siren, String name, List<LedgerEntry> entries, Map<String, String> typed, FormErrors errors) implements Page {
    public static final int SUCCESSORS = 3;

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public TypedDay day() {
        return TypedDay.from(this::value, "jour");
    }

    /** Who benefited from an aid: one of the structures above, or all by their own funds. */
    public static List<Choice> heirs() {
        return List.of(Choice.of("", "Partagée selon les fonds propres"), Choice.of("1", "La première structure"), Choice.of("2", "La deuxième structure"),
                Choice.of("3", "La troisième structure"));
    }
}
