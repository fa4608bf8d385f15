package fr.levain.scenarios.web;

import fr.levain.kernel.Euros;
import fr.levain.scenarios.Axis;
import fr.levain.scenarios.Breakdown;
import fr.levain.scenarios.Scenario;
import fr.levain.scenarios.Table;
import fr.levain.scenarios.WhatIf;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two scenarios of one session side by side, file by file then place by place. */
public record ComparisonPage(Table table, Scenario left, WhatIf leftResult, Scenario right, WhatIf rightResult) implements Page {
    public record FileRow(WhatIf.Line left, WhatIf.Line right) {
        public boolean differs() {
            return left.effect() != right.effect() || !left.given().equals(right.given());
        }
    }

    public record PlaceRow(String place, Euros left, int leftFiles, Euros right, int rightFiles) {
        public boolean differs() {
            return leftFiles != rightFiles || !left.equals(right);
        }

        public Euros difference() {
            return right.minus(left);
        }
    }

    public record AxisRows(Axis axis, List<PlaceRow> rows) {}

    /** Those that differ first. */
    public List<FileRow> files() {
        var others = rightResult.lines().stream().collect(Collectors.toMap(line -> line.file().reference(), line -> line));
        var rows = leftResult.lines().stream().filter(line -> others.containsKey(line.file().reference()))
                .map(line -> new FileRow(line, others.getOrDefault(line.file().reference(), line))).toList();
        return Stream.concat(rows.stream().filter(FileRow::differs), rows.stream().filter(row -> !row.differs())).toList();
    }

    public long differing() {
        return files().stream().filter(FileRow::differs).count();
    }

    public List<AxisRows> axes() {
        var axes = new ArrayList<AxisRows>();
        for (var axis : Axis.values()) {
            var one = Breakdown.of(axis, leftResult);
            var other = Breakdown.of(axis, rightResult);
            if (!one.isKnown()) continue;
            var places = new TreeSet<String>();
            one.rows().forEach(row -> places.add(row.place()));
            other.rows().forEach(row -> places.add(row.place()));
            axes.add(new AxisRows(axis, places.stream().map(place -> row(place, one, other)).toList()));
        }
        return axes;
    }

    private static PlaceRow row(String place, Breakdown one, Breakdown other) {
        var left = one.rows().stream().filter(row -> row.place().equals(place)).findFirst();
        var right = other.rows().stream().filter(row -> row.place().equals(place)).findFirst();
        return new PlaceRow(place, left.map(Breakdown.Row::given).orElse(Euros.ZERO), left.map(Breakdown.Row::funded).orElse(0),
                right.map(Breakdown.Row::given).orElse(Euros.ZERO), right.map(Breakdown.Row::funded).orElse(0));
    }
}
