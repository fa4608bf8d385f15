package fr.levain.scenarios;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The money of a computation by the places of one axis, the most given first. */
public record Breakdown(Axis axis, List<Row> rows, Euros given) {
    /**
     * @param files all of the session in this place
     * @param funded those that pass
     * @param given to those
     */
    public record Row(String place, int files, int funded, Euros given, Rate share) {
        Row plus(WhatIf.Line line) {
            return new Row(place, files + 1, funded + (line.effect().isFunded() ? 1 : 0), given.plus(line.given()), share);
        }
    }

    public static Breakdown of(Axis axis, WhatIf result) {
        var rows = new TreeMap<String, Row>();
        for (var line : result.lines())
            for (var place : line.file().on(axis))
                rows.merge(place, new Row(place, 0, 0, Euros.ZERO, Rate.percent("0")).plus(line), (known, _) -> known.plus(line));
        var given = result.given();
        return new Breakdown(axis, rows.values().stream()
                .map(row -> new Row(row.place(), row.files(), row.funded(), row.given(), row.given().shareOf(given)))
                .sorted(Comparator.comparing(Row::given).reversed().thenComparing(Row::place)).toList(), given);
    }

    /** Whether anything is known on this axis. */
    public boolean isKnown() {
        return rows.stream().anyMatch(row -> !row.place().equals(Candidate.UNKNOWN));
    }
}
