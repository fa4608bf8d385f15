package fr.levain.directory;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers in the name of a partner. */
@Service
@Transactional
public class PartnerTeams {
    private final PartnerStore store;
    private final Partners partners;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerTeams(PartnerStore store, Partners partners, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.partners = partners;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Slugs of the partners the person answers for; none when they lost the role. */
    @Transactional(readOnly = true)
    public List<String> of(Caller caller) {
        return caller instanceof Caller.Account account && account.has(Role.PARTNER) ? store.partnersOf(account.id()) : List.of();
    }

    @Transactional(readOnly = true)
    public List<Person> members(String partner) {
        return all().getOrDefault(partner, List.of());
    }

    /** All teams that have people, by slug of the partner. */
    @Transactional(readOnly = true)
    public Map<String, List<Person>> all() {
        var members = store.members();
        var people = accounts.people(members.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        var teams = new TreeMap<String, List<Person>>();
        members.forEach((partner, each) -> teams.put(partner, each.stream().map(people::get).filter(Objects::nonNull).toList()));
        return teams;
    }

    /** Lets the person answer for the partner, and gives them the role that goes with it. */
    public void add(String partner, AccountId account, Caller by) {
        var known = partners.find(partner).filter(each -> !each.retired()).orElseThrow(() -> new NotFound("partner " + partner));
        var now = clock.instant();
        if (!store.join(known.slug(), accounts.person(account).id(), now, by.reference())) return;
        accounts.grant(account, Role.PARTNER, Optional.empty(), by);
        events.publishEvent(new PartnerMemberAdded(account, known.slug(), now, by));
    }

    public void remove(String partner, AccountId account, Caller by) {
        if (store.leave(partner, account)) events.publishEvent(new PartnerMemberRemoved(account, partner, clock.instant(), by));
    }
}
