package fr.levain.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Spreads the rows of {@link FinderQuery#counts} and {@link FinderQuery#otherChoices} over the codes of each facet. */
final class FacetCounts implements RowCallbackHandler {
    private final Set<Facet> narrowed;
    private final Map<Facet, Map<String, Integer>> byCode = new EnumMap<>(Facet.class);
    private final Map<Facet, Integer> without = new EnumMap<>(Facet.class);
    private int total;

    FacetCounts(Set<Facet> narrowed) {
        this.narrowed = narrowed;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var facet = row.getString("facet");
        var aids = row.getInt("aids");
        if (facet != null) {
            spread(Facet.valueOf(facet), row, aids);
            return;
        }
        total += aids;
        for (var each : Facet.values()) if (!narrowed.contains(each)) spread(each, row, aids);
    }

    /** An aid open to every code of a facet counts for each of them. */
    private void spread(Facet facet, ResultSet row, int aids) throws SQLException {
        without.merge(facet, aids, Integer::sum);
        var counts = byCode.computeIfAbsent(facet, _ -> new HashMap<>());
        var codes = Set.copyOf(java.util.List.of((String[]) row.getArray(facet.column()).getArray()));
        (codes.contains(Listing.ANY) ? facet.choices().keySet() : codes).forEach(code -> counts.merge(code, aids, Integer::sum));
    }

    int total() {
        return total;
    }

    /** Without the facets that were not counted to the end: part of a number is no number. */
    Map<Facet, Map<String, Integer>> byCode() {
        var whole = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        if (total > Found.CAP) return whole;
        for (var facet : Facet.values()) {
            if (without.getOrDefault(facet, 0) <= Found.CAP) whole.put(facet, byCode.getOrDefault(facet, Map.of()));
        }
        return whole;
    }
}
