package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.Meeting;
import fr.levain.decisions.ToldOpinion.News;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Stale;
import fr.levain.letters.Mailings;
import fr.levain.letters.Posting;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One holder told, in a transaction of its own: its letter, the mail or the envelope, and what is kept of it. */
@Component
class OpinionLetterStep {
    private final OpinionLetter letter;
    private final ToldOpinionStore store;
    private final Mailings mailings;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionLetterStep(OpinionLetter letter, ToldOpinionStore store, Mailings mailings, Accounts accounts, Outbox outbox, Instance instance,
            ApplicationEventPublisher events, Clock clock) {
        this.letter = letter;
        this.store = store;
        this.mailings = mailings;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Stale when somebody told them meanwhile: nothing leaves twice */
    @Transactional
    public void tell(Meeting meeting, News news, CommitteeOpinion opinion, ApplicationView dossier, NotificationMode mode, Caller by) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var written = letter.write(meeting, news, opinion, dossier, today, by);
        if (!store.add(dossier.id(), new ToldOpinion(meeting.id(), news, mode, today, written.pdf()), by, now)) throw new Stale("letter of " + dossier.reference());
        events.publishEvent(new OpinionTold(dossier.id(), meeting.id(), news, mode, now, by));
        if (mode == NotificationMode.LETTER)
            mailings.queue(written, dossier.id().subject(), dossier.reference().value(), letter.recipient(dossier), Posting.Why.NO_CONSENT);
        else mail(dossier);
    }

    private void mail(ApplicationView dossier) {
        accounts.find(dossier.author()).ifPresent(author -> outbox.send(new Message(
                author.email(), "Dossier %s : une lettre du comité".formatted(dossier.reference()),
                """
                Bonjour,

                Le comité a examiné votre dossier %s. Une lettre vous dit ce qu’il propose et ce que vous pouvez faire.
                Elle est dans votre dossier : %s

                Ce n’est pas une décision. La décision vous parviendra par une autre lettre.
                """.formatted(dossier.reference(), instance.link(dossier.path())),
                Optional.of(author.id()), Optional.of(dossier.id().subject()), "decision.committee-opinion")));
    }
}
