package fr.levain.applications;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person invited to one dossier.
 *
 * @param email the address invited: the link opens to whoever signs in with it, and to no one else
 * @param expiresAt when an invitation nobody took up stops opening
 * @param mandate the paper by which the author lets them act; only with {@link Entitlement#ACT}
 * @param mandateUntil last day it holds
 */
public record Participant(
        ParticipantId id,
        ApplicationId application,
        String email,
        String name,
        Entitlement entitlement,
        State state,
        AccountId invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        Optional<AccountId> account,
        Optional<DocumentId> mandate,
        Optional<LocalDate> mandateUntil) {

    public enum State {
        INVITED,
        JOINED,
        DECLINED,
        REMOVED
    }

    public boolean isExpired(Instant now) {
        return state == State.INVITED && !now.isBefore(expiresAt);
    }

    /** Whether the invitation can still be taken up. */
    public boolean isOpen(Instant now) {
        return state == State.INVITED && now.isBefore(expiresAt);
    }

    public boolean isLive() {
        return state == State.INVITED || state == State.JOINED;
    }

    Participant moved(State to) {
        return new Participant(id, application, email, name, entitlement, to, invitedBy, invitedAt, expiresAt, account, mandate, mandateUntil);
    }
}
