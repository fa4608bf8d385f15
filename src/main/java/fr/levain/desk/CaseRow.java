package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.opinions.OpinionDelays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One dossier as the worklist shows it.
 *
 * @param rejectionOn day on which silence becomes a refusal, suspensions counted (D6, D7); empty once decided
 * @param suspended pieces are awaited: the day above still moves
 * @param dueOn nearest day of the service's own levels
 * @param flagged teams it is escalated to
 * @param tags that stand on it
 * @param opinions how many came of those asked
 * @param perMille of the closed grid of the service; whoever scores apart from the others may not see it yet
 */
public record CaseRow(
        ApplicationId application,
        String reference,
        String title,
        String holder,
        String place,
        String department,
        String team,
        Optional<AccountId> officer,
        String officerName,
        String call,
        String callTitle,
        ApplicationStatus status,
        Euros requested,
        Instant receivedAt,
        Optional<LocalDate> rejectionOn,
        boolean suspended,
        Optional<LocalDate> cutOff,
        Optional<LocalDate> commission,
        WaitsFor waitsFor,
        Optional<LocalDate> dueOn,
        List<String> flagged,
        List<String> tags,
        OpinionDelays.Tally opinions,
        Optional<Integer> perMille) {
    public CaseRow {
        flagged = List.copyOf(flagged);
        tags = List.copyOf(tags);
    }

    /** The day its vote is planned on, until it is decided. */
    public Optional<LocalDate> plannedVote() {
        return commission.filter(_ -> status.isOpen());
    }

    /** D6: silence refuses it before the day its vote is planned on. Nobody knows that day while it is suspended. */
    public boolean isVotedTooLate() {
        return !suspended && plannedVote().filter(day -> rejectionOn.filter(day::isAfter).isPresent()).isPresent();
    }
}
