package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Email;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visitors say that a sheet is right, or what is wrong; enough concordant voices are shown, and an officer settles them. */
@Service
@Transactional
public class PlaceReports {
    private static final int VOICES_AN_HOUR = 10;

    private final ReportStore store;
    private final PlaceStore places;
    private final PlaceMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceReports(ReportStore store, PlaceStore places, PlaceMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.places = places;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One voice per visit for each fault of each space: said twice, it counts once.
     *
     * @param visit what tells this visit from another; only its digest is kept
     */
    public void tell(String slug, ReportGround ground, String text, Optional<Email> email, String visit, Caller by) {
        var place = places.find(slug).filter(each -> each.closedOn().isEmpty()).orElseThrow(() -> new NotFound("place " + slug));
        var now = clock.instant();
        var voter = Digest.of("place-voice\n" + visit);
        if (store.since(voter, now.minus(Duration.ofHours(1))) >= VOICES_AN_HOUR) return;
        if (store.add(UuidV7.at(now), place.id(), ground, text, email.map(Email::value), voter, now)) events.publishEvent(new PlaceReported(place.id(), ground, now, by));
    }

    @Transactional(readOnly = true)
    public List<OpenReport> open(int most) {
        return store.open(most);
    }

    /** @param accepted it was right, and the sheet is mended; those who left an address are told */
    public void settle(String slug, ReportGround ground, boolean accepted, Caller by) {
        if (!Keeping.moderates(by)) throw new NotAllowed();
        var place = places.find(slug).orElseThrow(() -> new NotFound("place " + slug));
        var now = clock.instant();
        store.settle(place.id(), ground, accepted, by.reference(), now).forEach(email -> mails.reportSettled(email, place, ground, accepted));
        events.publishEvent(new PlaceReportsSettled(place.id(), ground, accepted, now, by));
    }
}
