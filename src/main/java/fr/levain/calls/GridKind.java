package fr.levain.calls;

import fr.levain.revisions.Difference;
import fr.levain.revisions.Finding;
import fr.levain.revisions.Kind;
import fr.levain.revisions.RevisedKind;
import fr.levain.revisions.TextPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Grids of criteria, as texts that officers revise. A call keeps the grid it was published with. */
@Component
class GridKind implements RevisedKind {
    static final String CODE = "grid";
    private static final int SCALE_MAX = 4;
    private static final Kind KIND = new Kind(CODE, "grilles", "Grilles", "la grille", "de la grille", "Nouvelle grille",
            "Les critères qui servent à situer un dossier. Chaque appel garde la version avec laquelle il a été publié.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public String blank(String slug, String title) {
        return new WrittenGrid(title, "", new Grid(slug, Grid.Weighting.NONE, List.of(), SCALE_MAX, Optional.empty(), Set.of(), false)).json();
    }

    @Override
    public String renamed(String content, String slug, String title) {
        var written = WrittenGrid.read(content);
        var grid = written.grid();
        return new WrittenGrid(title, written.source(), new Grid(slug, grid.weighting(), grid.criteria(), grid.scaleMax(),
                grid.shortestJustification(), grid.justified(), grid.assumption())).json();
    }

    @Override
    public List<Finding> check(String slug, String content) {
        return GridFindings.of(WrittenGrid.read(content));
    }

    @Override
    public List<Difference> differences(Optional<String> before, String after) {
        return before.map(json -> GridDifferences.between(WrittenGrid.read(json), WrittenGrid.read(after)))
                .orElseGet(() -> List.of(Difference.added("Première version de la grille.")));
    }

    @Override
    public List<TextPart> parts(String content) {
        var grid = WrittenGrid.read(content).grid();
        return grid.criteria().stream().map(criterion -> new TextPart(criterion.code(), criterion.label(), "%s%s\n0 : %s\n%d : %s".formatted(
                criterion.question(), criterion.weight().map(" (poids %d sur 100)"::formatted).orElse(""), criterion.lowAnchor(),
                grid.scaleMax(), criterion.highAnchor()))).toList();
    }
}
