package fr.levain.consents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people let others see of theirs. Whoever shows a thing to a recipient opens it through {@link #look}: without a
 * consent in force there is nothing to show.
 */
@Service
@Transactional
public class Consents {
    /** The recipient that is the authority itself. */
    public static final String AUTHORITY = "region";

    private final ConsentStore store;
    private final ApplicationEventPublisher events;

    Consents(ConsentStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Given twice, it is given once. Whoever calls has checked that the caller speaks for the person. */
    public void give(Subject about, String recipient, Set<Shared> shared, Instant at, Caller by) {
        if (store.give(UuidV7.at(at), about, recipient, shared, at, by.reference()))
            events.publishEvent(new ConsentGiven(about, recipient, at, by));
    }

    /** From this instant the recipient sees nothing more. Revoked twice, it is revoked once. */
    public void revoke(Subject about, String recipient, Instant at, Caller by) {
        if (store.revoke(about, recipient, at, by.reference())) events.publishEvent(new ConsentRevoked(about, recipient, at, by));
    }

    public void revokeAll(Subject about, Instant at, Caller by) {
        store.of(about).stream().filter(Consent::isInForce).forEach(consent -> revoke(about, consent.recipient(), at, by));
    }

    /** What the recipient may see, and writes down who looked: a person, a day. Empty when it may see nothing. */
    public Optional<Consent> look(Subject about, String recipient, Caller.Account who, Instant at) {
        var consent = store.inForce(about, recipient);
        consent.ifPresent(found -> store.look(found.id(), who.id(), who.name(), LocalDate.ofInstant(at, French.PARIS), at));
        return consent;
    }

    /** The same for several things that one of these recipients may see, taken away at once. */
    public void lookAll(Collection<Subject> about, Collection<String> recipients, Caller.Account who, Instant at) {
        store.lookAll(about, recipients, who.id(), who.name(), LocalDate.ofInstant(at, French.PARIS), at);
    }

    @Transactional(readOnly = true)
    public Optional<Consent> inForce(Subject about, String recipient) {
        return store.inForce(about, recipient);
    }

    /** Whether it was given, and taken back since: whoever was writing must know why they may write no more. */
    @Transactional(readOnly = true)
    public boolean isWithdrawn(Subject about, String recipient) {
        return store.inForce(about, recipient).isEmpty() && store.of(about).stream().anyMatch(each -> each.recipient().equals(recipient));
    }

    /** All that was given about a thing, revoked ones included, oldest first. */
    @Transactional(readOnly = true)
    public List<Consent> of(Subject about) {
        return store.of(about);
    }

    /** Who looked, latest first. */
    @Transactional(readOnly = true)
    public List<Look> looks(Subject about) {
        return store.looks(about);
    }

    /** Erases consents and looks with the thing they were about. */
    public void forget(Subject about) {
        store.forget(about);
    }
}
