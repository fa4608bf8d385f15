package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.appeals.AppealFilings;
import fr.levain.appeals.AppealPiece;
import fr.levain.applications.ApplicationView;
import fr.levain.law.AppealPeriod;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The appeals of a dossier, for whoever it is about, and the form to file one.
 *
 * @param appeals the latest first
 * @param period the delay to appeal; empty when the decision no longer stands
 * @param acting whether this person may act for the dossier
 */
public record MyAppealPage(
        ApplicationView view, List<Shown> appeals, Optional<AppealPeriod> period, boolean acting, LocalDate today, String reason, FormErrors errors,
        String notice) implements Page {
    /** @param courtUntil the last day to go before the court; empty while the answer waits to be known */
    public record Shown(Appeal appeal, List<AppealPiece> pieces, Optional<LocalDate> courtUntil) {
        public boolean isWaitingToBeRead() {
            return appeal.status().isAnswered() && !appeal.isAnswerKnown() && appeal.answer().filter(Appeal.Answer::onPortal).isPresent();
        }
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return view.path() + "/recours";
    }

    /** One at a time; once one was answered, the court is the way. */
    public boolean mayFile() {
        return acting && period.isPresent() && appeals.stream().noneMatch(each -> each.appeal().status().isOpen());
    }

    public boolean isLate() {
        return period.filter(delay -> today.isAfter(delay.until())).isPresent();
    }

    public int longest() {
        return AppealFilings.LONGEST;
    }
}
