package fr.levain.places;

import fr.levain.territory.Department;
import fr.levain.territory.Epci;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Where there are spaces, and where there is none.
 *
 * @param kind slug; blank for all of them
 * @param counts SIREN → kind → how many; {@code *} for all, each space once
 */
public record Coverage(String kind, List<Epci> all, List<Department> departments, Map<String, Map<String, Integer>> counts) {
    private static final String ANY = "*";

    /** @param kinds slug → how many */
    public record Line(Epci epci, int count, Map<String, Integer> kinds) {}

    /** @param with intercommunalities that have one @param without those that have none */
    public record KindLine(String kind, int spaces, int with, int without) {}

    public int count(Epci epci) {
        return count(epci, kind.isEmpty() ? ANY : kind);
    }

    public int total() {
        return all.stream().mapToInt(this::count).sum();
    }

    /** Those with most spaces first. */
    public List<Line> covered(String department) {
        return all.stream().filter(epci -> isIn(epci, department) && count(epci) > 0)
                .map(epci -> new Line(epci, count(epci), counts.getOrDefault(epci.siren(), Map.of())))
                .sorted(Comparator.comparing((Line line) -> -line.count())).toList();
    }

    /** Those without any, the most peopled first: where one is missed by most. */
    public List<Epci> gaps(String department) {
        return all.stream().filter(epci -> isIn(epci, department) && count(epci) == 0).sorted(Comparator.comparing((Epci epci) -> -epci.population())).toList();
    }

    public int peopleWithout() {
        return gaps("").stream().mapToInt(Epci::population).sum();
    }

    public KindLine of(String kind) {
        int with = (int) all.stream().filter(epci -> count(epci, kind) > 0).count();
        return new KindLine(kind, all.stream().mapToInt(epci -> count(epci, kind)).sum(), with, all.size() - with);
    }

    private int count(Epci epci, String kind) {
        return counts.getOrDefault(epci.siren(), Map.of()).getOrDefault(kind, 0);
    }

    private static boolean isIn(Epci epci, String department) {
        return department.isEmpty() || epci.departments().contains(department);
    }
}
