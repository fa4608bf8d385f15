package fr.levain.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of IGN under the outlines, by setting. */
class MapBackgroundTests {
    private static final DrawnMap.Frame FRAME = new DrawnMap.Frame(-1.8, 42.7, 2.6, 47.2, 640);

    @Test
    void nothing_is_asked_of_anyone_while_the_setting_is_empty() {
        assertThat(new MapBackground("").of(FRAME)).isEmpty();
        assertThat(new MapBackground("  ").of(FRAME)).isEmpty();
    }

    @Test
    void the_picture_asked_is_that_of_the_frame_to_the_degree_and_in_its_proportions() {
        var asked = new MapBackground(" https://data.geopf.fr/wms-r?LAYERS=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2 ").of(FRAME).orElseThrow();

        assertThat(asked).startsWith("https://data.geopf.fr/wms-r?LAYERS=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap");
        // CRS:84 puts the longitude first; EPSG:4326 in WMS 1.3.0 would not
        assertThat(told(asked)).containsEntry("CRS", "CRS:84").containsEntry("BBOX", "-1.80000,42.70000,2.60000,47.20000")
                .containsEntry("WIDTH", "1280").containsEntry("HEIGHT", String.valueOf(FRAME.height() * 2));
        assertThat(new MapBackground("https://cartes.exemple.fr/wms").of(FRAME).orElseThrow()).startsWith("https://cartes.exemple.fr/wms?SERVICE=WMS&");
    }

    @Test
    void a_point_falls_where_the_picture_shows_it() {
        assertThat(FRAME.left(-1.8)).isZero();
        assertThat(FRAME.left(2.6)).isCloseTo(FRAME.width(), org.assertj.core.data.Offset.offset(0.01));
        assertThat(FRAME.top(47.2)).isZero();
        assertThat(FRAME.top(42.7)).isBetween(FRAME.height() - 1.0, (double) FRAME.height());
    }

    private static Map<String, String> told(String address) {
        return Arrays.stream(URI.create(address).getQuery().split("&")).map(each -> each.split("=", 2)).collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }
}
