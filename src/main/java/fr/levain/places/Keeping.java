package fr.levain.places;

import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Organisations;
import fr.levain.directory.OrganisationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who run a space keep its sheet: by their organisation's account, or by a link sent to an address that the sheet, or an officer, vouches for. */
@Service
@Transactional
public class Keeping {
    static final String PURPOSE = "place";
    private static final int LINKS_A_DAY = 5;

    private final PlaceStore store;
    private final PlaceLinkStore links;
    private final ProposalStore proposals;
    private final ReportStore reports;
    private final PlacesInPack pack;
    private final Organisations organisations;
    private final PlaceMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeping(
            PlaceStore store, PlaceLinkStore links, ProposalStore proposals, ReportStore reports, PlacesInPack pack, Organisations organisations, PlaceMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.links = links;
        this.proposals = proposals;
        this.reports = reports;
        this.pack = pack;
        this.organisations = organisations;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What a link of a mail opens. */
    public sealed interface Opening {
        /** @param by who acts with this link, for this place alone */
        record Sheet(Place place, Caller.LinkBearer by) implements Opening {}

        record OwnProposal(Proposal proposal, Caller.LinkBearer by) implements Opening {}

        /** It was valid once. @param slug of its place, when it had one */
        record Expired(Optional<String> slug) implements Opening {}
    }

    @Transactional(readOnly = true)
    public Place place(String slug) {
        return store.find(slug).orElseThrow(() -> new NotFound("place " + slug));
    }

    /** The organisations of the caller that the sheet names by their number: they may keep it at once. */
    @Transactional(readOnly = true)
    public List<Membership> entitled(Place place, Caller caller) {
        if (!(caller instanceof Caller.Account account) || place.sheet().siren().isEmpty()) return List.of();
        var siren = place.sheet().siren().get();
        return organisations.membershipsOf(account.id()).stream().filter(each -> each.status() == MembershipStatus.APPROVED)
                .filter(each -> organisations.view(each.organisation()).siren().filter(own -> own.digits().equals(siren)).isPresent()).toList();
    }

    /** Those the caller's organisations keep. */
    @Transactional(readOnly = true)
    public List<Place> keptBy(Caller caller) {
        if (!(caller instanceof Caller.Account account)) return List.of();
        return store.keptBy(organisations.membershipsOf(account.id()).stream().filter(each -> each.status() == MembershipStatus.APPROVED)
                .map(each -> each.organisation().value()).toList());
    }

    /** @throws NotAllowed when the sheet names another organisation */
    public void keepByOrganisation(String slug, Caller caller) {
        var place = place(slug);
        var own = entitled(place, caller).stream().findFirst().orElseThrow(NotAllowed::new);
        var now = clock.instant();
        store.put(place.kept(Optional.of(own.organisation().value()), place.keeper()), now);
        links.expire(place.id(), place.keeper().stream().toList(), now);
        events.publishEvent(new PlaceKept(place.id(), "organisation", now, caller));
    }

    /**
     * Sends a link to an address the sheet bears; keeps the request for an officer when it bears another. What is answered
     * is the same: nobody learns which address it is.
     */
    public void ask(String slug, Email email, String text, Caller caller) {
        var place = place(slug);
        var now = clock.instant();
        links.lock(email.value());
        if (links.sentSince(email.value(), now.minus(Duration.ofDays(1))) >= LINKS_A_DAY) return;
        var known = place.keeper().filter(email.value()::equals).isPresent() || email.value().equals(place.sheet().get(PlaceField.EMAIL));
        if (known) send(place, email.value(), now);
        else links.claim(place.id(), email.value(), text, now);
    }

    /** An officer looked at who asks. @param reason told to them when they are not entrusted with it */
    public void settleClaim(UUID id, boolean accepted, String reason, Caller by) {
        var claim = links.find(id).orElseThrow(() -> new Stale("claim " + id));
        var now = clock.instant();
        if (!links.settle(id, accepted, now)) throw new Stale("claim " + id);
        var place = place(claim.slug());
        if (accepted) {
            store.put(place.kept(place.organisation(), Optional.of(claim.email())), now);
            links.expire(place.id(), List.of(claim.email()), now);
            events.publishEvent(new PlaceKept(place.id(), "address", now, by));
            send(place, claim.email(), now);
        } else mails.claimDeclined(claim, reason);
    }

    /** What took the sheet from whoever kept it is undone: it is theirs again, and a new link takes the place of the one that stopped. */
    void giveBack(PlaceId id, String email, Caller by, Instant now) {
        var place = store.find(id).orElseThrow();
        if (place.keeper().equals(Optional.of(email))) return;
        store.put(place.kept(place.organisation(), Optional.of(email)), now);
        events.publishEvent(new PlaceKept(id, "address", now, by));
        var until = linkEnds(now);
        mails.givenBack(place, email, links.draw(Optional.of(id), Optional.empty(), email, now, until), until);
    }

    @Transactional(readOnly = true)
    public List<PlaceClaim> claims(int most) {
        return links.claims(most);
    }

    /** @throws NotFound when no such link was ever sent */
    @Transactional(readOnly = true)
    public Opening open(PlaceKey key) {
        var link = links.find(key).orElseThrow(() -> new NotFound("place link"));
        if (!clock.instant().isBefore(link.expiresAt())) return new Opening.Expired(link.place().flatMap(store::find).map(Place::slug));
        if (link.place().isPresent()) {
            var place = store.find(link.place().get()).orElseThrow();
            return new Opening.Sheet(place, new Caller.LinkBearer(link.id(), PURPOSE, place.id().subject(), link.expiresAt()));
        }
        var proposal = proposals.find(link.proposal().orElseThrow()).orElseThrow(() -> new NotFound("proposal"));
        return new Opening.OwnProposal(proposal, new Caller.LinkBearer(link.id(), PURPOSE, proposal.id().subject(), link.expiresAt()));
    }

    /** One click: all of it is still right. What visitors said before no longer counts. */
    public void verify(PlaceId id, Caller by) {
        var place = store.find(id).orElseThrow(() -> new NotFound("place " + id));
        if (!keeps(by, place) && !moderates(by)) throw new NotAllowed();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        reports.forgetVoices(id, ReportGround.EXACT);
        if (place.verifiedOn().filter(today::equals).isPresent()) return;
        // whoever acts by the link of a mail has proved to read it: they are asked again in a year, if it is still that of the sheet
        var keeper = by instanceof Caller.LinkBearer link && place.keeper().isEmpty()
                ? links.email(link.link()).filter(place.sheet().get(PlaceField.EMAIL)::equals) : place.keeper();
        store.put(place.verified(today).kept(place.organisation(), keeper), now);
        if (!keeper.equals(place.keeper())) events.publishEvent(new PlaceKept(id, "address", now, by));
        events.publishEvent(new PlaceVerified(id, now, by));
    }

    /** Whether the caller holds this very sheet. */
    @Transactional(readOnly = true)
    public boolean keeps(Caller caller, Place place) {
        return switch (caller) {
            case Caller.LinkBearer link -> link.scope().equals(place.id().subject());
            case Caller.Account account -> place.organisation().filter(each -> organisations.isMember(new OrganisationId(each), account.id())).isPresent();
            case Caller.Visitor _, Caller.System _ -> false;
        };
    }

    static boolean moderates(Caller caller) {
        return caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR);
    }

    void send(Place place, String email, Instant now) {
        var until = linkEnds(now);
        mails.keeperLink(place, email, links.draw(Optional.of(place.id()), Optional.empty(), email, now, until), until);
    }

    private Instant linkEnds(Instant now) {
        return now.plus(Duration.ofDays(pack.settings().linkDays()));
    }
}
