package fr.levain.calls;

import fr.levain.kernel.French;
import fr.levain.revisions.Finding;
import java.util.ArrayList;
import java.util.List;

/** What keeps a grid from being published, each with the place to mend. */
final class GridFindings {
    private static final int LARGEST_SCALE = 20;

    private final Grid grid;
    private final List<Finding> found = new ArrayList<>();

    private GridFindings(Grid grid) {
        this.grid = grid;
    }

    static List<Finding> of(WrittenGrid written) {
        var findings = new GridFindings(written.grid());
        if (written.title().isBlank()) findings.blocking("Donnez un titre à la grille.", "#titre");
        findings.whole();
        written.grid().criteria().forEach(findings::criterion);
        if (written.grid().assumption()) {
            findings.found.add(Finding.worthKnowing("La grille est à confirmer : un appel réel ne se publie pas tant qu’une personne ne l’a pas confirmée.", "#hypothese"));
        }
        return findings.found;
    }

    private void whole() {
        if (grid.criteria().isEmpty()) blocking("Ajoutez au moins un critère.", "#nouveau");
        if (grid.scaleMax() < 1 || grid.scaleMax() > LARGEST_SCALE) {
            blocking("La note la plus haute va de 1 à %d.".formatted(LARGEST_SCALE), "#echelle");
        }
        if (grid.weighting() == Grid.Weighting.HUNDRED && !grid.criteria().isEmpty() && grid.weightSum() != 100) {
            int gap = 100 - grid.weightSum();
            blocking("Les poids font %d. Il faut 100 : %s %d.".formatted(grid.weightSum(), gap > 0 ? "ajoutez" : "retirez", Math.abs(gap)), "#poids");
        }
    }

    private void criterion(Criterion criterion) {
        var where = "/criteres/" + criterion.code();
        var name = "« %s »".formatted(criterion.label());
        if (criterion.label().isBlank()) blocking("Donnez un nom à chaque critère.", where + "#nom");
        if (criterion.question().isBlank()) blocking("Écrivez la question du critère %s.".formatted(name), where + "#question");
        if (criterion.lowAnchor().isBlank()) blocking("Dites ce qui vaut 0 au critère %s.".formatted(name), where + "#bas");
        if (criterion.highAnchor().isBlank()) blocking("Dites ce qui vaut %d au critère %s.".formatted(grid.scaleMax(), name), where + "#haut");
        if (grid.weighting() == Grid.Weighting.HUNDRED && criterion.weight().orElse(0) < 1) {
            blocking("Donnez un poids au critère %s.".formatted(name), where + "#poids");
        }
        if (criterion.minimum().filter(least -> least < 0 || least > grid.scaleMax()).isPresent()) {
            blocking("Le minimum du critère %s va de 0 à %d.".formatted(name, grid.scaleMax()), where + "#minimum");
        }
        if (!criterion.levels().isEmpty() && criterion.levels().size() != grid.scaleMax() - 1) {
            found.add(Finding.worthKnowing("Le critère %s décrit %s sur %d.".formatted(name,
                    French.plural(criterion.levels().size(), "note intermédiaire", "notes intermédiaires"), grid.scaleMax() - 1), where + "#niveaux"));
        }
        if (criterion.whereToLook().isBlank()) {
            found.add(Finding.worthKnowing("Le critère %s ne dit pas où regarder dans le dossier.".formatted(name), where + "#ou"));
        }
    }

    private void blocking(String message, String where) {
        found.add(Finding.blocking(message, where));
    }
}
