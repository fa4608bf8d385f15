package fr.levain.support;

import fr.levain.kernel.French;
import fr.levain.support.ImportReport.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a line changes in a follow-up that is known: its key, step, adviser, next contact, end. Whoever carries it, and its title,
 * stay as they are here.
 *
 * @param told what each column changes, from what to what
 */
record ProjectChanges(
        boolean key, Optional<String> step, boolean adviser, Optional<LocalDate> nextContactOn, Optional<ImportedProject.Exit> exit, List<Remark> told) {

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** What may not be is noted against its cell. */
    static ProjectChanges of(KnownPlan known, ImportedProject line, CellReading cells) {
        var plan = known.plan();
        var told = new ArrayList<Remark>();
        var key = !line.key().isEmpty() && !line.key().equals(known.ownKey()) && !line.key().equals(plan.reference());
        if (key) told.add(changed("cle", known.ownKey(), line.key()));
        var step = line.step().filter(each -> !each.equals(plan.step()));
        step.ifPresent(each -> told.add(changed("etape", plan.step(), each)));
        var adviser = line.adviser().isPresent() && !line.adviser().equals(plan.adviser());
        if (adviser) told.add(new Remark("accompagnateur", "Le suivi est confié à une autre personne."));
        var next = line.nextContactOn().filter(each -> !Optional.of(each).equals(known.nextContactOn()));
        next.ifPresent(each -> told.add(changed("prochain_contact", known.nextContactOn().map(French::shortDay).orElse(""), French.shortDay(each))));
        if (next.filter(each -> each.isBefore(cells.today())).isPresent()) cells.wrong("prochain_contact", "Cette date est passée.");
        var exit = line.exit().filter(each -> !same(each, plan));
        exit.ifPresent(each -> told.add(changed("fin", plan.exit().map(Codes.EXITS::of).orElse(""), Codes.EXITS.of(each.reason()))));
        exit.flatMap(ImportedProject.Exit::day).filter(plan.openedOn()::isAfter).ifPresent(_ -> cells.wrong("fin_le", "L’accompagnement a commencé après cette date."));
        var changes = new ProjectChanges(key, step, adviser, next, exit, List.copyOf(told));
        if (!changes.isEmpty()) changes.check(known, cells);
        return changes;
    }

    private void check(KnownPlan known, CellReading cells) {
        var status = known.plan().status();
        if (status == SupportStatus.INVITED && exit.isEmpty()) return;
        if (status == SupportStatus.INVITED) cells.wrong("fin", "Le porteur n’a pas encore donné son accord. Renoncez à l’invitation sur sa page.");
        else if (status == SupportStatus.ENDED && known.agreed()) told.forEach(each -> cells.wrong(each.column(), "Cet accompagnement est terminé : corrigez sa fin, ou rouvrez-le, sur sa page."));
        else KnownPlans.barred(known).ifPresent(why -> cells.wrong("", why));
    }

    private static boolean same(ImportedProject.Exit exit, SupportPlan plan) {
        return plan.exit().filter(exit.reason()::equals).isPresent() && (exit.day().isEmpty() || exit.day().equals(plan.endedOn()))
                && (exit.note().isEmpty() || exit.note().strip().equals(plan.exitNote().strip()));
    }

    static Remark changed(String column, String from, String to) {
        return new Remark(column, from.isEmpty() ? "Devient « %s ».".formatted(to) : "Passe de « %s » à « %s ».".formatted(from, to));
    }
}
