package fr.levain.programmes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The programmes of the pack ({@code programmes.yaml}). */
@Service
@Transactional(readOnly = true)
public class Programmes {
    private record Known(long version, Map<String, Programme> bySlug) {}

    private final ProgrammeStore store;
    /** Read by every page of a project; read again when any node has loaded another pack. */
    private volatile @Nullable Known known;

    Programmes(ProgrammeStore store) {
        this.store = store;
    }

    /** Retired ones included. */
    public Optional<Programme> find(String slug) {
        return Optional.ofNullable(known().get(slug));
    }

    /** As people read it; its slug when the pack has never known it. */
    public String titleOf(String slug) {
        return find(slug).map(Programme::title).orElse(slug);
    }

    /** Those one may enter, in the order of the pack. */
    public List<Programme> all() {
        return known().values().stream().filter(each -> !each.retired()).toList();
    }

    /** Retired ones included: what was done in them stays. */
    public List<Programme> everything() {
        return List.copyOf(known().values());
    }

    /** Those one may enter, of one partner. */
    public List<Programme> of(String partner) {
        return all().stream().filter(each -> each.partner().equals(partner)).toList();
    }

    /** How long a need waits for whom it is offered to; none when the pack says nothing. */
    Optional<OfferDelay> offerDelay() {
        return store.offerDelay();
    }

    /** The authority's choices about needs. */
    public NeedSettings needSettings() {
        return store.needSettings();
    }

    private Map<String, Programme> known() {
        long version = store.version();
        var current = known;
        if (current != null && current.version() == version) return current.bySlug();
        var read = new Known(version, store.all().stream()
                .collect(Collectors.toMap(Programme::slug, Function.identity(), (one, _) -> one, LinkedHashMap::new)));
        // what this very transaction has written is not yet true for anyone else
        if (!TransactionSynchronizationManager.isActualTransactionActive() || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) known = read;
        return read.bySlug();
    }
}
