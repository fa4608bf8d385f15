package fr.levain.opinions;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An opinion asked of one person.
 *
 * @param kind as it was when the opinion was asked
 * @param team the service that asks
 * @param endedAt when it was answered, declined, refused for a conflict, or deemed silent
 * @param reason why it was declined, or what the conflict is, in the person's words
 */
public record Opinion(
        OpinionId id, ApplicationId application, OpinionStatus status, OpinionKind kind, AccountId askedBy, String team, Person person,
        String question, List<ConflictHint> hints, LocalDate dueOn, Instant askedAt, Optional<Instant> openedAt, Optional<Instant> endedAt,
        Optional<ConflictKind> conflict, String reason, OpinionAnswer answer) {
    /** @param organisation or direction; may be empty */
    public record Person(String name, String organisation, String email) {
        /** {@code m•••@exemple.fr}: enough to know one’s own address, not to learn another’s. */
        public String maskedEmail() {
            return email.charAt(0) + "•••" + email.substring(email.indexOf('@'));
        }
    }

    public boolean isLate(LocalDate today) {
        return status.isAwaited() && today.isAfter(dueOn);
    }

    public boolean wasAnswered() {
        return status == OpinionStatus.ANSWERED || status == OpinionStatus.HIDDEN;
    }

    /** In an anonymous kind, who is asked is known to the service that asks: whoever asked, and those who work in its team. */
    public boolean tellsWhoTo(Caller caller) {
        if (!(caller instanceof Caller.Account account) || !account.isOfficer()) return false;
        return !kind.anonymous() || isOf(account);
    }

    /** Whether it is this caller's to follow: read, prolong, withdraw. */
    public boolean isOf(Caller caller) {
        return caller instanceof Caller.Account account
                && (account.has(Role.CASE_OFFICER) || account.has(Role.ASSISTANT) || account.has(Role.HEAD))
                && (account.id().equals(askedBy) || account.teams().contains(team));
    }
}
