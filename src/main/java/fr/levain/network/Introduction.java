package fr.levain.network;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody asks somebody else to be put in touch. It holds no address: those of both are read in the accounts once both agree.
 *
 * @param about what was asked through, as it was called then
 * @param message of whoever asks; forgotten some time after the end
 * @param answer a word of whoever answers; may be blank
 * @param closesOn unanswered after this day, it closes by itself
 */
public record Introduction(
        UUID id, AccountId askedBy, AccountId askedOf, Target target, String about, String message, IntroductionStatus status, String answer, Instant askedAt,
        LocalDate closesOn) {
    public String path() {
        return "/mes-mises-en-relation/" + id;
    }

    public boolean isWaiting() {
        return status == IntroductionStatus.ASKED;
    }

    public boolean isAccepted() {
        return status == IntroductionStatus.ACCEPTED;
    }

    Subject subject() {
        return new Subject("network-introduction", id);
    }
}
