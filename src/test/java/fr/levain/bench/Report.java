package fr.levain.bench;

import java.util.Locale;

/** Prints each figure beside its baseline of the same run, as a ratio. */
final class Report {
    void header() {
        System.out.printf("%n%-42s %12s %12s %8s  %s%n", "", "Levain", "baseline", "ratio", "aim");
    }

    void row(String what, double levain, double baseline, String unit, String aim) {
        System.out.printf(Locale.ROOT, "%-42s %9.2f %-2s %9.2f %-2s %8.2f  %s%n", what, levain, unit, baseline, unit, levain / baseline, aim);
    }

    void line(String text) {
        System.out.println(text);
    }
}
