package fr.levain.readings;

import fr.levain.applications.ApplicationView;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One more reader when two part too far, as the call says: asked at once, or left to an officer who is told why. */
@Component
class ThirdReaders {
    private final ReadingStore store;
    private final ReadingRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThirdReaders(ReadingStore store, ReadingRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Points out of 100 between the readings, when one more is due: two are given, none is awaited, none called for this was given. */
    static Optional<Integer> due(List<AskedReading> readings, ReadingTerms terms) {
        if (terms.third().isEmpty() || readings.stream().anyMatch(each -> each.status().isAwaited() || each.origin() == AskedReading.Origin.THIRD && each.isGiven())) return Optional.empty();
        return new Partings(readings.stream().filter(AskedReading::isGiven).map(AskedReading::given).toList()).gap()
                .filter(gap -> gap >= terms.third().get().from());
    }

    /** In the transaction of the reading that was just given. */
    void look(ApplicationView view, ReadingTerms terms, String kind, Caller by) {
        var readings = store.of(view.id()).stream().filter(each -> each.kind().equals(kind)).toList();
        var gap = due(readings, terms);
        if (gap.isEmpty()) return;
        events.publishEvent(new ReadingsParted(view.id(), clock.instant(), by, kind, gap.get()));
        if (!terms.third().orElseThrow().automatic()) return;
        requests.oneMore(view, kind).ifPresent(pair -> {
            var why = new ArrayList<String>();
            why.add("troisième lecture : deux lectures s’écartent de %d points sur 100".formatted(gap.get()));
            why.addAll(pair.why());
            requests.ask(view, terms, kind, new AccountId(pair.reader()), AskedReading.Origin.THIRD, why, true, new Caller.System("readings-third"));
        });
    }
}
