package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who came think of it: one answer for each person who came, which nothing ties to them. */
@Service
@Transactional
public class Feedbacks {
    private final FeedbackStore store;
    private final GatheringStore gatherings;
    private final Organisers organisers;
    private final EventsInPack pack;
    private final EventMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedbacks(
            FeedbackStore store, GatheringStore gatherings, Organisers organisers, EventsInPack pack, EventMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.gatherings = gatherings;
        this.organisers = organisers;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when no such link ever left */
    @Transactional(readOnly = true)
    public FeedbackOpening open(String secret) {
        var link = store.link(secret).orElseThrow(() -> new NotFound("feedback"));
        var gathering = gatherings.find(link.gathering()).orElseThrow();
        if (link.left() == 0) return new FeedbackOpening.Used(gathering);
        return clock.instant().isBefore(link.until()) ? new FeedbackOpening.Open(gathering, link.left()) : new FeedbackOpening.TooLate(gathering);
    }

    /** @return false when the link has served, or is too old: what was typed is not kept */
    public boolean give(String secret, Feedback feedback) {
        if (!(open(secret) instanceof FeedbackOpening.Open(var gathering, var _)) || !store.use(secret)) return false;
        store.add(gathering.id(), feedback);
        events.publishEvent(new FeedbackGiven(gathering.id(), clock.instant(), new Caller.Visitor()));
        return true;
    }

    /** @throws NotFound for who neither runs it nor reads its figures */
    @Transactional(readOnly = true)
    public FeedbackResults results(Gathering gathering, Caller by) {
        if (!organisers.reads(gathering, by)) throw new NotFound("gathering " + gathering.slug());
        return FeedbackResults.of(store.asked(gathering.id()), pack.settings().feedbackLeast(), store.of(gathering.id()));
    }

    void ask(Gathering gathering, List<Registration> came, Instant now) {
        int days = pack.settings().keeping().feedbackDays();
        for (var each : came) {
            var secret = LinkSecret.drawn(24);
            int people = (int) each.attendees().stream().filter(who -> who.presentAt().isPresent()).count();
            store.addLink(gathering.id(), secret, people, now.plus(Duration.ofDays(days)));
            mails.feedback(gathering, each, secret, people, days);
        }
    }
}
