package fr.levain.network;

import fr.levain.directory.Membership;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.opendata.PublicAward;
import fr.levain.opendata.PublicAwards;
import fr.levain.territory.Commune;
import fr.levain.territory.Epci;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did something alike, near a commune: the aided projects, and those whose holders agree to be asked. */
@Service
@Transactional
public class Precedents {
    private static final int ELSEWHERE = 5;

    private final PrecedentStore store;
    private final PublicAwards awards;
    private final Members members;
    private final Territories territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Precedents(PrecedentStore store, PublicAwards awards, Members members, Territories territories, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.awards = awards;
        this.members = members;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    /** By their words and their distance; by distance alone, or the latest first, when no word is told. */
    @Transactional(readOnly = true)
    public Found<Precedent> find(NetworkQuery query) {
        var from = query.near().flatMap(code -> territories.commune(code.value())).map(Commune::point);
        if (!query.has(NetworkQuery.Key.WORDS)) return store.find(query, from);
        var words = words(query);
        return words.isBlank() ? new Found<>(query, List.of(), from.isPresent(), 0, false) : store.like(words, query, from);
    }

    /** One mark per intercommunality on the region, one per commune below. */
    @Transactional(readOnly = true)
    public List<ProjectCluster> map(NetworkQuery query) {
        boolean byEpci = !query.has(NetworkQuery.Key.DEPARTMENT) && !query.has(NetworkQuery.Key.EPCI);
        var words = words(query);
        if (query.has(NetworkQuery.Key.WORDS) && words.isBlank()) return List.of();
        var clusters = store.clusters(query, words, byEpci);
        if (!byEpci) return clusters;
        var names = territories.epcis().stream().collect(Collectors.toMap(Epci::siren, Epci::name));
        return clusters.stream().map(each -> new ProjectCluster(each.code(), names.getOrDefault(each.code(), each.label()), each.count(), each.point(), each.reference(), each.object())).toList();
    }

    /** Aided by others, as they published it; none without words. */
    @Transactional(readOnly = true)
    public List<PublicAward> elsewhere(NetworkQuery query) {
        var department = query.near().flatMap(code -> territories.commune(code.value())).map(each -> each.department().value()).orElse(query.get(NetworkQuery.Key.DEPARTMENT));
        return awards.alike(words(query), department, ELSEWHERE);
    }

    /** Those of the organisations somebody acts for. */
    @Transactional(readOnly = true)
    public List<Precedent> of(Caller caller) {
        return caller instanceof Caller.Account account ? store.of(members.organisations(account).stream().map(Membership::organisation).toList()) : List.of();
    }

    /** @throws NotFound for anyone who does not act for its holder */
    @Transactional(readOnly = true)
    public Precedent own(UUID application, Caller caller) {
        return store.find(application).filter(each -> members.speaksFor(each.holderId(), caller)).orElseThrow(() -> new NotFound("precedent " + application));
    }

    /** The caller agrees to be asked about this project. @param lesson shown beside it */
    public void agree(UUID application, Asking asking, String lesson, Caller.Account caller) {
        var before = own(application, caller);
        var now = clock.instant();
        var since = before.consent().map(Precedent.Consent::since).orElse(LocalDate.ofInstant(now, French.PARIS));
        store.agree(application, new Precedent.Consent(since, asking, lesson), caller.id());
        if (!before.mayBeAsked()) events.publishEvent(new CommunityJoined(application, now, caller));
    }

    /** From this instant, only the public facts are shown. */
    public void leave(UUID application, Caller.Account caller) {
        own(application, caller);
        store.leave(application);
        events.publishEvent(new CommunityLeft(application, clock.instant(), caller));
    }

    Optional<Reachable> reachable(UUID application) {
        return store.find(application).flatMap(each -> each.consent().flatMap(consent -> members.answering(Optional.of(each.holderId()), each.contact())
                .map(answers -> new Reachable(answers, each.object(), each.path(), consent.asking() == Asking.BY_MAIL))));
    }

    private String words(NetworkQuery query) {
        return query.has(NetworkQuery.Key.WORDS) ? store.words(query.get(NetworkQuery.Key.WORDS)).anyOf() : "";
    }
}
