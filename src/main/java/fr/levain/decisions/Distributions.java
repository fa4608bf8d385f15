package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.CommitteeOpinions;
import fr.levain.decisions.DistributionStore.Waiting;
import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import fr.levain.readings.ReadResults;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the dossiers of a call were scored, published once their holders know their own result. Each dossier is told in one
 * distribution and no other: two publications have no dossier in common that their difference could give back.
 */
@Service
@Transactional
public class Distributions {
    private final DistributionStore store;
    private final DecisionsInPack pack;
    private final CommitteeOpinions opinions;
    private final ReadResults readings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Distributions(DistributionStore store, DecisionsInPack pack, CommitteeOpinions opinions, ReadResults readings, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.pack = pack;
        this.opinions = opinions;
        this.readings = readings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PublishedDistribution> of(String callSlug) {
        return store.of(callSlug);
    }

    @Transactional(readOnly = true)
    public List<PublishedDistribution> all() {
        return store.all();
    }

    /** Publishes each call whose dossiers not told yet are numerous enough; the others wait for the next vote. */
    public int publish() {
        int smallest = pack.settings().smallestGroup();
        int published = 0;
        for (var call : store.waiting().stream().collect(Collectors.groupingBy(Waiting::callSlug)).values()) {
            var ranked = ranked(call);
            var ready = call.stream().filter(each -> ranked.containsKey(each.application())).toList();
            if (distributed(ready, ranked, smallest).isEmpty()) continue;
            var held = store.hold(ready.stream().map(Waiting::application).toList());
            var told = ready.stream().filter(each -> held.contains(each.application())).toList();
            var found = distributed(told, ranked, smallest);
            if (found.isEmpty()) continue;
            publish(told, found.get(), smallest);
            published++;
        }
        return published;
    }

    private static Optional<ScoreDistribution> distributed(List<Waiting> dossiers, Map<ApplicationId, Integer> ranked, int smallest) {
        return ScoreDistribution.of(dossiers.stream().map(each -> each.scored(ranked.get(each.application()))).toList(), smallest);
    }

    /** What really ranked these dossiers, all of one call: their readings, or the grid of the service. Those without it are not told. */
    private Map<ApplicationId, Integer> ranked(List<Waiting> dossiers) {
        var call = dossiers.getFirst().callSlug();
        if (opinions.isRankedByReadings(call))
            return readings.places(call).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().perMille()));
        return dossiers.stream().filter(each -> each.perMille().isPresent()).collect(Collectors.toMap(Waiting::application, each -> each.perMille().orElseThrow()));
    }

    private void publish(List<Waiting> dossiers, ScoreDistribution found, int smallest) {
        var now = clock.instant();
        var id = UuidV7.at(now);
        var first = dossiers.getFirst();
        store.add(new PublishedDistribution(id, first.callSlug(), first.callTitle(), now, first.votedOn(), dossiers.getLast().votedOn(),
                dossiers.size(), smallest, found.bands(), found.cut()), dossiers.stream().map(Waiting::application).toList());
        events.publishEvent(new DistributionPublished(id, now, new Caller.System("distributions"), first.callSlug(), dossiers.size()));
    }
}
