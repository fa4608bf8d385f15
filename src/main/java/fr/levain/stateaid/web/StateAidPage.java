package fr.levain.stateaid.web;

import fr.levain.stateaid.CentralRegister;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a single undertaking is looked for, and what the central register waits for.
 *
 * @param typed the SIREN looked for, when it comes back
 * @param from first day of the period shown
 * @param to last day of it
 */
public record StateAidPage(
        String typed, LocalDate from, LocalDate to, List<CentralRegister.Line> granted, Paging paging, LocalDate today, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isLate(CentralRegister.Line line) {
        return line.due().filter(today::isAfter).isPresent();
    }
}
