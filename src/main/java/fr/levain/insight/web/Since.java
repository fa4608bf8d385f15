package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.ReportLine;
import fr.levain.insight.Unit;
import fr.levain.kernel.French;
import java.util.ArrayList;

/** What became of a figure since it was sent. */
final class Since {
    private Since() {}

    /** « +2 » for what is counted, else « 34 h »; empty when nothing moved. */
    static String moved(ReportLine sealed, Figure now) {
        if (now.measure().unit() == Unit.RECORDS) {
            long more = now.records() - sealed.records();
            return more == 0 ? "" : (more > 0 ? "+" : "−") + French.number(Math.abs(more));
        }
        return now.shown().equals(sealed.shown()) ? "" : now.shown();
    }

    /** In a sentence, over the records. @param gone records that are there no more */
    static String told(ReportLine sealed, Figure now, long gone) {
        var told = new ArrayList<String>();
        var moved = moved(sealed, now);
        if (!moved.isEmpty()) told.add(now.measure().unit() == Unit.RECORDS ? "Depuis : %s. Le chiffre d’aujourd’hui est %s.".formatted(moved, now.shown())
                : "Le chiffre d’aujourd’hui est %s.".formatted(moved));
        if (gone > 0) told.add(French.plural(gone, "ligne comptée ce jour-là n’existe plus ici", "lignes comptées ce jour-là n’existent plus ici") + ".");
        return String.join(" ", told);
    }
}
