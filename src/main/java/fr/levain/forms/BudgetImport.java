package fr.levain.forms;

import java.util.List;

/** What a spreadsheet says of a budget, before anything is kept. */
public sealed interface BudgetImport {
    /**
     * @param sheet the sheet that was read
     * @param remarks what to look at, cell by cell
     * @param lost lines of the budget that the sheet has no more
     */
    record Read(String sheet, List<BudgetLine> lines, List<Remark> remarks, List<BudgetLine> lost) implements BudgetImport {
        public Read {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
            lost = List.copyOf(lost);
        }
    }

    /** @param why what to do */
    record Refused(String why) implements BudgetImport {}

    /** @param cell {@code D12}, or a range */
    record Remark(String cell, String message) {}
}
