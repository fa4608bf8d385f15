package fr.levain.network;

import fr.levain.accounts.Accounts;
import fr.levain.directory.Membership;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of those who agreed to be in it, for themselves or for their organisation, until they agree no more. */
@Service
@Transactional
public class Profiles {
    private final ProfileStore store;
    private final Members members;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Territories territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Profiles(ProfileStore store, Members members, Accounts accounts, Organisations organisations, Territories territories, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.members = members;
        this.accounts = accounts;
        this.organisations = organisations;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    /** By name; by distance when the query tells a commune of the region. */
    @Transactional(readOnly = true)
    public Found<Profile> find(NetworkQuery query, Caller caller) {
        return store.find(query, query.near().flatMap(code -> territories.commune(code.value())).map(fr.levain.territory.Commune::point), members.includes(caller));
    }

    /** @throws NotFound when it is not there, or not for this reader */
    @Transactional(readOnly = true)
    public Profile view(UUID id, Caller caller) {
        return store.find(id).filter(profile -> keeps(caller, profile) || !profile.suspended() && (profile.said().audience() == Audience.PUBLIC || members.includes(caller)))
                .orElseThrow(() -> new NotFound("profile " + id));
    }

    @Transactional(readOnly = true)
    public boolean isMember(Caller caller) {
        return members.includes(caller);
    }

    /** Those somebody keeps: their own, and those of the organisations they act for. */
    @Transactional(readOnly = true)
    public List<Profile> keptBy(Caller caller) {
        return caller instanceof Caller.Account account
                ? store.keptBy(account.id(), members.organisations(account).stream().map(Membership::organisation).toList()) : List.of();
    }

    /** The organisations in whose name somebody may speak. */
    @Transactional(readOnly = true)
    public List<Membership> organisations(Caller.Account caller) {
        return members.organisations(caller);
    }

    public boolean keeps(Caller caller, Profile profile) {
        return profile.said().organisation().map(organisation -> members.speaksFor(organisation, caller))
                .orElseGet(() -> caller instanceof Caller.Account account && account.id().equals(profile.keeper()));
    }

    /**
     * The caller agrees to be in the directory, in their name or their organisation's; said again, it is the same entry.
     *
     * @throws NotFound when the caller does not speak for this organisation
     */
    public Profile agree(ProfileDraft draft, Caller.Account caller) {
        if (members.isBarred(caller)) throw new NotAllowed();
        draft.organisation().filter(each -> !members.speaksFor(each, caller)).ifPresent(each -> {
            throw new NotFound("organisation " + each);
        });
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var name = draft.organisation().map(each -> organisations.view(each).name()).orElseGet(() -> accounts.person(caller.id()).name());
        var before = keptBy(caller).stream().filter(each -> each.said().organisation().equals(draft.organisation())).findFirst();
        var profile = new Profile(before.map(Profile::id).orElseGet(() -> UuidV7.at(now)), caller.id(), name, draft.on(draft.topics().everywhereIn(territories.departments())),
                draft.commune().flatMap(code -> territories.commune(code.value())).map(Spot::of), before.map(Profile::agreedOn).orElse(today), today, false);
        store.put(profile);
        events.publishEvent(new ProfilePublished(profile.id(), draft.kind().name(), draft.audience().name(), before.isEmpty(), now, caller));
        return profile;
    }

    /** Still right today. */
    public void verify(UUID id, Caller caller) {
        var profile = own(id, caller);
        var now = clock.instant();
        store.verify(profile.id(), LocalDate.ofInstant(now, French.PARIS));
        events.publishEvent(new ProfileVerified(id, now, caller));
    }

    /** From this instant nobody finds it, and nothing of it is kept. */
    public void revoke(UUID id, Caller caller) {
        var profile = own(id, caller);
        store.remove(profile.id());
        events.publishEvent(new ProfileRevoked(id, clock.instant(), caller));
    }

    private Profile own(UUID id, Caller caller) {
        return store.find(id).filter(profile -> keeps(caller, profile)).orElseThrow(() -> new NotFound("profile " + id));
    }

    /** Who may be reached through an entry: its keeper, while they act for what it names. */
    Optional<Reachable> reachable(UUID id, Caller caller) {
        return store.find(id).filter(profile -> !profile.suspended() && profile.said().asking() != Asking.NONE)
                .filter(profile -> profile.said().audience() == Audience.PUBLIC || members.includes(caller))
                .flatMap(profile -> members.answering(profile.said().organisation(), profile.keeper())
                        .map(answers -> new Reachable(answers, profile.name(), profile.path(), profile.said().asking() == Asking.BY_MAIL)));
    }
}
