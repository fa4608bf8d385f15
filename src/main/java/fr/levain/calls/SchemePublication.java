package fr.levain.calls;

import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the terms of an aid in force, withdraws it, and keeps who answers for what was assumed. */
@Service
@Transactional
class SchemePublication {
    private final SchemeStore store;
    private final RegulationStore regulations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SchemePublication(SchemeStore store, RegulationStore regulations, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.regulations = regulations;
        this.events = events;
        this.clock = clock;
    }

    void proposeFromPack(Regulation terms) {
        if (regulations.latest(terms.slug()).filter(terms::equals).isEmpty()) regulations.add(terms, clock.instant());
    }

    void publishRegulation(String slug) {
        regulations.publishLatest(slug, clock.instant());
    }

    /** @return number of the version */
    int publish(SchemeRevision terms, Caller by) {
        var now = clock.instant();
        var slug = terms.slug();
        var scheme = opened(terms, by);
        SchemeLifecycle.MOVES.check(scheme.status(), SchemeStatus.PUBLISHED);
        var first = scheme.status() == SchemeStatus.DRAFT;
        var told = first ? "Publication de l’aide." : SchemeChanges.summary(scheme.current(), terms, regulation(terms));
        var published = store.publish(scheme, terms, told, SchemeStore.Origin.of(by), now);
        events.publishEvent(scheme.status() == SchemeStatus.PUBLISHED
                ? new SchemeAmended(scheme.id(), slug, published.id(), published.number(), now, by)
                : new SchemePublished(scheme.id(), slug, published.id(), published.number(), now, by));
        return published.number();
    }

    /** No longer offered; what was opened under it keeps its terms. Said twice, it is done once. */
    void withdraw(String slug, Caller by) {
        var scheme = store.bySlug(slug).orElseThrow(() -> new NotFound("scheme " + slug));
        if (scheme.status() == SchemeStatus.WITHDRAWN) return;
        SchemeLifecycle.MOVES.check(scheme.status(), SchemeStatus.WITHDRAWN);
        store.move(scheme, SchemeStatus.WITHDRAWN, scheme.current().id());
        events.publishEvent(new SchemeWithdrawn(
                scheme.id(), slug, scheme.current().id(), scheme.current().number(), clock.instant(), by));
    }

    /** A person of the authority answers for this value from now on; changing the value asks for it again. */
    void confirm(SchemeRevision terms, String assumption, Caller by) {
        var now = clock.instant();
        var assumed = assumptions(terms).stream().filter(each -> each.assumption().code().equals(assumption)).findFirst()
                .orElseThrow(() -> new NotFound("assumption " + assumption));
        if (assumed.confirmed()) return;
        var scheme = opened(terms, by);
        store.confirm(scheme.id(), assumed.assumption(), by, now);
        events.publishEvent(new SchemeAssumptionConfirmed(scheme.id(), terms.slug(), assumption, now, by));
    }

    @Transactional(readOnly = true)
    List<CallDraft.Assumed> assumptions(SchemeRevision terms) {
        var confirmed = store.bySlug(terms.slug()).map(scheme -> store.confirmed(scheme.id())).orElse(java.util.Set.of());
        return terms.assumptions().stream()
                .map(each -> new CallDraft.Assumed(each, confirmed.contains(each.code() + "=" + each.value()),
                        AssumedRules.told(each, terms.rules(), FormRevision.NONE, terms.vocabulary()))).toList();
    }

    /** Its règlement as it stands, published or not. */
    @Transactional(readOnly = true)
    Regulation regulation(SchemeRevision terms) {
        return regulations.latest(terms.regulation()).orElseThrow(() -> new NotFound("regulation " + terms.regulation()));
    }

    @Transactional(readOnly = true)
    Optional<Regulation> firstRegulation() {
        return regulations.published().stream().findFirst();
    }

    /** What the rules of a new aid may read: the terms of the aid published last. */
    @Transactional(readOnly = true)
    Vocabulary vocabulary() {
        return store.latestPublished().map(SchemeRevision::vocabulary).orElse(Vocabulary.NONE);
    }

    private Scheme opened(SchemeRevision terms, Caller by) {
        return store.bySlug(terms.slug()).orElseGet(() -> store.open(terms, SchemeStore.Origin.of(by), clock.instant()));
    }
}
