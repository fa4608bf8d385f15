package fr.levain.applications;

import static fr.levain.applications.ApplicationStatus.*;

import fr.levain.kernel.Lifecycle;
import java.util.List;

/** Every move a dossier may make. A move absent from this table answers 409. */
final class ApplicationLifecycle {
    static final Lifecycle<ApplicationStatus> TABLE = table();

    private ApplicationLifecycle() {}

    private static Lifecycle<ApplicationStatus> table() {
        var table = Lifecycle.startingAt(ApplicationStatus.class, DRAFT)
                .allow(DRAFT, SUBMITTED, ApplicationSubmitted.class)
                .allow(SUBMITTED, COMPLETE, FoundComplete.class)
                // D8: a piece that is not indispensable does not hold the assessment back.
                .allow(SUBMITTED, UNDER_ASSESSMENT, AssessmentStarted.class)
                .allow(COMPLETE, UNDER_ASSESSMENT, AssessmentStarted.class)
                .allow(UNDER_ASSESSMENT, PROPOSED, ApplicationProposed.class)
                .allow(PROPOSED, UNDER_ASSESSMENT, AssessmentStarted.class)
                .allow(PROPOSED, ON_AGENDA, PutOnAgenda.class)
                .allow(DEFERRED, ON_AGENDA, PutOnAgenda.class)
                .allow(ON_AGENDA, PROPOSED, TakenOffAgenda.class)
                .allow(DEFERRED, UNDER_ASSESSMENT, AssessmentStarted.class)
                .allow(REINSTATED, UNDER_ASSESSMENT, AssessmentStarted.class);
        // A call without committee goes from the proposal straight to the vote.
        for (var from : List.of(PROPOSED, ON_AGENDA)) {
            for (var to : List.of(AWARDED, REFUSED, DEFERRED, RESERVED)) table.allow(from, to, OutcomeRecorded.class);
        }
        table.allow(RESERVED, AWARDED, OutcomeRecorded.class).allow(RESERVED, REFUSED, OutcomeRecorded.class);
        for (var from : List.of(SUBMITTED, COMPLETE, UNDER_ASSESSMENT, REINSTATED)) {
            table.allow(from, INADMISSIBLE, FoundInadmissible.class);
        }
        // a committee that has it on its agenda says its opinion first, or it is taken off
        for (var from : List.of(SUBMITTED, COMPLETE, UNDER_ASSESSMENT, PROPOSED, DEFERRED, RESERVED, REINSTATED)) {
            table.allow(from, CLOSED, ApplicationClosed.class);
        }
        for (var from : List.of(SUBMITTED, COMPLETE, UNDER_ASSESSMENT, PROPOSED, ON_AGENDA, DEFERRED, RESERVED)) {
            table.allow(from, REORIENTED, ApplicationReoriented.class);
        }
        // From the proposal on, its author's wish is only recorded (WithdrawalAsked), whatever the decision may be: the
        // answer must not tell it. Someone of the service then makes the move, or it waits for the notification.
        for (var from : List.of(
                DRAFT, SUBMITTED, COMPLETE, UNDER_ASSESSMENT, PROPOSED, ON_AGENDA, DEFERRED, RESERVED, REINSTATED)) {
            table.allow(from, WITHDRAWN, ApplicationWithdrawn.class);
        }
        // A decided dossier comes back only by a named act (appeal upheld, decision withdrawn, error corrected).
        for (var from : List.of(AWARDED, REFUSED, INADMISSIBLE, CLOSED, WITHDRAWN)) {
            table.allow(from, REINSTATED, ApplicationReinstated.class);
        }
        return table;
    }
}
