package fr.levain.events;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.kernel.Caller;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting by criteria: who will be, and why, is seen before; nobody is invited twice, and each may stop. */
@Service
@Transactional
public class Invitations {
    private final GatheringStore gatherings;
    private final InvitationStore store;
    private final FollowerStore followers;
    private final LaureateStore laureates;
    private final LaureatesElsewhere elsewhere;
    private final Accounts accounts;
    private final Territories territories;
    private final Organisers organisers;
    private final Authority authority;
    private final EventsInPack pack;
    private final EventMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            GatheringStore gatherings, InvitationStore store, FollowerStore followers, LaureateStore laureates, LaureatesElsewhere elsewhere, Accounts accounts,
            Territories territories, Organisers organisers, Authority authority, EventsInPack pack, EventMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.gatherings = gatherings;
        this.store = store;
        this.followers = followers;
        this.laureates = laureates;
        this.elsewhere = elsewhere;
        this.accounts = accounts;
        this.territories = territories;
        this.organisers = organisers;
        this.authority = authority;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Years of awards, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return laureates.years();
    }

    /** @throws NotFound for anybody but its organiser */
    @Transactional(readOnly = true)
    public InvitationPreview preview(String slug, InvitationCriteria criteria, Caller by) {
        return criteria.isEmpty() ? InvitationPreview.NOBODY : preview(run(slug, by), criteria);
    }

    /**
     * @param seen how many the preview told: another number means that somebody registered, or stopped, in between
     * @return how many mails left; empty when the preview must be read again
     * @throws Stale when the meeting takes no registration
     */
    public Optional<Integer> send(String slug, InvitationCriteria criteria, int seen, Caller by) {
        var now = clock.instant();
        var gathering = gatherings.lock(run(slug, by).id()).orElseThrow();
        if (!gathering.takesRegistrations(now)) throw new Stale("gathering " + slug);
        var preview = preview(gathering, criteria);
        if (preview.count() != seen) return Optional.empty();
        var organiser = organisers.nameOf(gathering, authority.find().map(AuthorityView::name).orElse("La Région"));
        for (var each : preview.invitees()) {
            var token = LinkSecret.drawn(24);
            if (store.add(gathering.id(), each.email(), token, now)) mails.invited(gathering, each.email(), each.why(), organiser, token);
        }
        events.publishEvent(new InvitationsSent(gathering.id(), preview.count(), criteria.codes(), now, by));
        return Optional.of(preview.count());
    }

    /** The meeting an invitation was for. @throws NotFound when no such link ever left */
    @Transactional(readOnly = true)
    public Gathering invitedTo(String token) {
        return store.find(token).flatMap(sent -> gatherings.find(sent.gathering())).orElseThrow(() -> new NotFound("invitation"));
    }

    @Transactional(readOnly = true)
    public boolean hasStopped(String token) {
        return store.find(token).filter(sent -> followers.hasStopped(sent.digest())).isPresent();
    }

    /** No invitation any more, to any meeting. Said twice, it is done once. */
    public void stop(String token) {
        var sent = store.find(token).orElseThrow(() -> new NotFound("invitation"));
        var now = clock.instant();
        if (followers.stop(sent.digest(), now)) events.publishEvent(new InvitationsStopped(sent.gathering(), now, new Caller.Visitor()));
    }

    private InvitationPreview preview(Gathering gathering, InvitationCriteria criteria) {
        var found = new ArrayList<Invitee>();
        int unreachable = criteria.laureates() ? addLaureates(criteria, found) : 0;
        if (criteria.elsewhere() && criteria.themes().isEmpty()) elsewhere.add(criteria, found);
        if (criteria.followers()) addFollowers(criteria, found);
        var digests = found.stream().map(each -> FollowerStore.digest(each.email())).distinct().toList();
        return InvitationPreview.of(found, new InvitationPreview.Known(store.invited(gathering.id(), digests), followers.stopped(digests),
                store.registered(gathering.id(), found.stream().map(Invitee::email).distinct().toList())), unreachable);
    }

    /** @return how many have no address */
    private int addLaureates(InvitationCriteria criteria, List<Invitee> found) {
        var awarded = laureates.of(criteria.year(), criteria.departments(), criteria.themes());
        var people = accounts.people(awarded.stream().map(Laureate::account).collect(Collectors.toSet()));
        var departments = departments();
        int unreachable = 0;
        for (var each : awarded) {
            var person = Optional.ofNullable(people.get(each.account())).filter(Person::hasAddress);
            if (person.isEmpty()) unreachable++;
            var shown = each.holder().isEmpty() ? "Une personne physique, projet « %s »".formatted(each.object()) : "%s, projet « %s »".formatted(each.holder(), each.object());
            var why = "Projet « %s », soutenu en %d (%s).".formatted(each.object(), each.year(), departments.getOrDefault(each.department(), each.department()));
            person.ifPresent(reached -> found.add(new Invitee(reached.email(), shown, why)));
        }
        return unreachable;
    }

    private void addFollowers(InvitationCriteria criteria, List<Invitee> found) {
        var departments = departments();
        var settings = pack.settings();
        for (var each : followers.followers(criteria.departments(), criteria.themes())) {
            var place = each.department().map(code -> departments.getOrDefault(code, code));
            var themes = each.themes().stream().map(settings::theme).collect(Collectors.joining(", "));
            var shown = "Une personne qui a demandé à être invitée" + place.map(name -> ", " + name).orElse("") + (themes.isEmpty() ? "" : ", thèmes : " + themes);
            found.add(new Invitee(each.email(), shown, "Vous avez demandé à être invité aux prochaines rencontres."));
        }
    }

    private Map<String, String> departments() {
        return territories.departments().stream().collect(Collectors.toMap(each -> each.code().value(), Department::name));
    }

    private Gathering run(String slug, Caller by) {
        var gathering = gatherings.find(slug).orElseThrow(() -> new NotFound("gathering " + slug));
        organisers.mustRun(gathering, by);
        return gathering;
    }
}
