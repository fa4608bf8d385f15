package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Subject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people who hold an account, and what they may do. */
@Service
@Transactional
public class Accounts {
    private final AccountStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** What the journal calls an account. */
    public static Subject subject(AccountId account) {
        return new Subject("account", account.value());
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(AccountId account) {
        return store.find(account);
    }

    /** Those that exist, by account, in one statement. */
    @Transactional(readOnly = true)
    public Map<AccountId, Person> people(Collection<AccountId> accounts) {
        return store.people(accounts);
    }

    /** @throws NotFound when there is no such account */
    @Transactional(readOnly = true)
    public Person person(AccountId account) {
        return store.find(account).orElseThrow(() -> new NotFound("account " + account));
    }

    @Transactional(readOnly = true)
    public Optional<Person> byEmail(String email) {
        return store.byEmail(normalised(email));
    }

    /** Who acts when this account is signed in: its roles and teams as they are now. One statement, at each request. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Caller.Account> caller(AccountId account) {
        return store.caller(account);
    }

    @Transactional(readOnly = true)
    public List<Person> holding(Role role) {
        return store.holding(role);
    }

    /** Everyone who may do more than hold a dossier, by name. */
    @Transactional(readOnly = true)
    public List<RoleHolder> roleHolders() {
        return store.roleHolders();
    }

    /** Opens an account for someone whose address is known to be theirs; the same address gives the same account. */
    public Person open(String name, String email, Optional<String> phone, Caller by) {
        var address = normalised(email);
        var known = store.byEmail(address);
        if (known.isPresent()) return known.get();
        var now = clock.instant();
        var person = new Person(AccountId.at(now), name.strip(), address, phone);
        store.add(person, now);
        events.publishEvent(new AccountOpened(person.id(), now, by));
        grant(person.id(), Role.APPLICANT, Optional.empty(), by);
        return person;
    }

    /**
     * An account for somebody who writes on paper: nobody can sign in with it, no mail leaves for it. Its address is in a
     * domain that exists nowhere (RFC 2606).
     */
    public Person openWithoutAddress(String name, Caller by) {
        return open(name, java.util.UUID.randomUUID() + Person.NO_ADDRESS, Optional.empty(), by);
    }

    /** Gives a role, in a team when it is held in one. Giving it twice changes nothing. */
    public void grant(AccountId account, Role role, Optional<String> team, Caller by) {
        var now = clock.instant();
        if (store.grant(account, role, team, now, by))
            events.publishEvent(new RoleGranted(account, role, team, now, by));
    }

    /** Withdraws a role, in every team. */
    public void revoke(AccountId account, Role role, Caller by) {
        if (store.revoke(account, role)) events.publishEvent(new RoleRevoked(account, role, clock.instant(), by));
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
