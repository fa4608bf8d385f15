package fr.levain.desk.web;

import fr.levain.desk.Comparison;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * @param offered other dossiers of the same call, the latest first
 * @param versions of the left dossier, the oldest first
 * @param typed reference of the right one
 * @param onlyDifferences what is alike is left out
 */
public record ComparisonPage(
        Comparison.Side left, List<Choice> offered, List<Comparison.Version> versions, String typed, Optional<Comparison> whole, boolean onlyDifferences, FormErrors errors)
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
        return PATH + "?a=" + left.reference() + "&b=" + typed + "&version-a=" + left.version().number()
                + whole.map(comparison -> "&version-b=" + comparison.right().version().number()).orElse("") + (onlyDifferences ? "" : "&differences=true");
    }

    /** Whether it changed since it was filed: two versions can be compared. */
    public boolean hasVersions() {
        return versions.size() > 1;
    }

    public List<Choice> versionChoices() {
        return versions.stream().map(version -> Choice.of(String.valueOf(version.number()), capital(version.label()))).toList();
    }

    /** The one shown on the left; else the first, to be compared with the last. */
    public String leftVersion() {
        return String.valueOf(isOneDossier() ? left.version().number() : 0);
    }

    public String rightVersion() {
        return String.valueOf(isOneDossier() ? whole.orElseThrow().right().version().number() : versions.getLast().number());
    }

    private boolean isOneDossier() {
        return whole.filter(Comparison::isOneDossier).isPresent();
    }

    /** What was typed of another dossier: none while two versions of this one are shown. */
    public String typedOther() {
        return typed.equals(left.reference()) ? "" : typed;
    }

    public static String heading(Comparison.Side side, boolean one) {
        return one ? capital(side.version().label()) : side.reference();
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
