package fr.levain.appeals;

import fr.levain.appeals.AppealResult.Done;
import fr.levain.appeals.AppealResult.Refused;
import fr.levain.applications.Applications;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Notifications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second look: by somebody who had no part in the first, up to an opinion and a proposal (I7; CRPA L411-2). */
@Service
@Transactional
public class AppealReviews {
    public static final int SHORTEST = 30;

    static final String SAME_PERSON =
            "Vous avez pris part à la première décision : un recours est réexaminé par une autre personne. Confiez-le à un ou une collègue.";

    private final AppealStore store;
    private final FirstInstructors first;
    private final Applications applications;
    private final Notifications notifications;
    private final AppealLetters letters;
    private final AppealMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealReviews(
            AppealStore store, FirstInstructors first, Applications applications, Notifications notifications, AppealLetters letters,
            AppealMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.first = first;
        this.applications = applications;
        this.notifications = notifications;
        this.letters = letters;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    public AppealResult take(String reference, Caller by) {
        var appeal = found(reference, by);
        if (first.include(appeal.application(), by.signedIn())) return new Refused("prendre", SAME_PERSON);
        if (store.of(appeal.application()).stream().anyMatch(each -> !each.id().equals(appeal.id()) && each.status().isOpen()))
            return new Refused("prendre", "Un autre recours est en cours sur ce dossier : répondez d’abord à celui-là.");
        var now = clock.instant();
        store.move(appeal, AppealStatus.UNDER_REVIEW);
        store.take(appeal.id(), by.signedIn().id(), now);
        events.publishEvent(new AppealTaken(appeal.application(), now, by, reference));
        return done(appeal);
    }

    /** Out of time, looked at all the same. */
    public AppealResult admit(String reference, String reason, Caller by) {
        var appeal = reviewed(reference, by);
        if (reason.strip().length() < SHORTEST) return new Refused("recevabilite-motif", "Écrivez pourquoi, en %d caractères au moins.".formatted(SHORTEST));
        store.admit(appeal.id(), true, reason.strip());
        events.publishEvent(new AppealAdmitted(appeal.application(), clock.instant(), by, reference));
        return done(appeal);
    }

    /** Not looked at: its author reads why. */
    public AppealResult refuse(String reference, String reason, Caller by) {
        var appeal = reviewed(reference, by);
        if (reason.strip().length() < SHORTEST)
            return new Refused("recevabilite-motif", "Écrivez pourquoi, en %d caractères au moins : le porteur le lit.".formatted(SHORTEST));
        var dossier = applications.view(appeal.application());
        store.move(appeal, AppealStatus.INADMISSIBLE);
        store.admit(appeal.id(), false, reason.strip());
        events.publishEvent(new AppealFoundInadmissible(appeal.application(), clock.instant(), by, reference));
        var answer = letters.answer(dossier, appeal, "Votre recours n’est pas recevable.", false, reason.strip(), java.util.Optional.empty(), letters.signatureOf(by), by);
        store.answer(appeal.id(), answer);
        mails.answered(dossier, appeal, answer);
        return done(appeal);
    }

    public AppealResult propose(String reference, AppealAnswer proposal, String opinion, Caller by) {
        var appeal = reviewed(reference, by);
        if (appeal.awaitsAdmission()) return new Refused("avis", "Ce recours est hors délai : dites d’abord s’il est recevable.");
        if (opinion.strip().length() < SHORTEST) return new Refused("avis", "Écrivez votre avis, en %d caractères au moins.".formatted(SHORTEST));
        if (proposal == AppealAnswer.CHANGE_AMOUNT && !isAwarded(appeal))
            return new Refused("proposition", "La décision contestée n’attribue pas d’aide : proposez de la confirmer ou de la reprendre.");
        var now = clock.instant();
        store.propose(appeal.id(), new Appeal.Review(proposal, opinion.strip(), now));
        store.move(appeal, AppealStatus.PROPOSED);
        events.publishEvent(new AppealProposed(appeal.application(), now, by, reference, proposal));
        return done(appeal);
    }

    private boolean isAwarded(Appeal appeal) {
        return notifications.of(appeal.application()).filter(DecidedOutcome::awarded).isPresent();
    }

    private Appeal found(String reference, Caller by) {
        if (!by.has(Role.CASE_OFFICER) && !by.has(Role.HEAD)) throw new NotAllowed();
        return store.find(reference).orElseThrow(() -> new NotFound("appeal " + reference));
    }

    /** @throws NotAllowed for anyone but who took it up */
    private Appeal reviewed(String reference, Caller by) {
        var appeal = found(reference, by);
        if (!appeal.isReviewedBy(by.signedIn().id())) throw new NotAllowed();
        return appeal;
    }

    private Done done(Appeal appeal) {
        return new Done(store.find(appeal.id()).orElseThrow());
    }
}
