package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.law.Delays;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Où en est mon dossier »: what its authors may know of it, and when silence would become a rejection. */
@Service
@Transactional(readOnly = true)
public class Following {
    /** Facts told to applicants. Anything about an outcome waits for its notification, which tells it itself. */
    private static final Set<String> TOLD = Set.of("AwaitedPieceCame", "DocumentQuarantined",
            "DraftOpened", "PaperDossierEntered", "ApplicationSubmitted", "PiecesRequested",
            "PiecesProvided", "PiecesReminded", "PiecesRequestLifted", "ClarificationAsked", "ClarificationAnswered", "ApplicationWithdrawn", "WithdrawalAsked", "FoundComplete",
            "AssessmentStarted", "CaseAssigned", "OutcomeNotified", "ReorientationProposed", "ReorientationDeclined", "ReorientationUnanswered",
            "ApplicationReoriented", "FollowsOn", "NewTermsAccepted", "TermsKept", "NextPhaseInvited", "NextPhaseOpened", "NextAidAsked",
            "ParticipantInvited", "ParticipantJoined", "InvitationDeclined", "ParticipantRemoved", "SectionAssigned", "SectionHandedBack",
            "SignOffAsked", "MessagePosted", "CopiedFrom", "SignOffGiven", "SignOffRefused", "DeliverableFiled", "DeliverableSentBack", "DeliverableAccepted",
            "PartnerInvited", "PartnerInvitationCancelled", "PartnerCommitted", "PartnerDeclined", "CommitmentToReconfirm",
            "PartnerRemoved", "PartnerRestored", "HearingOpened", "HearingAnswered", "HearingClosed", "ChangeNotified",
            "DisclosureAsked", "DisclosureAnswered", "SilenceReasonsAsked", "SilenceReasonsGiven", "OpinionTold", "EndorsementJoined", "JoinedEndorsementTakenBack", "RecognitionGranted", "RecognitionWithdrawn", "AppealFiled", "AppealWithdrawn", "AppealSilent", "AppealAnswered", "CorrectionProposed", "CorrectionAccepted", "CorrectionForwarded", "CorrectionRefused");

    private static final String TAKEN_UP = "ApplicationReinstated";
    private static final Set<String> STUDIED = Set.of("FoundComplete", "AssessmentStarted", "CaseAssigned", "OpinionTold");

    private final AnswerStore answers;
    private final SupplementStore supplements;
    private final AwaitedPieces pieces;
    private final Receptions receptions;
    private final Ownership ownership;
    private final Delays delays;
    private final Journal journal;
    private final Disclosure disclosure;
    private final Accounts accounts;
    private final ObjectProvider<ApplicantPanel> panels;

    Following(
            AnswerStore answers,
            SupplementStore supplements,
            AwaitedPieces pieces,
            Receptions receptions,
            Ownership ownership,
            Delays delays,
            Journal journal,
            Disclosure disclosure,
            Accounts accounts,
            ObjectProvider<ApplicantPanel> panels) {
        this.answers = answers;
        this.supplements = supplements;
        this.pieces = pieces;
        this.receptions = receptions;
        this.ownership = ownership;
        this.delays = delays;
        this.journal = journal;
        this.disclosure = disclosure;
        this.accounts = accounts;
        this.panels = panels;
    }

    /** Theirs, or one they were invited to, as they know it. @throws fr.levain.kernel.NotFound otherwise */
    public ApplicationView readable(ApplicationReference reference, Caller caller) {
        return asTold(ownership.readable(reference, caller));
    }

    /** As its author knows it: one taken up again by an act they have not read yet stands where it did (I8). */
    public ApplicationView asTold(ApplicationView view) {
        return ownership.asTold(view);
    }

    /** Pieces announced for a day and not come yet, while the dossier waits. */
    public List<AwaitedPiece> awaited(ApplicationView view) {
        return view.status().isOpen() ? pieces.of(view.id()) : List.of();
    }

    /** @throws fr.levain.kernel.NotFound when it is not theirs */
    public ApplicationView theirs(ApplicationReference reference, Caller caller) {
        return asTold(ownership.theirs(reference, caller));
    }

    /** The same, to take it on into another dossier. @throws fr.levain.kernel.NotFound when it is not theirs, or theirs by mandate only */
    public ApplicationView owned(ApplicationReference reference, Caller caller) {
        return ownership.owned(reference, caller);
    }

    /** The day it was taken up again by an act, after it had been decided or withdrawn; empty when that never happened. */
    public Optional<LocalDate> resumedOn(ApplicationId application) {
        return answers.silence(application).flatMap(AnswerStore.Silence::resumedAt).map(at -> LocalDate.ofInstant(at, French.PARIS));
    }

    /**
     * The day silence becomes a rejection, suspensions counted (D6, D7); empty for a draft, or between administrations. A
     * request taken up again stands before the authority from that day: its delay runs anew, and what suspended the first
     * one is spent. To be checked by a lawyer: no text says it of an act withdrawn.
     */
    public Optional<LocalDate> implicitRejection(ApplicationId application) {
        return implicitRejection(application, supplements.of(application));
    }

    /** The same for who has read the requests already. */
    public Optional<LocalDate> implicitRejection(ApplicationId application, List<Supplement> requests) {
        return answers.silence(application).flatMap(filed -> delays.implicitRejection(
                filed.holder(), LocalDate.ofInstant(filed.resumedAt().orElse(filed.arrivedAt()), French.PARIS), receptions.suspensions(application, requests)));
    }

    /** What giving it up would do now. */
    public Withdrawal withdrawal(ApplicationView view) {
        return disclosure.withdrawal(view);
    }

    /** Whether its author has been told the last outcome, or goes on reading that one. */
    public boolean isNotified(ApplicationId application) {
        return disclosure.isNotified(application);
    }

    /** The same for a list, in one statement: the decided dossiers whose author knows the outcome. */
    public Set<ApplicationId> notified(Collection<ApplicationView> dossiers) {
        return ownership.known(dossiers.stream().filter(view -> view.status().isOutcome()).map(ApplicationView::id).toList());
    }

    /** Latest first. Of a dossier taken up again, nothing of the new assessment before its author knows. */
    public List<TimelineEntry> timeline(ApplicationId application) {
        var entries = journal.timelineOf(application.subject());
        long back = disclosure.isUntold(application)
                ? entries.stream().filter(entry -> entry.event().equals(TAKEN_UP)).mapToLong(TimelineEntry::position).max().orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
        return entries.stream()
                .filter(entry -> TOLD.contains(entry.event()))
                .filter(entry -> entry.position() < back || !STUDIED.contains(entry.event()))
                .toList();
    }

    /** The name behind a reference of the journal; the service, for an officer's act. */
    public Optional<String> nameOf(String by) {
        return Caller.accountOf(by).flatMap(accounts::find).map(person -> person.name());
    }

    public List<Page> panels(ApplicationId application, Access access, Caller caller) {
        return panels.stream()
                .sorted(Comparator.comparingInt(ApplicantPanel::order))
                .flatMap(panel -> panel.panel(application, access, caller).stream())
                .toList();
    }
}
