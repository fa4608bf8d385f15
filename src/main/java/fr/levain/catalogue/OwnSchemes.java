package fr.levain.catalogue;

import fr.levain.calls.AidWords;
import fr.levain.calls.Condition;
import fr.levain.calls.PathStep;
import fr.levain.calls.Regulation;
import fr.levain.calls.SchemeAmended;
import fr.levain.calls.SchemeAssumptionConfirmed;
import fr.levain.calls.SchemePublished;
import fr.levain.calls.SchemeRevision;
import fr.levain.calls.SchemeSheet;
import fr.levain.calls.SchemeStatus;
import fr.levain.calls.SchemeWithdrawn;
import fr.levain.calls.Schemes;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The aids of the règlement in the catalogue, beside the calls. What nobody has confirmed is never told to the public. */
@Component
@Order(21)
@Transactional
class OwnSchemes implements ApplicationRunner {
    private static final String ORIGIN = "schemes";

    private final ListingWriter listings;
    private final Schemes schemes;
    private final OwnPlace ours;
    private final Clock clock;

    OwnSchemes(ListingWriter listings, Schemes schemes, OwnPlace ours, Clock clock) {
        this.listings = listings;
        this.schemes = schemes;
        this.ours = ours;
        this.clock = clock;
    }

    @EventListener
    void on(SchemePublished published) {
        list(published.slug(), published.at());
        listings.learnWords(published.at());
    }

    @EventListener
    void on(SchemeAmended amended) {
        list(amended.slug(), amended.at());
        listings.learnWords(amended.at());
    }

    @EventListener
    void on(SchemeWithdrawn withdrawn) {
        list(withdrawn.slug(), withdrawn.at());
    }

    /** What is confirmed is told from now on. */
    @EventListener
    void on(SchemeAssumptionConfirmed confirmed) {
        schemes.bySlug(confirmed.slug()).ifPresent(scheme -> list(scheme.slug(), confirmed.at()));
    }

    /** At each start: periods begin and end without anybody publishing. What has not changed is not written. */
    @Override
    public void run(ApplicationArguments arguments) {
        var now = clock.instant();
        schemes.inForceAt(day(now)).forEach(scheme -> list(scheme.slug(), now));
        listings.learnWords(now);
    }

    private void list(String slug, Instant now) {
        listings.put(ORIGIN, slug, sheet(schemes.sheet(slug, day(now)), now), now);
    }

    private AidSheet sheet(SchemeSheet sheet, Instant now) {
        var terms = sheet.terms();
        var slug = listings.isSlugTaken(terms.slug(), ORIGIN, terms.slug()) ? "aide-" + terms.slug() : terms.slug();
        var listing = new Listing(
                ListingId.at(now), Listing.Kind.SCHEME, slug, terms.title(), terms.summary(), ours.funder(), Set.of("region"), Set.of("subvention"),
                any(terms.holderKinds()), ours.places(List.of()), ours.label(List.of()),
                any(terms.phases()), any(terms.themes()), any(terms.spendings()), opening(terms), closing(sheet, now), List.of(),
                sheet.regulation().title(), published(sheet, now), now);
        var texts = sheet.sources().stream().map(Regulation.Source::title).collect(Collectors.toList());
        texts.addFirst(terms.article().map(article -> sheet.regulation().title() + ", " + article).orElse(sheet.regulation().title()));
        return new AidSheet(listing, "<p>" + Entities.escape(terms.summary()) + "</p>", Optional.empty(),
                Optional.of(terms.aid()).filter(AidWords::isKnown).map(AidWords::told), terms.beneficiaries(),
                terms.conditions().stream().map(Condition::text).toList(),
                terms.path().stream().map(PathStep::title).toList(), texts, Optional.of(terms.contact()),
                Optional.of("/reglement/" + terms.slug()), Optional.empty(), List.of());
    }

    /** A restriction nobody wrote is none. */
    private static Set<String> any(Set<String> codes) {
        return codes.isEmpty() ? Set.of(Listing.ANY) : codes;
    }

    private static Optional<Instant> opening(SchemeRevision terms) {
        return Optional.of(terms.from()).filter(_ -> terms.datesKnown()).map(day -> day.atStartOfDay(French.PARIS).toInstant());
    }

    private static Optional<Instant> closing(SchemeSheet sheet, Instant now) {
        if (sheet.scheme().status() == SchemeStatus.WITHDRAWN) return Optional.of(now);
        return sheet.terms().until().map(day -> day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(French.PARIS).toInstant());
    }

    private static LocalDate published(SchemeSheet sheet, Instant now) {
        return day(sheet.versions().stream().findFirst().map(version -> version.publishedAt()).orElse(now));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}
