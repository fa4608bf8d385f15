package fr.levain.places.web;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.French;
import fr.levain.places.Cluster;
import fr.levain.places.PlaceQuery;
import fr.levain.territory.DrawnMap;
import fr.levain.territory.MarkedMap;
import java.util.List;
import java.util.Optional;

/** The marks of a map of spaces: each leads to the list of those it gathers, or to the sheet of the only one. */
final class PlaceMap {
    private PlaceMap() {}

    static MarkedMap of(DrawnMap drawing, List<Cluster> clusters, PlaceQuery query, boolean byEpci, Optional<String> background, String said) {
        var marks = clusters.stream().filter(each -> drawing.frame().holds(each.point()))
                .map(each -> MarkedMap.mark(drawing.frame(), each.point(), each.count(), said(each), href(each, query, byEpci))).toList();
        return new MarkedMap(drawing, marks, background, said);
    }

    private static String href(Cluster cluster, PlaceQuery query, boolean byEpci) {
        if (cluster.count() == 1) return "/espaces/" + cluster.slug();
        return byEpci && cluster.code().length() == 9 ? query.inEpci(cluster.code()).address("/espaces") : query.near(CommuneCode.read(cluster.code())).address("/espaces");
    }

    private static String said(Cluster cluster) {
        return cluster.count() == 1 ? cluster.name() + ", " + cluster.label() : cluster.label() + " : " + French.plural(cluster.count(), "espace", "espaces");
    }
}
