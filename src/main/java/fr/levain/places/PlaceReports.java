package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visitors say that a sheet is right, or what is wrong; enough concordant voices are shown, and an officer settles them. */
@Service
@Transactional
public class PlaceReports {
    private final ReportStore store;
    private final Voices voices;
    private final PlaceStore places;
    private final PlaceMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceReports(ReportStore store, Voices voices, PlaceStore places, PlaceMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.voices = voices;
        this.places = places;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One voice a month for each fault of each space, from one account or one access to the internet: said twice, it counts once.
     *
     * @param from an account, or the address of an access; only a digest is kept, that leads back to nobody
     */
    public void tell(String slug, ReportGround ground, String text, Optional<Email> email, String from, Caller by) {
        var place = places.find(slug).filter(each -> each.closedOn().isEmpty()).orElseThrow(() -> new NotFound("place " + slug));
        var now = clock.instant();
        var voter = voices.voter(slug, from, now);
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
