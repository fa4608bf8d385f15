package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody of the service writes for their colleagues about a dossier. Once decided, the applicant may ask to read it
 * (CRPA L311-2: what prepares a decision is told after it).
 *
 * @param changedAt when its author last mended it; empty while it stands as written
 */
public record WorkingNote(
        UUID id, ApplicationId application, String text, Instant writtenAt, AccountId by, Optional<Instant> changedAt) {
    public static final int LONGEST = 4_000;

    /** Its author mends it until the end of the day, Paris time; later they write another one. */
    public boolean isMendableBy(Caller caller, Instant now) {
        return caller instanceof Caller.Account account && account.id().equals(by) && day(writtenAt).equals(day(now));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}
