package fr.levain.envelopes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enlarging or reducing an envelope is an act of the assembly: its number, its day, its reason. */
@Service
@Transactional
public class EnvelopeActs {
    static final int SHORTEST_REASON = 20;

    private final EnvelopeStore store;
    private final ResizingStore resizings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnvelopeActs(EnvelopeStore store, ResizingStore resizings, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.resizings = resizings;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Resizing> of(String slug) {
        return resizings.of(slug);
    }

    /**
     * @param voted the whole amount from now on, never under what is set aside or decided
     * @throws NotFound when no envelope has this slug
     */
    public ResizeResult resize(String slug, Euros voted, String number, LocalDate votedOn, String reason, Caller by) {
        var envelope = store.lock(slug).orElseThrow(() -> new NotFound("envelope " + slug));
        var refused = refusal(envelope, voted, number, votedOn, reason);
        if (refused.isPresent()) return refused.get();
        var now = clock.instant();
        var act = new Resizing(number.strip(), votedOn, reason.strip(), envelope.voted(), voted);
        if (!resizings.add(envelope.id(), act, now, by))
            return new ResizeResult.Refused("numero", "La délibération « %s » a déjà changé cette enveloppe : rien n’a bougé.".formatted(act.number()));
        store.vote(envelope.id(), voted);
        events.publishEvent(new EnvelopeVoted(envelope.id(), slug, envelope.year(), envelope.voted(), voted, act.number(), now, by));
        return new ResizeResult.Resized(store.find(slug).orElseThrow());
    }

    private Optional<ResizeResult.Refused> refusal(EnvelopeView envelope, Euros voted, String number, LocalDate votedOn, String reason) {
        if (voted.isNegative() || envelope.held().isAbove(voted))
            return Optional.of(new ResizeResult.Refused("montant", "%s sont déjà réservés ou engagés : l’enveloppe ne descend pas dessous.".formatted(envelope.held())));
        if (voted.equals(envelope.voted())) return Optional.of(new ResizeResult.Refused("montant", "C’est déjà le montant voté."));
        if (number.isBlank()) return Optional.of(new ResizeResult.Refused("numero", "Indiquez le numéro de la délibération."));
        if (votedOn.isAfter(LocalDate.ofInstant(clock.instant(), French.PARIS)))
            return Optional.of(new ResizeResult.Refused("jour", "Ce jour n’est pas encore venu : l’enveloppe change une fois le vote acquis."));
        if (reason.strip().length() < SHORTEST_REASON)
            return Optional.of(new ResizeResult.Refused("motif", "Dites pourquoi le montant change, en %d caractères au moins.".formatted(SHORTEST_REASON)));
        return Optional.empty();
    }
}
