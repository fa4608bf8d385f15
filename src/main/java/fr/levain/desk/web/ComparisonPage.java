package fr.levain.desk.web;

import fr.levain.desk.Comparison;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * @param offered other dossiers of the same call, the latest first
 * @param corrected the left dossier was corrected since it was filed
 * @param typed reference of the right one
 * @param onlyDifferences what is alike is left out
 */
public record ComparisonPage(
        Comparison.Side left, List<Choice> offered, boolean corrected, String typed, Optional<Comparison> whole, boolean onlyDifferences, FormErrors errors)
        implements Page {
    private static final String PATH = "/instruction/comparaison";

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    /** What is shown of it. */
    public Optional<Comparison> shown() {
        return whole.map(comparison -> onlyDifferences ? comparison.onlyDifferences() : comparison);
    }

    public String otherView() {
        return PATH + "?a=" + left.reference() + "&b=" + typed + (left.version() == Comparison.Version.FILED ? "&depot=true" : "")
                + (onlyDifferences ? "" : "&differences=true");
    }

    public String versions() {
        return PATH + "?a=" + left.reference() + "&b=" + left.reference() + "&depot=true&differences=true";
    }

    public static String heading(Comparison.Side side, boolean one) {
        return one ? Character.toUpperCase(side.version().label().charAt(0)) + side.version().label().substring(1) : side.reference();
    }
}
