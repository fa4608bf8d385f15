package fr.levain.stateaid;

import fr.levain.kernel.BareText;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * E6: one aid told in several dossiers counts once. The same aid has the same legal person, regulation, funder, day and
 * amount. Two equal lines of one dossier are two aids; one the Region itself gave is not counted again because it is told.
 */
final class CountedOnce {
    private record Same(Undertaking undertaking, Basis basis, String grantor, LocalDate day, Euros amount) {
        static Same of(LedgerEntry entry) {
            var aid = entry.aid();
            return new Same(entry.undertaking(), aid.basis(), BareText.of(aid.grantor()), aid.grantedOn(), aid.amount());
        }
    }

    private CountedOnce() {}

    /** Oldest first. */
    static List<LedgerEntry> of(List<LedgerEntry> entries) {
        var counted = new ArrayList<>(entries.stream().filter(entry -> !entry.aid().declared()).toList());
        var granted = counted.stream().map(Same::of).toList();
        var told = new LinkedHashMap<Same, LinkedHashMap<Subject, List<LedgerEntry>>>();
        for (var entry : entries)
            if (entry.aid().declared())
                told.computeIfAbsent(Same.of(entry), _ -> new LinkedHashMap<>()).computeIfAbsent(entry.about(), _ -> new ArrayList<>()).add(entry);
        told.forEach((same, byDossier) -> {
            var most = byDossier.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
            var already = granted.stream().filter(same::equals).count();
            counted.addAll(most.subList((int) Math.min(already, most.size()), most.size()));
        });
        counted.sort(Comparator.comparing((LedgerEntry entry) -> entry.aid().grantedOn()));
        return List.copyOf(counted);
    }
}
