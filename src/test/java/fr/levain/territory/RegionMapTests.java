package fr.levain.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class RegionMapTests {
    @Autowired Territories territories;
    @Autowired Outlines outlines;
    @Autowired JdbcClient database;

    @Test
    void the_departments_concerned_are_marked_and_said_and_the_commune_lies_where_it_is() {
        var maps = territories.maps(List.of(
                new RegionMap.Places(Set.of("23", "87"), Set.of("23096")), RegionMap.Places.NONE, new RegionMap.Places(Set.of("75"), Set.of("99999"))));

        var creuse = maps.getFirst();
        assertThat(creuse.shapes()).hasSize(12).filteredOn(RegionMap.Shape::marked).hasSize(2);
        assertThat(creuse.said()).isEqualTo("Guéret. Départements concernés : Creuse, Haute-Vienne.");
        // Guéret is in the north-east quarter of the region
        assertThat(creuse.dots()).singleElement().satisfies(dot -> {
            assertThat(Double.parseDouble(dot.left())).isBetween(RegionMap.WIDTH * 0.75, (double) RegionMap.WIDTH);
            assertThat(Double.parseDouble(dot.top())).isBetween(0.0, creuse.height() * 0.4);
        });
        assertThat(maps.get(1).isEmpty()).isTrue();
        assertThat(maps.get(2).isEmpty()).as("what is elsewhere is not drawn here").isTrue();
    }

    @Test
    void outlines_are_read_once_for_each_release_of_the_reference_files() {
        var first = outlines.all();
        assertThat(outlines.all()).isSameAs(first);

        var release = database.sql("select digest from territory.release").query(String.class).single();
        try {
            database.sql("update territory.release set digest = 'another'").update();
            assertThat(outlines.all()).isNotSameAs(first).isEqualTo(first);
        } finally {
            database.sql("update territory.release set digest = :digest").param("digest", release).update();
        }
    }
}
