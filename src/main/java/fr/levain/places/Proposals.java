package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anyone may propose a space, or another wording of a sheet; nothing is public before the Region has looked. */
@Service
@Transactional
public class Proposals {
    private static final int LINKS_A_DAY = 5;
    /** Of an address, a draft that nobody confirms. */
    static final Duration TO_CONFIRM = Duration.ofDays(7);

    private final ProposalStore store;
    private final PlaceStore places;
    private final PlaceLinkStore links;
    private final PlaceWriter writer;
    private final PlacesInPack pack;
    private final Keeping keeping;
    private final PlaceMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            ProposalStore store, PlaceStore places, PlaceLinkStore links, PlaceWriter writer, PlacesInPack pack, Keeping keeping, PlaceMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.places = places;
        this.links = links;
        this.writer = writer;
        this.pack = pack;
        this.keeping = keeping;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** A space known already that looks like this one, and by what. */
    public record Alike(Place place, String witnesses) {}

    /** A new space, told by a visitor: a draft until the link sent to this address is followed. False when too many were sent today. */
    public boolean propose(PlaceSheet sheet, Email email, String note, Caller by) {
        var now = clock.instant();
        links.lock(email.value());
        if (links.sentSince(email.value(), now.minus(Duration.ofDays(1))) >= LINKS_A_DAY) return false;
        var proposal = draft(Optional.empty(), sheet, PlaceSource.PUBLIC, Optional.of(email.value()), by, note, now, Optional.empty());
        store.add(proposal);
        var until = now.plus(TO_CONFIRM);
        mails.toConfirm(proposal, links.draw(Optional.empty(), Optional.of(proposal.id()), email.value(), now, until), until);
        return true;
    }

    /** Followed from the mail, by a button: the address is proved. Said twice, it is done once. */
    public void confirm(ProposalId id, Caller by) {
        var proposal = own(id, by);
        if (proposal.status() != ProposalStatus.DRAFT) return;
        move(proposal, ProposalStatus.PROPOSED);
        events.publishEvent(new PlaceProposed(id, proposal.source(), clock.instant(), by));
    }

    /** Mended after a refusal. */
    public void proposeAgain(ProposalId id, PlaceSheet sheet, String note, Caller by) {
        var proposal = own(id, by);
        move(proposal, ProposalStatus.PROPOSED);
        store.rewrite(id, sheet, note);
        events.publishEvent(new PlaceProposed(id, proposal.source(), clock.instant(), by));
    }

    /**
     * Another wording by who keeps the sheet: the Region looks. One waits at a time: sent again, it is the same one; written
     * otherwise, it takes the place of the one before. An officer's is in force at once.
     */
    public void change(PlaceId id, PlaceSheet sheet, String note, Caller by) {
        var place = places.find(id).orElseThrow(() -> new NotFound("place " + id));
        var now = clock.instant();
        if (Keeping.moderates(by)) {
            correct(place, sheet, PlaceSource.AUTHORITY, by, now);
            return;
        }
        if (!keeping.keeps(by, place)) throw new NotAllowed();
        var before = store.lockWaitingOf(id, PlaceSource.KEEPER);
        if (before.filter(each -> each.sheet().equals(sheet)).isPresent()) return;
        var email = switch (by) {
            case Caller.Account account -> Optional.of(account.email());
            case Caller.LinkBearer link -> links.email(link.link());
            case Caller.Visitor _, Caller.System _ -> Optional.<String>empty();
        };
        var proposal = draft(Optional.of(id), sheet, PlaceSource.KEEPER, email, by, note, now, before.flatMap(Proposal::read).or(() -> Optional.of(place.sheet())));
        if (before.isPresent()) {
            move(before.get(), ProposalStatus.REPLACED);
            store.decided(before.get().id(), Optional.empty(), "", now);
        }
        store.add(proposal);
        move(proposal, ProposalStatus.PROPOSED);
        events.publishEvent(new PlaceProposed(proposal.id(), PlaceSource.KEEPER, now, by));
    }

    /** What its keepers sent last, that the Region has not looked at yet. */
    @Transactional(readOnly = true)
    public Optional<Proposal> waitingOf(Place place) {
        return store.waitingOf(place.id(), PlaceSource.KEEPER);
    }

    /** An officer takes it out of the directory, or puts it back. Its address keeps saying so. */
    public void close(PlaceId id, boolean closed, Caller by) {
        if (!Keeping.moderates(by)) throw new NotAllowed();
        var place = places.find(id).orElseThrow(() -> new NotFound("place " + id));
        if (place.closedOn().isPresent() == closed) return;
        var now = clock.instant();
        places.put(place.closed(closed ? Optional.of(today(now)) : Optional.empty()), now);
        events.publishEvent(closed ? new PlaceClosed(id, now, by) : new PlaceReopened(id, now, by));
    }

    @Transactional(readOnly = true)
    public Proposal find(ProposalId id) {
        return store.find(id).orElseThrow(() -> new NotFound("proposal " + id));
    }

    @Transactional(readOnly = true)
    public List<Proposal> waiting(int most) {
        return store.waiting(most);
    }

    @Transactional(readOnly = true)
    public int waiting() {
        return store.waiting();
    }

    /** The sheet it would change. */
    @Transactional(readOnly = true)
    public Optional<Place> changed(Proposal proposal) {
        return proposal.place().flatMap(places::find);
    }

    /** Spaces of the same commune that it may already be, the likest first. */
    @Transactional(readOnly = true)
    public List<Alike> alike(PlaceSheet sheet) {
        var settings = pack.settings();
        return places.inCommune(sheet.get(PlaceField.COMMUNE)).stream()
                .map(place -> new Object() {
                    final Place known = place;
                    final Likeness.Witnesses seen = Likeness.between(place.sheet(), place.sheet().point(), sheet, sheet.point());
                })
                .filter(each -> Likeness.verdict(each.seen, settings.nameShare(), settings.nearMetres()) != Likeness.Verdict.OTHER)
                .sorted(Comparator.comparing(each -> -each.seen.nameShare()))
                .map(each -> new Alike(each.known, "noms semblables à %d %%%s".formatted(Math.round(each.seen.nameShare() * 100), each.seen.sameAddress() ? ", même adresse" : ""))).toList();
    }

    /** Fields that were changed since it was written, and that it would write over. */
    @Transactional(readOnly = true)
    public List<PlaceField> conflicts(Proposal proposal) {
        return changed(proposal).flatMap(place -> rebase(proposal, place)).map(Rebase::conflicts).orElse(List.of());
    }

    /**
     * It is in the directory from now on, as an officer read it; what others changed since on other fields stays.
     *
     * @param over the version of the sheet that the officer chose to write over, having read both wordings; empty for none
     */
    public PublishResult publish(ProposalId id, Optional<Integer> over, Caller by) {
        if (!Keeping.moderates(by)) throw new NotAllowed();
        var proposal = find(id);
        var now = clock.instant();
        var overtaken = conflicts(proposal);
        if (!overtaken.isEmpty() && changed(proposal).map(Place::version).filter(version -> over.equals(Optional.of(version))).isEmpty()) return new PublishResult.Overtaken(overtaken);
        move(proposal, ProposalStatus.PUBLISHED);
        places.keep(PlaceSource.person(proposal.source(), today(now)));
        var place = proposal.place().flatMap(places::find);
        if (place.isPresent()) correct(place.get(), rebase(proposal, place.get()).map(Rebase::together).orElse(proposal.sheet()), proposal.source(), by, now);
        var published = place.map(Place::id).orElseGet(() -> writer.add(Merging.fresh(proposal.sheet(), proposal.source()), proposal.source(), Optional.empty(), Optional.empty(), by, now));
        store.decided(id, Optional.of(published), "", now);
        events.publishEvent(new PlacePublished(id, published, now, by));
        var shown = places.find(published).orElseThrow();
        mails.published(proposal, shown);
        return new PublishResult.Published(shown.slug());
    }

    /** @param reason told to who proposed it, who may mend it */
    public void refuse(ProposalId id, String reason, Caller by) {
        if (!Keeping.moderates(by)) throw new NotAllowed();
        var proposal = find(id);
        var now = clock.instant();
        move(proposal, ProposalStatus.REFUSED);
        store.decided(id, Optional.empty(), reason, now);
        events.publishEvent(new PlaceRefused(id, now, by));
        if (proposal.email().isEmpty()) return;
        var kept = changed(proposal);
        if (kept.isPresent()) {
            mails.changeRefused(proposal, kept.get(), reason);
            return;
        }
        var until = now.plus(Duration.ofDays(pack.settings().linkDays()));
        mails.refused(proposal, reason, links.draw(Optional.empty(), Optional.of(id), proposal.email().get(), now, until), until);
    }

    private static Optional<Rebase> rebase(Proposal proposal, Place place) {
        return proposal.read().map(read -> new Rebase(read, place.sheet(), proposal.sheet()));
    }

    private void correct(Place place, PlaceSheet sheet, String source, Caller by, Instant now) {
        places.keep(PlaceSource.person(source, today(now)));
        // who keeps it, or looked at it, has just read all of it
        writer.change(place.verified(today(now)), new Merging(place.sheet(), place.sources()).replacedBy(sheet, source), source, by, now);
    }

    private Proposal own(ProposalId id, Caller by) {
        if (!(by instanceof Caller.LinkBearer link) || !link.scope().equals(id.subject())) throw new NotAllowed();
        return find(id);
    }

    private void move(Proposal proposal, ProposalStatus to) {
        store.move(proposal.id(), proposal.status(), to);
    }

    private static Proposal draft(Optional<PlaceId> place, PlaceSheet sheet, String source, Optional<String> email, Caller by, String note, Instant now, Optional<PlaceSheet> read) {
        return new Proposal(ProposalId.at(now), place, ProposalStatus.DRAFT, sheet, source, email, by.reference(), note, "", now, read);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, French.PARIS);
    }
}
