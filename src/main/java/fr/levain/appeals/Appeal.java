package fr.levain.appeals;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision looked at again at its applicant's request.
 *
 * @param reference as people name it, e.g. {@code RG-2026-00012}
 * @param change what is contested, when it is a change of the decision: empty for the first decision
 * @param evidence what the first decision rested on, frozen when it was taken
 * @param evidenceDigest SHA-256 of it when the appeal was filed
 * @param receipt letter that acknowledges it
 * @param admitted of a late appeal: whether an officer took it all the same; empty while nobody said
 */
public record Appeal(
        AppealId id, String reference, ApplicationId application, Channel channel, AppealStatus status, String reason, Instant filedAt,
        AppealClock clock, Optional<UUID> change, UUID evidence, String evidenceDigest, Optional<DocumentId> receipt, Optional<AccountId> reviewer,
        Optional<Boolean> admitted, String admissionReason, Optional<Review> review, Optional<Answer> answer) {
    public enum Channel { PORTAL, PAPER }

    /** What the second reader found. @param opinion told to the body that decides, kept in the file */
    public record Review(AppealAnswer proposal, String opinion, Instant at) {}

    /**
     * The express answer.
     *
     * @param act number of the deliberation; empty when the answer was signed, or when the appeal was not admissible
     * @param letter that tells it
     * @param onPortal else by post
     * @param knownOn the day its author knew it
     */
    public record Answer(Optional<String> act, String reason, DocumentId letter, boolean onPortal, Optional<LocalDate> sentOn, Optional<LocalDate> knownOn, Instant at) {}

    /** Whether both contest the same decision. */
    boolean isAgainstTheSameAs(Appeal other) {
        return evidence.equals(other.evidence) && change.equals(other.change);
    }

    /** As the delay to go before the court counts it. */
    CourtDelay.Request request() {
        return new CourtDelay.Request(clock.sentOn(), clock.silentOn(), status == AppealStatus.WITHDRAWN, answer.map(given ->
                new CourtDelay.Answer(LocalDate.ofInstant(given.at(), French.PARIS), given.knownOn(), status == AppealStatus.UPHELD)));
    }

    public boolean isReviewedBy(AccountId account) {
        return reviewer.filter(account::equals).isPresent();
    }

    /** Out of time, and nobody has said yet whether it is looked at. */
    public boolean awaitsAdmission() {
        return !clock.isInTime() && admitted.isEmpty();
    }

    /** Its author may read the answer: it was put at their disposal, or the post brought it. */
    public boolean isAnswerKnown() {
        return answer.flatMap(Answer::knownOn).isPresent();
    }

    public String path() {
        return "/recours/" + reference;
    }
}
