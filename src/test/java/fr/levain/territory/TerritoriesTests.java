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
