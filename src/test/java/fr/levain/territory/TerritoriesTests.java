package fr.levain.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class TerritoriesTests {
    @Autowired Territories territories;
    @Autowired JdbcClient database;
    @Autowired MockMvcTester browser;

    @Test
    void the_whole_region_is_there() {
        assertThat(database.sql("select count(*) from territory.commune").query(Long.class).single()).isEqualTo(4293);
        assertThat(database.sql("select sum(population) from territory.commune").query(Long.class).single()).isEqualTo(6_150_451L);
        assertThat(database.sql("select count(*) from territory.epci").query(Long.class).single()).isEqualTo(156);
        assertThat(territories.departments()).hasSize(12).allSatisfy(each -> assertThat(territories.outline(each.code().value())).isPresent());
        assertThat(territories.department("23").formerRegion().orElseThrow().name()).isEqualTo("Limousin");
    }

    @ParameterizedTest
    @CsvSource({"bourganeuf,23030", "BOURGAN,23030", "perigueux,24322", "Périgueux,24322", "angoul,16015", "st leonard de nob,87161", "23400,23030", "23030,23030"})
    void a_commune_is_found_by_the_beginning_of_its_name_without_its_accents(String typed, String code) {
        assertThat(territories.search(typed, 10)).extracting(commune -> commune.code().value()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"gueert,23096", "Bourganneuf,23030", "perigeux,24322", "angoulème,16015", "Gueret 23,23096", "23000 guéret,23096", "limgoes,87085", "bayone,64102"})
    void a_name_typed_with_an_error_or_with_its_department_finds_its_commune(String typed, String code) {
        assertThat(territories.search(typed, 10)).extracting(commune -> commune.code().value()).contains(code);
    }

    @Test
    void a_name_that_nothing_resembles_finds_nothing() {
        assertThat(territories.search("Xyzzyville-sur-Rien", 10)).isEmpty();
        assertThat(territories.search("abc", 10)).noneMatch(commune -> !commune.isNamedLike("abc"));
    }

    @Test
    void the_one_commune_of_a_name_is_known_without_accents_and_two_of_a_name_are_told_apart_by_their_department() {
        assertThat(territories.named("gueret").orElseThrow().code().value()).isEqualTo("23096");
        assertThat(territories.named("Guéret (23)").orElseThrow().code().value()).isEqualTo("23096");
        assertThat(territories.named("Saint-Martin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Paris,Île-de-France", "75011,Île-de-France", "finistere,Bretagne", "nantes,Pays de la Loire", "20000,Corse", "Hauts-de-France,Hauts-de-France", "toulouse 31,Occitanie"})
    void a_place_of_another_region_is_told_as_such(String typed, String region) {
        assertThat(territories.elsewhere(typed).orElseThrow().region()).isEqualTo(region);
        assertThat(territories.search(typed, 10)).isEmpty();
    }

    @Test
    void a_commune_of_the_region_is_never_elsewhere_though_a_town_of_another_region_bears_its_name() {
        assertThat(territories.elsewhere("Valence")).isEmpty();
        assertThat(territories.elsewhere("Guéret")).isEmpty();
        assertThat(territories.elsewhere("23000")).isEmpty();
    }

    @Test
    void K6_a_former_code_leads_to_the_commune_of_today() {
        assertThat(territories.commune("16004").orElseThrow().name()).isEqualTo("Montmoreau");
    }

    @Test
    void distance_is_as_the_crow_flies() {
        var bordeaux = territories.commune("33063").orElseThrow().point();
        var limoges = territories.commune("87085").orElseThrow().point();

        assertThat(bordeaux.kilometresTo(limoges)).isCloseTo(180, within(10.0));
    }

    @Test
    void places_are_offered_as_they_are_typed_and_kept_by_browsers() {
        assertThat(browser.get().uri("/lieux?q=bourganeuf")).hasStatusOk().hasHeader("Cache-Control", "max-age=86400, public")
                .bodyJson().extractingPath("$[0].code").isEqualTo("23030");
        assertThat(browser.get().uri("/lieux?q=creu&type=departement")).bodyJson().extractingPath("$[0].code").isEqualTo("23");
        assertThat(browser.get().uri("/lieux?q=pays basque&type=epci")).bodyJson().extractingPath("$[0].type").isEqualTo("EPCI");
    }
}
