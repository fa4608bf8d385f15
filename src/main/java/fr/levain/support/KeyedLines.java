package fr.levain.support;

import fr.levain.support.ImportReport.Remark;
import fr.levain.support.OwnLineStore.Noted;
import fr.levain.support.TableImport.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What becomes of the lines of a file that bear a key each: noted once, corrected when they come back changed.
 *
 * @param <T> what a line notes
 */
final class KeyedLines<T> {
    private static final List<Remark> FORMER_STAYS = List.of(new Remark("", "La version d’avant reste lisible sur la page du projet."));

    private final String column;
    private final Map<UUID, Noted<T>> noted;
    private final OwnLineStore.Known keys;
    private final Set<String> seen = new HashSet<>();

    /** @param column that holds the key @param noted before the file came, by identifier */
    KeyedLines(String column, Map<UUID, Noted<T>> noted, OwnLineStore.Known keys) {
        this.column = column;
        this.noted = noted;
        this.keys = keys;
    }

    /** @param over what is noted once the line is taken, from what was @param note for a line that is new @param correct for one that is not */
    Change judge(CellReading cells, SupportPlan plan, String key, String what, UnaryOperator<T> over, Runnable note, Consumer<T> correct) {
        var item = keys.item(plan.id(), key);
        var before = noted.get(item);
        if (!seen.add(plan.id() + "\n" + (before == null ? key : item.toString()))) cells.wrong(column, "Cette clé paraît deux fois dans le fichier pour ce projet.");
        if (before == null && keys.has(plan.id(), key)) return Change.unchanged(cells, what, List.of(new Remark(column, "Retirée dans Levain : elle ne revient pas.")));
        if (before != null && !before.plan().equals(plan.id())) cells.wrong(column, "Cette clé est celle d’un autre projet.");
        if (before != null && !cells.isWrong() && over.apply(before.item()).equals(before.item())) return Change.unchanged(cells, what, List.of());
        if (plan.status() == SupportStatus.ENDED) cells.wrong("", "Cet accompagnement est terminé : rouvrez-le sur sa page avant d’y écrire.");
        if (cells.isWrong()) return Change.refused(cells, what);
        return before == null ? Change.created(cells, what, List.of(), note) : Change.changed(cells, what, FORMER_STAYS, () -> correct.accept(over.apply(before.item())));
    }
}
