package fr.levain.applications.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.AwaitedPiece;
import fr.levain.applications.Filing;
import fr.levain.applications.Supplement;
import fr.levain.applications.Withdrawal;
import fr.levain.law.AppealPeriod;
import fr.levain.ui.Page;
import fr.levain.ui.Step;
import fr.levain.ui.TimelineItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * « Où en est mon dossier ».
 *
 * @param access what the reader may do there
 * @param implicitRejection with the suspensions so far (D7); empty between administrations and once withdrawn
 * @param appeal which delay to appeal would run after that day (D4)
 * @param awaited pieces its author has announced
 * @param unread messages of the service
 * @param notified whether its author has been told the outcome: until then nothing here depends on it
 * @param withdrawal what giving it up would do; the same for every outcome not notified
 * @param done what its author has just sent: {@code pieces}, {@code reponse}, or nothing
 * @param panels what later modules tell its author: a notification, a convention
 */
public record FollowPage(
        ApplicationView view,
        Access access,
        Optional<Filing> filing,
        Optional<LocalDate> implicitRejection,
        Optional<AppealPeriod> appeal,
        List<Supplement> requests,
        List<AwaitedPiece> awaited,
        List<TimelineItem> timeline,
        List<Page> panels,
        int unread,
        boolean notified,
        Withdrawal withdrawal,
        String done)
        implements Page {
    private static final int LATELY = 5;

    public FollowPage(
            ApplicationView view, Optional<Filing> filing, Optional<LocalDate> implicitRejection, List<Supplement> requests,
            List<TimelineItem> timeline, List<Page> panels) {
        this(view, Access.OWN, filing, implicitRejection, Optional.empty(), requests, List.of(), timeline, panels, 0, false, Withdrawal.AT_ONCE, "");
    }

    /** The journal is read from its end: the rest is folded. */
    public List<TimelineItem> lately() {
        return timeline.stream().limit(LATELY).toList();
    }

    public List<TimelineItem> earlier() {
        return timeline.stream().skip(LATELY).toList();
    }

    /** What was just sent, and what comes next; empty when nothing was. */
    public String sent() {
        return switch (done) {
            case "pieces" -> open().stream().anyMatch(request -> request.kind() == Supplement.Kind.PIECES)
                    ? "C’est envoyé. Il reste des pièces à envoyer : elles sont rappelées ci-dessous."
                    : "C’est envoyé. Le service vérifie vos pièces et vous écrit s’il en manque une.";
            case "reponse" -> "C’est envoyé. Le service lit votre réponse et vous écrit s’il lui faut autre chose.";
            default -> "";
        };
    }

    public List<Step> steps() {
        if (isDecided()) return Words.stepsOnceDecided(view.status());
        return isWithdrawn() ? Words.stepsUntilWithdrawn(view.submittedAt().isPresent()) : Words.steps(view.status());
    }

    /** Its outcome is known: nothing of the way to the vote is told any more. */
    public boolean isDecided() {
        return view.status().isOutcome() && notified;
    }

    /** Given up: nothing of its way to the vote is told any more. */
    public boolean isWithdrawn() {
        return view.status() == ApplicationStatus.WITHDRAWN;
    }

    /** Pieces asked for since the dossier was found complete: « complet » is not said while they are awaited. */
    public boolean awaitsPieces() {
        return open().stream().anyMatch(request -> request.kind() == Supplement.Kind.PIECES);
    }

    public ApplicationStatus shownStatus() {
        return view.status() == ApplicationStatus.COMPLETE && awaitsPieces() ? ApplicationStatus.SUBMITTED : view.status();
    }

    public List<Supplement> open() {
        return isWaiting() ? requests.stream().filter(Supplement::isOpen).toList() : List.of();
    }

    /** Silence counts until the notification, and nothing may tell sooner that there is an outcome, or which. */
    public boolean tellsSilence() {
        return implicitRejection.isPresent() && isWaiting();
    }

    public boolean canBeWithdrawn() {
        return isWaiting() && (withdrawal == Withdrawal.AT_ONCE || withdrawal == Withdrawal.ON_REQUEST);
    }

    public boolean isWithdrawalAsked() {
        return withdrawal == Withdrawal.ASKED;
    }

    private boolean isWaiting() {
        return view.status().isOpen() || view.status().isOutcome() && !notified;
    }
}
