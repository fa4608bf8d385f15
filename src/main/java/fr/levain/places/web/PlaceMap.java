package fr.levain.places.web;

import fr.levain.kernel.French;
import fr.levain.places.Cluster;
import fr.levain.places.PlaceQuery;
import fr.levain.territory.DrawnMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A map drawn by the server: outlines, and marks that are links. The list beside it says all that it says.
 *
 * @param background address of a picture of the same frame; empty unless the setting asks for one
 */
public record PlaceMap(DrawnMap drawing, List<Mark> marks, Optional<String> background, String said) {
    /** In units of the drawing; near a pixel on a telephone. */
    static final int WIDTH = 360;

    /** @param said what the mark leads to, in words */
    public record Mark(String href, String said, int count, String left, String top, int radius) {}

    public PlaceMap {
        marks = List.copyOf(marks);
    }

    static PlaceMap of(DrawnMap drawing, List<Cluster> clusters, PlaceQuery query, boolean byEpci, Optional<String> background, String said) {
        var marks = clusters.stream().filter(each -> drawing.frame().holds(each.point()))
                .map(each -> mark(drawing.frame(), each, href(each, query, byEpci))).toList();
        return new PlaceMap(drawing, marks, background, said);
    }

    private static String href(Cluster cluster, PlaceQuery query, boolean byEpci) {
        if (cluster.count() == 1) return "/espaces/" + cluster.slug();
        return byEpci && cluster.code().length() == 9 ? query.inEpci(cluster.code()).address("/espaces") : query.near(fr.levain.kernel.CommuneCode.read(cluster.code())).address("/espaces");
    }

    private static Mark mark(DrawnMap.Frame frame, Cluster cluster, String href) {
        var said = cluster.count() == 1 ? cluster.name() + ", " + cluster.label() : cluster.label() + " : " + French.plural(cluster.count(), "espace", "espaces");
        int radius = cluster.count() < 10 ? 12 : cluster.count() < 100 ? 14 : 17;
        return new Mark(href, said, cluster.count(), tenth(frame.left(cluster.point().longitude())), tenth(frame.top(cluster.point().latitude())), radius);
    }

    static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
