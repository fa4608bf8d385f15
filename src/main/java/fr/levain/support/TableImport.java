package fr.levain.support;

import fr.levain.kernel.Caller;
import java.util.List;

/** How one kind of table comes in: read whole before anything is done, then taken whole. */
interface TableImport {
    CaseloadTable table();

    /** One for each line, in the order of the file; nothing is written. */
    List<Change> read(CaseloadFile file, Caller.Account caller);

    /** @param act what it does, in the transaction of whoever calls; nothing when it changes nothing or is refused */
    record Change(ImportReport.Line line, Runnable act) {
        private static final Runnable NOTHING = () -> {};

        static Change refused(CellReading cells, String what) {
            return new Change(new ImportReport.Line(cells.line(), what, ImportReport.Outcome.REFUSED, cells.problems()), NOTHING);
        }

        static Change unchanged(CellReading cells, String what, List<ImportReport.Remark> remarks) {
            return new Change(new ImportReport.Line(cells.line(), what, ImportReport.Outcome.UNCHANGED, remarks), NOTHING);
        }

        static Change created(CellReading cells, String what, List<ImportReport.Remark> remarks, Runnable act) {
            return new Change(new ImportReport.Line(cells.line(), what, ImportReport.Outcome.CREATED, remarks), act);
        }

        static Change changed(CellReading cells, String what, List<ImportReport.Remark> remarks, Runnable act) {
            return new Change(new ImportReport.Line(cells.line(), what, ImportReport.Outcome.CHANGED, remarks), act);
        }
    }
}
