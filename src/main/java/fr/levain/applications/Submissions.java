package fr.levain.applications;

import fr.levain.applications.SubmissionResult.AlreadySubmitted;
import fr.levain.applications.SubmissionResult.Submitted;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.law.Delays;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filing a dossier, once, at the instant it arrived; and giving it up. */
@Service
@Transactional
public class Submissions {
    private final ApplicationStore store;
    private final AnswerStore answers;
    private final Ownership ownership;
    private final DossierReading reading;
    private final ServiceInCharge services;
    private final Disclosure disclosure;
    private final Receptions receptions;
    private final Delays delays;
    private final SignOffs signOffs;
    private final ParticipantStore participants;
    private final PaperStore papers;
    private final ApplicationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(
            ApplicationStore store,
            AnswerStore answers,
            Ownership ownership,
            DossierReading reading,
            ServiceInCharge services,
            Disclosure disclosure,
            Receptions receptions,
            Delays delays,
            SignOffs signOffs,
            ParticipantStore participants,
            PaperStore papers,
            ApplicationMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.ownership = ownership;
        this.reading = reading;
        this.services = services;
        this.disclosure = disclosure;
        this.receptions = receptions;
        this.delays = delays;
        this.signOffs = signOffs;
        this.participants = participants;
        this.papers = papers;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One transaction: the move, the sealed copy, the announcement, the mail of receipt.
     *
     * @param declared whether the declaration was ticked
     * @throws NotFound when it is not theirs
     */
    public SubmissionResult submit(
            ApplicationReference reference, boolean declared, Caller by, Arrival arrival) {
        var view = ownership.theirs(reference, by);
        if (view.submittedAt().isPresent()) return givenBefore(view);
        ApplicationLifecycle.TABLE.check(view.status(), ApplicationStatus.SUBMITTED);

        // The database keeps microseconds: what is told is what will be read back.
        var now = arrival.at().truncatedTo(ChronoUnit.MICROS);
        // on paper the dates are those of the letter: its postmark for a closing, its reception for the delays
        var paper = papers.find(view.id());
        var at = paper.map(entry -> entry.receivedAt(now)).orElse(now);
        store.lock(view.id());
        var application = reading.application(view);
        var obstacle = paper.isPresent()
                ? application.obstacleOnPaper(paper.get().postedAt(), declared)
                : application.obstacle(at, declared, signOffs.obstacle(application));
        if (obstacle.isPresent()) return obstacle.get();

        var filing = filing(application, paper, by, at);
        if (!store.markSubmitted(view.id(), filing.receipt().holder(), filing.arrivedAt())) return givenBefore(view);
        answers.seal(filing, answers.sealed(filing.answers()));
        answers.addParties(view.id(), application.parties());
        announce(view, filing, now, by);
        if (paper.isPresent()) mails.receivedOnPaper(view, paper.get(), filing.receipt());
        else mails.received(view, filing.receipt(), by.signedIn());
        if (paper.isEmpty() && !view.author().equals(by.signedIn().id())) mails.receivedFor(view, filing.receipt(), by.signedIn().id());
        return new Submitted(filing.receipt());
    }

    /** @throws NotFound when it is not theirs, or not filed */
    @Transactional(readOnly = true)
    public Filing filing(ApplicationReference reference, Caller caller) {
        return answers.filing(ownership.visible(reference, caller).id())
                .orElseThrow(() -> new NotFound("filing " + reference));
    }

    /**
     * Given up by its author: at once, or on request while a decision is being prepared, whatever it may be.
     *
     * @throws Stale when it is given up already, or decided and notified
     */
    public void withdraw(ApplicationReference reference, Caller by) {
        var view = ownership.theirs(reference, by);
        switch (disclosure.withdrawal(view)) {
            case ON_REQUEST -> events.publishEvent(new WithdrawalAsked(view.id(), clock.instant(), by));
            case ASKED -> {}
            case AT_ONCE, NONE -> withdrawn(view, by);
        }
    }

    /**
     * An officer grants what its author asked, as long as nothing is decided.
     *
     * @throws Stale when it was not asked, or a decision was taken
     */
    public void grantWithdrawal(ApplicationReference reference, Caller by) {
        var view = ownership.visible(reference, by);
        if (view.status().isOutcome() || disclosure.withdrawal(view) != Withdrawal.ASKED) throw new Stale("withdrawal of " + reference);
        withdrawn(view, by);
    }

    private void withdrawn(ApplicationView view, Caller by) {
        ApplicationLifecycle.TABLE.check(view.status(), ApplicationStatus.WITHDRAWN);
        store.move(view.id(), view.status(), ApplicationStatus.WITHDRAWN);
        events.publishEvent(new ApplicationWithdrawn(view.id(), clock.instant(), by));
        if (view.submittedAt().isPresent()) mails.withdrawn(view, by);
    }

    private Filing filing(Application application, Optional<PaperEntry> paper, Caller by, Instant at) {
        var view = application.view();
        var counted = application.form().counted(application.answers());
        var holder = ownership.holder(view.holder());
        var findings = reading.findings(application);
        var receipt = application.receipt(at, answers.sealed(counted), holder.name(), holder.kind(),
                services.of(application.terms()), delays, findings.awaited(), receptions.before(view.id()), paper, depositor(view, paper, by));
        return new Filing(view.id(), receipt, receipt.receivedAt(), by.signedIn().id(), view.callRevision(), view.form(), counted,
                findings.verdict(), application.consentsToPortal() && paper.isEmpty());
    }

    /** Who files, and under which mandate; nobody for what came on paper: its letter says who sent it. */
    private Optional<Receipt.Depositor> depositor(ApplicationView view, Optional<PaperEntry> paper, Caller by) {
        if (!(by instanceof Caller.Account person) || paper.isPresent()) return Optional.empty();
        var mandate = ownership.access(view, person.id()).filter(Access.ACT::equals).flatMap(_ -> participants.mandateOf(view.id(), person.id()));
        return Optional.of(new Receipt.Depositor(person.name(), mandate));
    }

    /** Two requests met: the other one filed it first, its receipt is the one. */
    private SubmissionResult givenBefore(ApplicationView view) {
        return answers.filing(view.id())
                .<SubmissionResult>map(filing -> new AlreadySubmitted(filing.receipt()))
                .orElseThrow(() -> new Stale("dossier " + view.reference()));
    }

    private void announce(ApplicationView view, Filing filing, Instant at, Caller by) {
        var receipt = filing.receipt();
        events.publishEvent(new ApplicationSubmitted(view.id(), view.reference(), at, by, view.callSlug(),
                view.team(), receipt.number(), receipt.digest(), receipt.cutOff(), receipt.commission()));
    }
}
