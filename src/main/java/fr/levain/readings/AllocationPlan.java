package fr.levain.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who could read what, and why: by skill, territory, load and ties. A proposal that people correct before it is applied. Points
 * add up so that each choice can be told; the same input always gives the same plan.
 */
public record AllocationPlan(List<Pair> pairs, List<Lacking> lacking) {
    /** Worth of a reason, against one another: a full load outweighs a theme. */
    private static final double THEME = 3;
    private static final double TERRITORY = 2;
    private static final double LOAD = 6;
    private static final double MET_BEFORE = 0.5;

    /** @param already readers asked before @param ties readers who may not read it, with why: a tie, a recusal, a refusal */
    public record Dossier(UUID id, String reference, String title, String department, List<String> themes, Set<UUID> already, Map<UUID, String> ties) {}

    /**
     * @param criteria codes of those in their competence; all when empty
     * @param departments they know; none said when empty
     * @param most readings at once
     * @param load readings they have to give already
     */
    public record Reader(UUID id, String name, List<String> criteria, List<String> themes, List<String> departments, int most, int load) {
        boolean judges(String criterion) {
            return criteria.isEmpty() || criteria.contains(criterion);
        }
    }

    /** @param why in French, each a whole reason */
    public record Pair(UUID dossier, UUID reader, List<String> why) {}

    /** A dossier left without enough readers. @param why in French */
    public record Lacking(UUID dossier, int readers, String why) {}

    /** @param criteria of the grid @param wanted readings of each criterion */
    public static AllocationPlan propose(List<Dossier> dossiers, List<Reader> readers, List<String> criteria, int wanted) {
        return new Draft(readers, criteria, wanted).plan(dossiers);
    }

    /** The reader who suits one dossier best, among those who are free to read it. */
    public static Optional<Pair> oneMore(Dossier dossier, List<Reader> readers, List<String> criteria) {
        return new Draft(readers, criteria, 1).best(dossier, new TreeSet<>(dossier.already()), new HashSet<>(criteria));
    }

    private static final class Draft {
        private final List<Reader> readers;
        private final List<String> criteria;
        private final int wanted;
        private final Map<UUID, Integer> load = new HashMap<>();
        private final Map<Set<UUID>, Integer> met = new HashMap<>();

        Draft(List<Reader> readers, List<String> criteria, int wanted) {
            this.readers = readers.stream().sorted(Comparator.comparing(Reader::id)).toList();
            this.criteria = criteria;
            this.wanted = wanted;
            readers.forEach(each -> load.put(each.id(), each.load()));
        }

        AllocationPlan plan(List<Dossier> dossiers) {
            var pairs = new ArrayList<Pair>();
            var lacking = new LinkedHashMap<UUID, Lacking>();
            // those few people may read choose first
            var order = dossiers.stream().sorted(Comparator.comparingLong((Dossier each) -> readers.stream().filter(reader -> !each.ties().containsKey(reader.id())).count())
                    .thenComparing(Dossier::reference)).toList();
            for (var dossier : order) {
                var chosen = new TreeSet<>(dossier.already());
                var left = new HashMap<String, Integer>();
                for (var code : criteria)
                    left.put(code, wanted - (int) readers.stream().filter(each -> dossier.already().contains(each.id()) && each.judges(code)).count());
                for (var needed = needed(left); !needed.isEmpty(); needed = needed(left)) {
                    var best = best(dossier, chosen, needed);
                    if (best.isEmpty()) {
                        int most = left.values().stream().mapToInt(Integer::intValue).max().orElse(0);
                        lacking.put(dossier.id(), new Lacking(dossier.id(), most, why(dossier, chosen, needed)));
                        break;
                    }
                    var reader = readers.stream().filter(each -> each.id().equals(best.get().reader())).findFirst().orElseThrow();
                    criteria.stream().filter(reader::judges).forEach(code -> left.merge(code, -1, Integer::sum));
                    chosen.add(reader.id());
                    load.merge(reader.id(), 1, Integer::sum);
                    pairs.add(best.get());
                }
                meet(chosen);
            }
            return new AllocationPlan(List.copyOf(pairs), List.copyOf(lacking.values()));
        }

        private static Set<String> needed(Map<String, Integer> left) {
            var needed = new HashSet<String>();
            left.forEach((code, many) -> {
                if (many > 0) needed.add(code);
            });
            return needed;
        }

        Optional<Pair> best(Dossier dossier, Set<UUID> chosen, Set<String> needed) {
            return readers.stream().filter(each -> isFree(each, dossier, chosen, needed))
                    .max(Comparator.comparingDouble((Reader each) -> worth(each, dossier, chosen, needed)).thenComparing(Reader::id, Comparator.reverseOrder()))
                    .map(each -> new Pair(dossier.id(), each.id(), reasons(each, dossier)));
        }

        private boolean isFree(Reader reader, Dossier dossier, Set<UUID> chosen, Set<String> needed) {
            return !chosen.contains(reader.id()) && !dossier.ties().containsKey(reader.id()) && load.get(reader.id()) < reader.most()
                    && needed.stream().anyMatch(reader::judges);
        }

        private double worth(Reader reader, Dossier dossier, Set<UUID> chosen, Set<String> needed) {
            double covered = (double) needed.stream().filter(reader::judges).count() / needed.size();
            long themes = dossier.themes().stream().filter(reader.themes()::contains).count();
            double together = chosen.stream().mapToInt(other -> met.getOrDefault(Set.of(other, reader.id()), 0)).sum();
            return 10 * covered + (themes > 0 ? THEME : 0) + (reader.departments().contains(dossier.department()) ? TERRITORY : 0)
                    - LOAD * load.get(reader.id()) / reader.most()
                    // readers who meet many others can be compared with all of them
                    - MET_BEFORE * together;
        }

        private List<String> reasons(Reader reader, Dossier dossier) {
            var why = new ArrayList<String>();
            if (!reader.criteria().isEmpty()) why.add(reader.criteria().size() == 1 ? "compétence sur 1 critère" : "compétence sur %d critères".formatted(reader.criteria().size()));
            var themes = dossier.themes().stream().filter(reader.themes()::contains).toList();
            if (!themes.isEmpty()) why.add((themes.size() == 1 ? "thème : " : "thèmes : ") + String.join(", ", themes));
            if (reader.departments().contains(dossier.department())) why.add("territoire : " + dossier.department());
            why.add("charge : %d sur %d".formatted(load.get(reader.id()), reader.most()));
            why.add("aucun lien déclaré avec le projet");
            return List.copyOf(why);
        }

        private String why(Dossier dossier, Set<UUID> chosen, Set<String> needed) {
            long tied = readers.stream().filter(each -> dossier.ties().containsKey(each.id())).count();
            long full = readers.stream().filter(each -> !chosen.contains(each.id()) && !dossier.ties().containsKey(each.id()) && load.get(each.id()) >= each.most()).count();
            long unskilled = readers.stream().filter(each -> !chosen.contains(each.id()) && needed.stream().noneMatch(each::judges)).count();
            var parts = new ArrayList<String>();
            if (tied > 0) parts.add("%d à écarter (lien possible, déport ou refus)".formatted(tied));
            if (full > 0) parts.add("%d au complet".formatted(full));
            if (unskilled > 0) parts.add("%d sans la compétence attendue".formatted(unskilled));
            return parts.isEmpty() ? "plus aucun lecteur déclaré" : String.join(", ", parts);
        }

        private void meet(Set<UUID> chosen) {
            for (var one : chosen) for (var other : chosen) if (!one.equals(other)) met.merge(Set.of(one, other), 1, Integer::sum);
        }
    }
}
