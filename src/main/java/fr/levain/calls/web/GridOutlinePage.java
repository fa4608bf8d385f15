package fr.levain.calls.web;

import fr.levain.calls.Grid;
import fr.levain.calls.GridDraft;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * The criteria of a grid being prepared, its weights and its scale.
 *
 * @param typed what was just sent and could not be kept
 */
public record GridOutlinePage(GridDraft draft, FormErrors errors, MultiValueMap<String, String> typed) implements Page {
    public static final List<Choice> WEIGHTINGS = List.of(
            new Choice("none", "Sans poids", "Tous les critères comptent autant."), new Choice("hundred", "Sur 100", "Les poids font 100 ensemble."));

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public Grid grid() {
        return draft.grid();
    }

    public String value(String name, String otherwise) {
        var value = typed.getFirst(name);
        return value == null ? otherwise : value;
    }

    public boolean assumption() {
        return typed.isEmpty() ? grid().assumption() : typed.containsKey("hypothese");
    }

    /** « Total des poids : 92 sur 100, il en manque 8. ». */
    public String weights() {
        int sum = grid().weightSum();
        return sum == 100 ? "Total des poids : 100 sur 100." : sum < 100
                ? "Total des poids : %d sur 100, il en manque %d.".formatted(sum, 100 - sum)
                : "Total des poids : %d sur 100, il y en a %d de trop.".formatted(sum, sum - 100);
    }
}
