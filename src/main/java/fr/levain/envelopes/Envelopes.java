package fr.levain.envelopes;

import fr.levain.envelopes.EnvelopeDrawn.Movement;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The envelopes of the calls, by slug. Whoever draws locks the envelope until their transaction ends. */
@Service
@Transactional
public class Envelopes {
    private final EnvelopeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Envelopes(EnvelopeStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the envelope, or brings it up to date.
     *
     * @throws IllegalArgumentException when less is voted than is already reserved or committed
     */
    public EnvelopeView declare(String slug, String title, int year, Euros voted, Caller by) {
        return declare(slug, title, year, voted, store.find(slug).map(EnvelopeView::arbitrated).orElse(false), by);
    }

    /** The same, one that a committee arbitrates or not. */
    public EnvelopeView declare(String slug, String title, int year, Euros voted, boolean arbitrated, Caller by) {
        return declare(new EnvelopeTerms(slug, title, year, arbitrated, Optional.empty(), Optional.empty()), voted, by);
    }

    /** @throws IllegalArgumentException when less is voted than is already reserved or committed */
    public EnvelopeView declare(EnvelopeTerms terms, Euros voted, Caller by) {
        var now = clock.instant();
        var slug = terms.slug();
        var known = store.lock(slug);
        var drawn = known.map(EnvelopeView::held).orElse(Euros.ZERO);
        if (voted.isNegative() || drawn.isAbove(voted))
            throw new IllegalArgumentException("L’enveloppe « %s » ne peut pas descendre sous les %s déjà engagés.".formatted(slug, drawn));
        var id = known.map(EnvelopeView::id).orElseGet(() -> UuidV7.at(now));
        store.declare(id, terms, voted);
        if (known.map(EnvelopeView::voted).filter(voted::equals).isEmpty())
            events.publishEvent(new EnvelopeVoted(id, slug, terms.year(), known.map(EnvelopeView::voted).orElse(Euros.ZERO), voted, "", now, by));
        return of(slug);
    }

    /** The envelope that pays for a dossier of this department: the part kept for it when there is one, else the call's own. */
    @Transactional(readOnly = true)
    public Optional<EnvelopeView> paying(String slug, Optional<DepartmentCode> department) {
        return department.flatMap(code -> store.part(slug, code)).or(() -> store.find(slug));
    }

    /** @throws NotFound when no envelope has this slug */
    @Transactional(readOnly = true)
    public EnvelopeView of(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("envelope " + slug));
    }

    @Transactional(readOnly = true)
    public Optional<EnvelopeView> find(String slug) {
        return store.find(slug);
    }

    @Transactional(readOnly = true)
    public List<EnvelopeView> all() {
        return store.all();
    }

    /** Sets aside this amount for the subject, in place of what was set aside for it before. */
    public Draw reserve(String slug, Euros amount, Subject about, Caller by) {
        var envelope = locked(slug);
        var before = store.holding(envelope.id(), about);
        return draw(envelope, about, before, before.reserving(amount), Movement.RESERVED, by);
    }

    /** Set aside or decided for these subjects, together. */
    @Transactional(readOnly = true)
    public Euros held(String slug, Collection<Subject> about) {
        return store.held(slug, about);
    }

    /**
     * Shares between these subjects what is left and what was set aside for them, in their order, all at once: first what is
     * too much is given back, then each gets its amount while the money lasts. Nothing decided changes.
     *
     * @param wanted zero for a subject that gives everything back
     * @param skipping whether a subject that fits may pass before a bigger one that does not
     * @return those the money does not reach, in order
     */
    public List<Subject> share(String slug, SequencedMap<Subject, Euros> wanted, boolean skipping, Caller by) {
        var envelope = locked(slug);
        var before = new LinkedHashMap<Subject, Holding>();
        wanted.keySet().forEach(each -> before.put(each, store.holding(envelope.id(), each)));
        var left = envelope.available().plus(Euros.sum(before.values().stream().map(Holding::reserved).toList()));
        var after = new LinkedHashMap<Subject, Holding>();
        var beyond = new ArrayList<Subject>();
        for (var each : wanted.entrySet()) {
            var held = before.get(each.getKey());
            if (held.committed().isPositive()) {
                after.put(each.getKey(), held);
                left = left.minus(held.reserved());
                continue;
            }
            var asked = each.getValue();
            var reached = !asked.isAbove(left) && (skipping || beyond.isEmpty() || !asked.isPositive());
            if (!reached) beyond.add(each.getKey());
            else left = left.minus(asked);
            after.put(each.getKey(), held.reserving(reached ? asked : Euros.ZERO));
        }
        // the envelope is never below zero, between two lines either: what is given back comes first
        var givers = after.keySet().stream().filter(each -> before.get(each).reserved().isAbove(after.get(each).reserved())).toList();
        for (var each : givers) move(envelope, each, before.get(each), after.get(each), Movement.RESERVED, by);
        for (var each : after.keySet())
            if (after.get(each).reserved().isAbove(before.get(each).reserved()))
                move(envelope, each, before.get(each), after.get(each), Movement.RESERVED, by);
        for (var each : after.keySet()) tell(envelope.slug(), each, before.get(each), after.get(each), Movement.RESERVED, by);
        return beyond;
    }

    /** Commits this amount for the subject, using first what was set aside for it; the rest of that is given back. */
    public Draw commit(String slug, Euros amount, Subject about, Caller by) {
        var envelope = locked(slug);
        var before = store.holding(envelope.id(), about);
        return draw(envelope, about, before, before.committing(amount), Movement.COMMITTED, by);
    }

    /** Gives back all that is reserved or committed for the subject and not paid. Doing it twice changes nothing. */
    public void release(String slug, Subject about, Caller by) {
        var envelope = locked(slug);
        var before = store.holding(envelope.id(), about);
        var movement = before.committed().isPositive() ? Movement.COMMITTED : Movement.RESERVED;
        draw(envelope, about, before, before.released(), movement, by);
    }

    /**
     * Counts a payment out of what is committed for the subject.
     *
     * @throws IllegalArgumentException when more would be paid than was committed
     */
    public void pay(String slug, Euros amount, Subject about, Caller by) {
        var envelope = locked(slug);
        var before = store.holding(envelope.id(), about);
        draw(envelope, about, before, before.paying(amount), Movement.PAID, by);
    }

    private EnvelopeView locked(String slug) {
        return store.lock(slug).orElseThrow(() -> new NotFound("envelope " + slug));
    }

    private Draw draw(EnvelopeView envelope, Subject about, Holding before, Holding after, Movement movement, Caller by) {
        if (after.equals(before)) return new Draw.Drawn(envelope);
        var asked = after.held().minus(before.held());
        if (asked.isAbove(envelope.available()) && asked.isPositive())
            return new Draw.Insufficient(envelope.available(), asked);
        move(envelope, about, before, after, movement, by);
        return new Draw.Drawn(tell(envelope.slug(), about, before, after, movement, by));
    }

    private void move(EnvelopeView envelope, Subject about, Holding before, Holding after, Movement movement, Caller by) {
        store.move(envelope.id(), about, before, after, movement, clock.instant(), by);
    }

    private EnvelopeView tell(String slug, Subject about, Holding before, Holding after, Movement movement, Caller by) {
        var drawn = of(slug);
        if (after.equals(before)) return drawn;
        var amount = after.of(movement).minus(before.of(movement));
        events.publishEvent(new EnvelopeDrawn(drawn.id(), slug, movement, amount, drawn.available(), about, clock.instant(), by));
        return drawn;
    }
}
