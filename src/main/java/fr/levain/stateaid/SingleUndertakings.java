package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import fr.levain.stateaid.UndertakingActResult.Done;
import fr.levain.stateaid.UndertakingActResult.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** E2: who counts with whom. Links, their end, mergers and splits are named acts, each with its day and its reason. */
@Service
@Transactional
public class SingleUndertakings {
    static final int SHORTEST_REASON = 20;
    /** Links and members shown: a group that has more is no holder of ours. */
    private static final int MOST = 100;

    private final LinkStore links;
    private final LedgerStore ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SingleUndertakings(LinkStore links, LedgerStore ledger, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Itself first, then those it counts with that day. */
    @Transactional(readOnly = true)
    public List<Undertaking> members(Undertaking undertaking, LocalDate day) {
        return links.party(undertaking, day);
    }

    /** What ties them together, and what no longer does; the latest first. */
    @Transactional(readOnly = true)
    public List<UndertakingLink> links(Undertaking undertaking) {
        return links.around(undertaking, today(), MOST);
    }

    /**
     * From this day on these two count together, with all those already linked to either.
     *
     * @param about what it is told on: a dossier, or the undertaking itself
     */
    public UndertakingActResult link(Undertaking one, Undertaking other, Tie tie, LocalDate since, String reason, Subject about, Caller by) {
        if (one.equals(other)) return new Refused("siren", "C’est la structure elle-même. Indiquez le SIREN de l’autre.");
        var unsound = unsound(since, reason);
        if (unsound.isPresent()) return unsound.get();
        links.lock(List.of(one, other), today());
        if (links.party(one, today()).contains(other)) return new Refused("siren", "Ces deux structures comptent déjà ensemble.");
        var now = clock.instant();
        links.link(UuidV7.at(now), one, other, tie, since, reason.strip(), now, by);
        events.publishEvent(new UndertakingsLinked(about, one.key(), other.key(), tie, since, now, by));
        return new Done();
    }

    /** One absorbed the other, or both became one: what both received is added, for good. */
    public UndertakingActResult merge(Undertaking absorbing, Undertaking absorbed, LocalDate on, String reason, Caller by) {
        return link(absorbing, absorbed, Tie.MERGER, on, reason, absorbing.subject(), by);
    }

    /**
     * These two no longer count together. What each received stays its own.
     *
     * @throws NotFound when there is no such link
     * @throws Stale when it has ended already, or is of those that never end
     */
    public UndertakingActResult unlink(UUID id, LocalDate until, String reason, Caller by) {
        var link = links.find(id).orElseThrow(() -> new NotFound("link " + id));
        var unsound = unsound(until, reason);
        if (unsound.isPresent()) return unsound.get();
        if (until.isBefore(link.since()))
            return new Refused("jour", "Le lien vaut depuis le %s : il ne peut pas finir avant.".formatted(French.day(link.since())));
        links.lock(List.of(link.one(), link.other()), today());
        var now = clock.instant();
        if (!links.end(id, until, reason.strip(), now, by)) throw new Stale("link " + id);
        events.publishEvent(new UndertakingsUnlinked(link.one().subject(), link.one().key(), link.other().key(), until, now, by));
        return new Done();
    }

    /** What counts for this legal person, which a split would share. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> ownedBy(Undertaking undertaking) {
        return ledger.ownedBy(undertaking);
    }

    /**
     * What it received before that day counts from now on for those that took over its activities.
     *
     * @param benefited who took over the activity an entry paid for; the others share it by their own funds
     */
    public UndertakingActResult split(
            Undertaking original, List<Successor> successors, Map<UUID, Undertaking> benefited, LocalDate on, String reason, Caller by) {
        var unsound = unsound(on, reason);
        if (unsound.isPresent()) return unsound.get();
        if (successors.stream().map(Successor::undertaking).distinct().count() < Math.max(2, successors.size()))
            return new Refused("siren-1", "Indiquez au moins deux structures différentes, issues de la scission.");
        links.lock(Stream.concat(Stream.of(original), successors.stream().map(Successor::undertaking)).toList(), today());
        // règlement (UE) 2023/2831, article 3, paragraphe 9: only what was granted before the split goes to the successors
        var entries = ledger.ownedBy(original).stream().filter(entry -> entry.aid().grantedOn().isBefore(on)).toList();
        if (entries.isEmpty())
            return new Refused("jour", "Aucune aide accordée avant ce jour ne compte pour cette structure : il n’y a rien à partager. Vérifiez le jour, et qu’elle n’est pas déjà enregistrée.");
        var shared = entries.stream().anyMatch(entry -> !benefited.containsKey(entry.id()));
        if (shared && !Euros.sum(successors.stream().map(Successor::equity).toList()).isPositive())
            return new Refused("fonds-1", "Indiquez les fonds propres de chacune le jour de la scission : ils partagent les aides que personne n’a reprises.");
        var now = clock.instant();
        var id = UuidV7.at(now);
        ledger.split(id, original, on, reason.strip(), now, by);
        for (var entry : entries)
            ledger.share(entry.id(), original, SplitShares.of(entry.aid().amount(), Optional.ofNullable(benefited.get(entry.id())), successors), id);
        events.publishEvent(new UndertakingSplit(
                original.subject(), original.key(), successors.stream().map(each -> each.undertaking().key()).toList(), entries.size(), on, now, by));
        return new Done();
    }

    private Optional<Refused> unsound(LocalDate day, String reason) {
        if (day.isAfter(today())) return Optional.of(new Refused("jour", "Indiquez un jour passé, ou aujourd’hui."));
        if (reason.strip().length() < SHORTEST_REASON)
            return Optional.of(new Refused("motif", "Dites ce qui le prouve, en %d caractères au moins : statuts, extrait du registre, traité de fusion.".formatted(SHORTEST_REASON)));
        return Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
