package fr.levain.calls;

import fr.levain.revisions.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes from one grid to another, sentence by sentence. */
final class GridDifferences {
    private final List<Difference> found = new ArrayList<>();

    private GridDifferences() {}

    static List<Difference> between(WrittenGrid before, WrittenGrid after) {
        var differences = new GridDifferences();
        differences.whole(before, after);
        differences.criteria(before.grid(), after.grid());
        return differences.found;
    }

    static List<Difference> between(Criterion before, Criterion after) {
        var differences = new GridDifferences();
        differences.criterion(before, after);
        return differences.found;
    }

    private void whole(WrittenGrid before, WrittenGrid after) {
        if (!before.title().equals(after.title())) change("La grille s’appelle maintenant « %s ».", after.title());
        if (!before.source().equals(after.source())) change("La source change : « %s ».", after.source());
        var old = before.grid();
        var now = after.grid();
        if (old.weighting() != now.weighting()) {
            change(now.weighting() == Grid.Weighting.HUNDRED ? "Les critères ont maintenant un poids, sur 100." : "Les critères n’ont plus de poids.");
        }
        if (old.scaleMax() != now.scaleMax()) change("Les notes vont maintenant de 0 à %d (avant : %d).", now.scaleMax(), old.scaleMax());
        if (!old.shortestJustification().equals(now.shortestJustification())) {
            change(now.shortestJustification().map("Une justification compte maintenant au moins %d caractères."::formatted)
                    .orElse("Une justification n’a plus de longueur minimale."));
        }
        if (!old.justified().equals(now.justified())) {
            change(now.justified().isEmpty() ? "Chaque note se justifie maintenant." : "Les notes %s se justifient maintenant.", now.justifiedScores());
        }
        if (old.assumption() != now.assumption()) change(now.assumption() ? "La grille est maintenant à confirmer." : "La grille est confirmée.");
    }

    private void criteria(Grid before, Grid after) {
        for (var criterion : after.criteria()) {
            before.criterion(criterion.code()).ifPresentOrElse(old -> criterion(old, criterion), () -> found.add(Difference.added(
                    "Ajouté : le critère « %s »%s.".formatted(criterion.label(), criterion.weight().map(", poids %d"::formatted).orElse("")))));
        }
        before.criteria().stream().filter(old -> after.criterion(old.code()).isEmpty())
                .forEach(old -> found.add(Difference.removed("Retiré : le critère « %s ».".formatted(old.label()))));
        var kept = before.criteria().stream().map(Criterion::code).filter(code -> after.criterion(code).isPresent()).toList();
        var now = after.criteria().stream().map(Criterion::code).filter(kept::contains).toList();
        if (!kept.equals(now)) change("L’ordre des critères change.");
    }

    private void criterion(Criterion before, Criterion after) {
        var name = before.label();
        if (!before.label().equals(after.label())) change("Le critère « %s » devient « %s ».", name, after.label());
        if (!before.question().equals(after.question())) change("« %s » pose maintenant : « %s »", name, after.question());
        number(name, "poids", before.weight(), after.weight());
        number(name, "minimum", before.minimum(), after.minimum());
        if (!before.lowAnchor().equals(after.lowAnchor())) change("« %s » : ce qui vaut 0 devient « %s ».", name, after.lowAnchor());
        if (!before.highAnchor().equals(after.highAnchor())) change("« %s » : ce qui vaut la note la plus haute devient « %s ».", name, after.highAnchor());
        if (!before.levels().equals(after.levels())) change("« %s » : les notes intermédiaires sont décrites autrement.", name);
        if (!before.whereToLook().equals(after.whereToLook())) change("« %s » : où regarder devient « %s ».", name, after.whereToLook());
    }

    private void number(String name, String what, Optional<Integer> before, Optional<Integer> after) {
        if (before.equals(after)) return;
        change("« %s » : %s %s (avant : %s).", name, what, told(after), told(before));
    }

    private static String told(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("aucun");
    }

    private void change(String told, Object... values) {
        found.add(Difference.changed(values.length == 0 ? told : told.formatted(values)));
    }
}
