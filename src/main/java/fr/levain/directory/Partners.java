package fr.levain.directory;

import fr.levain.kernel.DepartmentCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The organisations of the network: who does what, where, for whom. */
@Service
@Transactional
public class Partners {
    private record Known(long version, List<Need> needs, List<Partner> partners) {}

    private final PartnerStore store;
    /** Read by public pages; read again when any node has loaded another pack. */
    private volatile @Nullable Known known;

    Partners(PartnerStore store) {
        this.store = store;
    }

    /** What people may ask for, in the order of the pack; empty when the pack names no partner. */
    @Transactional(readOnly = true)
    public List<Need> needs() {
        return known().needs();
    }

    /** Those of the pack today. */
    @Transactional(readOnly = true)
    public List<Partner> all() {
        return known().partners().stream().filter(partner -> !partner.retired()).toList();
    }

    /** Retired ones included. */
    @Transactional(readOnly = true)
    public Optional<Partner> find(String slug) {
        return known().partners().stream().filter(partner -> partner.slug().equals(slug)).findFirst();
    }

    /** As people read it; its slug when the pack no longer knows it. */
    @Transactional(readOnly = true)
    public String nameOf(String slug) {
        return find(slug).map(Partner::name).orElse(slug);
    }

    /**
     * Those that suit, by subject × territory × kind of holder: first those that answer most of the needs, then those of
     * the place, then in the order of the pack.
     *
     * @param needs slugs of {@link #needs}
     * @param kind a word of the vocabulary's term {@code holder_kind}; blank when it is not known
     */
    @Transactional(readOnly = true)
    public List<PartnerMatch> suiting(Collection<String> needs, DepartmentCode department, String kind) {
        var asked = new TreeSet<>(needs);
        var read = known();
        return read.partners().stream().filter(partner -> !partner.retired())
                .map(partner -> match(read.needs(), partner, asked, department, kind))
                .filter(match -> !match.offers().isEmpty())
                .sorted(Comparator.comparing((PartnerMatch match) -> -match.needs().size()).thenComparing(match -> !match.isLocal()))
                .toList();
    }

    void declare(List<Need> needs, List<Partner> partners) {
        store.replace(needs, partners);
    }

    private static PartnerMatch match(List<Need> needs, Partner partner, Set<String> asked, DepartmentCode department, String kind) {
        var offers = partner.offers().stream().filter(offer -> offer.suits(asked, department, kind)).toList();
        var answered = needs.stream()
                .filter(need -> asked.contains(need.slug()) && offers.stream().anyMatch(offer -> offer.needs().contains(need.slug())))
                .toList();
        return new PartnerMatch(partner, offers, answered);
    }

    private Known known() {
        var version = store.version();
        var current = known;
        if (current != null && current.version() == version) return current;
        var read = new Known(version, store.needs(), store.partners());
        // what this very transaction has written is not yet true for anyone else
        if (!TransactionSynchronizationManager.isActualTransactionActive() || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) known = read;
        return read;
    }
}
