package fr.levain.places.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.places.Cluster;
import fr.levain.places.PlaceQuery;
import fr.levain.territory.DrawnMap;
import fr.levain.territory.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceMapTests {
    @Test
    void the_picture_of_a_map_service_changes_nothing_of_what_the_map_and_its_list_say() {
        var drawing = new DrawnMap(List.of(), new DrawnMap.Frame(1, 45, 3, 47, 360));
        var clusters = List.of(new Cluster("200067593", "CC d’essai", 12, new Point(46, 2), "le-chai", "Le Chai"), new Cluster("23025", "Bonnat", 1, new Point(45.5, 1.5), "le-chai", "Le Chai"));
        var plain = PlaceMap.of(drawing, clusters, PlaceQuery.ALL, true, Optional.empty(), "Carte de la région");
        var pictured = PlaceMap.of(drawing, clusters, PlaceQuery.ALL, true, Optional.of("https://data.geopf.fr/wms-r"), "Carte de la région");

        assertThat(plain.background()).isEmpty();
        assertThat(pictured.background()).contains("https://data.geopf.fr/wms-r");
        assertThat(pictured.marks()).hasSize(2).isEqualTo(plain.marks());
    }
}
