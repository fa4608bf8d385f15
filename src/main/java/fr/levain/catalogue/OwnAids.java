package fr.levain.catalogue;

import fr.levain.calls.AssumptionConfirmed;
import fr.levain.calls.Call;
import fr.levain.calls.CallAmended;
import fr.levain.calls.CallArchived;
import fr.levain.calls.CallPublished;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Calls;
import fr.levain.calls.ConfirmedValues;
import fr.levain.calls.CutOff;
import fr.levain.eligibility.Figure;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The authority's calls in the catalogue, as soon as they are published. Assumed values are told to the public once confirmed. */
@Component
@Order(20)
@Transactional
class OwnAids implements ApplicationRunner {
    private final ListingWriter listings;
    private final Calls calls;
    private final ConfirmedValues confirmed;
    private final OwnPlace ours;
    private final Clock clock;

    OwnAids(ListingWriter listings, Calls calls, ConfirmedValues confirmed, OwnPlace ours, Clock clock) {
        this.listings = listings;
        this.calls = calls;
        this.confirmed = confirmed;
        this.ours = ours;
        this.clock = clock;
    }

    @EventListener
    void on(CallPublished published) {
        list(published.slug(), published.at());
    }

    @EventListener
    void on(CallAmended amended) {
        list(amended.slug(), amended.at());
    }

    /** A value somebody answers for is told from now on. */
    @EventListener
    void on(AssumptionConfirmed value) {
        calls.bySlug(value.slug()).ifPresent(call -> list(call, value.at()));
    }

    @EventListener
    void on(CallArchived archived) {
        list(archived.slug(), archived.at());
    }

    /** At each start: an instance may have had calls before it had a catalogue. What has not changed is not written. */
    @Override
    public void run(ApplicationArguments arguments) {
        var now = clock.instant();
        Stream.of(calls.openAt(now), calls.comingAt(now), calls.past(now)).flatMap(List::stream).forEach(call -> list(call, now));
        listings.learnWords(now);
    }

    private void list(String slug, Instant now) {
        calls.bySlug(slug).ifPresent(call -> list(call, now));
        listings.learnWords(now);
    }

    private void list(Call call, Instant now) {
        // nobody may ask for what the authority awards to whom it chose
        if (!call.current().access().isDirect()) listings.put("calls", call.slug(), sheet(confirmed.told(call), now), now);
    }

    private AidSheet sheet(Call call, Instant now) {
        var terms = call.current();
        var texts = terms.sheet();
        var departments = terms.access().departments();
        var listing = new Listing(
                ListingId.at(now), Listing.Kind.CALL, call.slug(), call.title(), terms.summary(), ours.funder(), Set.of("region"),
                Set.of("subvention"), Set.of(Listing.ANY), ours.places(departments), ours.label(departments), Set.of(Listing.ANY),
                Set.of("ess", "innovation_sociale"), Set.of(Listing.ANY), Optional.of(terms.opensAt()), closing(call),
                terms.cutOffs().stream().map(CutOff::at).toList(), terms.regulation(), publishedOn(call), now);
        var legal = new ArrayList<>(texts.sources());
        legal.add(terms.regulation());
        return new AidSheet(listing, aims(texts.aims()),
                Optional.of(terms.amounts().rate()).filter(rate -> !rate.assumption()).map(rate -> rate.value().toString()),
                terms.amounts().ceiling().filter(ceiling -> !ceiling.assumption()).map(Figure::value).map(French::shortAmount),
                texts.beneficiaries(), texts.conditions(), texts.journey(), legal, Optional.of(terms.contact()),
                Optional.of("/appels/" + call.slug()),
                call.status() == CallStatus.PUBLISHED ? Optional.of("/appels/" + call.slug() + "/dossiers") : Optional.empty(), List.of());
    }

    /** A call closed by hand has no date of its own: it closed with its last relève, or when it opened. */
    private static Optional<Instant> closing(Call call) {
        var terms = call.current();
        if (call.status() != CallStatus.CLOSED || terms.closesAt().isPresent()) return terms.closesAt();
        return Optional.of(terms.cutOffs().isEmpty() ? terms.opensAt().plusSeconds(1) : terms.cutOffs().getLast().at());
    }

    private LocalDate publishedOn(Call call) {
        return calls.history(call.id()).stream().findFirst()
                .map(change -> LocalDate.ofInstant(change.publishedAt(), French.PARIS))
                .orElseGet(() -> LocalDate.ofInstant(call.current().opensAt(), French.PARIS));
    }

    private static String aims(List<String> aims) {
        var html = new StringBuilder("<ul>");
        aims.forEach(aim -> html.append("<li>").append(org.jsoup.nodes.Entities.escape(aim)).append("</li>"));
        return html.append("</ul>").toString();
    }
}
