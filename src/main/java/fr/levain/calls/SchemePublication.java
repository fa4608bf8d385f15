package fr.levain.calls;

import fr.levain.eligibility.RuleCases;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Preparing, confirming and publishing the terms of aids. */
@Service
@Transactional
public class SchemePublication {
    private final SchemeStore store;
    private final RegulationStore regulations;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SchemePublication(SchemeStore store, RegulationStore regulations, Instance instance, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.regulations = regulations;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SchemeDraft> all() {
        return store.all().stream().map(this::draftOf).toList();
    }

    @Transactional(readOnly = true)
    public SchemeDraft draft(String slug) {
        return draftOf(found(slug));
    }

    /** Keeps what the pack says as a draft, unless its last version already said exactly that. */
    boolean proposeFromPack(SchemeRevision terms) {
        var now = clock.instant();
        var known = store.bySlug(terms.slug());
        if (known.isEmpty()) {
            store.open(terms, SchemeStore.Origin.PACK, now);
            return true;
        }
        var scheme = known.get();
        if (store.latestFrom(scheme.id(), SchemeStore.Origin.PACK).filter(terms::saysAs).isEmpty()) {
            store.addRevision(scheme.id(), terms, SchemeStore.Origin.PACK, now);
        }
        return false;
    }

    void proposeFromPack(Regulation terms) {
        if (regulations.latest(terms.slug()).filter(terms::equals).isEmpty()) regulations.add(terms, clock.instant());
    }

    void publishRegulation(String slug) {
        regulations.publishLatest(slug, clock.instant());
    }

    /**
     * Publishes the draft.
     *
     * @return what it lacks, one sentence each; empty once published
     */
    public List<String> publish(String slug, Caller by) {
        var now = clock.instant();
        var draft = draft(slug);
        var missing = missing(draft);
        if (!missing.isEmpty()) return missing;
        var scheme = draft.scheme();
        SchemeLifecycle.MOVES.check(scheme.status(), SchemeStatus.PUBLISHED);
        var first = scheme.status() == SchemeStatus.DRAFT;
        var terms = draft.draft();
        store.publish(scheme, terms, first ? "Publication de l’aide." : SchemeChanges.told(scheme.current(), terms), now);
        events.publishEvent(scheme.status() == SchemeStatus.PUBLISHED
                ? new SchemeAmended(scheme.id(), slug, terms.id(), terms.number(), now, by)
                : new SchemePublished(scheme.id(), slug, terms.id(), terms.number(), now, by));
        return List.of();
    }

    /** A person of the authority answers for this value from now on; changing the value asks for it again. */
    public void confirm(String slug, String assumption, Caller by) {
        var now = clock.instant();
        var draft = draft(slug);
        var assumed = draft.assumptions().stream().filter(each -> each.assumption().code().equals(assumption)).findFirst()
                .orElseThrow(() -> new NotFound("assumption " + assumption));
        if (assumed.confirmed()) return;
        store.confirm(draft.scheme().id(), assumed.assumption(), by, now);
        events.publishEvent(new SchemeAssumptionConfirmed(draft.scheme().id(), slug, assumption, now, by));
    }

    private List<String> missing(SchemeDraft draft) {
        var missing = new ArrayList<String>();
        var terms = draft.draft();
        if (!draft.hasUnpublished()) missing.add("Rien n’attend d’être publié.");
        if (terms.summary().isBlank()) missing.add("Écrivez le résumé de l’aide.");
        if (terms.beneficiaries().isEmpty()) missing.add("Dites à qui l’aide s’adresse.");
        if (terms.rules().rules().isEmpty()) missing.add("Ajoutez au moins une règle.");
        missing.addAll(RuleCases.failures(terms.rules(), terms.vocabulary()));
        if (!instance.demonstration()) {
            draft.unconfirmed().forEach(each -> missing.add("Confirmez l’hypothèse « %s » ou corrigez-la.".formatted(each.label())));
        }
        return missing;
    }

    private SchemeDraft draftOf(Scheme scheme) {
        var draft = store.draft(scheme.id());
        var unpublished = !store.isPublished(draft.id());
        var confirmed = store.confirmed(scheme.id());
        return new SchemeDraft(scheme, draft, unpublished,
                scheme.status() == SchemeStatus.DRAFT ? List.of() : SchemeChanges.between(scheme.current(), draft),
                draft.assumptions().stream()
                        .map(each -> new CallDraft.Assumed(each, confirmed.contains(each.code() + "=" + each.value()))).toList(),
                store.history(scheme.id()));
    }

    private Scheme found(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("scheme " + slug));
    }
}
