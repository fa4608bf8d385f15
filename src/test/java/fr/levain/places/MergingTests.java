package fr.levain.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MergingTests {
    private static final PlaceSheet FIRST = new PlaceSheet(Map.of(PlaceField.NAME, "Le Chai", PlaceField.ADDRESS, "22 rue Grande"));
    private static final PlaceSheet SECOND = new PlaceSheet(Map.of(PlaceField.NAME, "LE CHAI", PlaceField.SITE, "https://lechai.tl", PlaceField.LATITUDE, "46.3", PlaceField.LONGITUDE, "1.9"));

    @Test
    void N03_a_second_source_fills_what_nobody_told_and_each_answer_keeps_its_source() {
        var merged = Merging.fresh(FIRST, "a").with(SECOND, "b");

        assertThat(merged.sheet().name()).isEqualTo("Le Chai");
        assertThat(merged.sheet().get(PlaceField.SITE)).isEqualTo("https://lechai.tl");
        assertThat(merged.sources()).containsEntry(PlaceField.NAME, "a").containsEntry(PlaceField.SITE, "b").containsEntry(PlaceField.LATITUDE, "b");
    }

    @Test
    void the_same_source_twice_changes_nothing_and_mends_only_what_it_told() {
        var once = Merging.fresh(FIRST, "a").with(SECOND, "b");

        assertThat(once.with(FIRST, "a").with(SECOND, "b")).isEqualTo(once);
        assertThat(once.with(FIRST.with(PlaceField.NAME, "Le Chai de Bonnat"), "a").sheet().name()).isEqualTo("Le Chai de Bonnat");
        assertThat(once.with(FIRST.with(PlaceField.SITE, "https://autre.fr"), "a").sheet().get(PlaceField.SITE)).isEqualTo("https://lechai.tl");
    }

    @Test
    void what_the_keeper_says_is_not_undone_by_an_import() {
        var kept = Merging.fresh(FIRST, "a").replacedBy(FIRST.with(PlaceField.ADDRESS, "24 rue Grande"), PlaceSource.KEEPER);

        assertThat(kept.with(FIRST, "a").sheet().get(PlaceField.ADDRESS)).isEqualTo("24 rue Grande");
        assertThat(kept.sources()).containsEntry(PlaceField.NAME, "a").containsEntry(PlaceField.ADDRESS, PlaceSource.KEEPER);
    }
}
