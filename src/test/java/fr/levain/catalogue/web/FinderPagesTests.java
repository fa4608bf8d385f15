package fr.levain.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.catalogue.DatedListing;
import fr.levain.catalogue.Deadline;
import fr.levain.catalogue.Listing;
import fr.levain.testing.LevainTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class FinderPagesTests {
    @Autowired
    MockMvcTester browser;

    @Test
    void words_typed_without_accents_find_an_aid_of_another_funder_told_as_such() {
        assertThat(browser.get().uri("/aides?q=energetique&quand=toutes")).hasStatusOk().bodyText()
                .contains("Autres financeurs").contains("Aides-territoires");
    }

    @Test
    void a_commune_typed_by_its_name_becomes_its_code_in_the_address() {
        assertThat(browser.get().uri("/aides?lieu=Guéret&q=lieu")).hasStatus3xxRedirection()
                .hasHeader("Location", "/aides?q=lieu&commune=23096");
    }

    @Test
    void an_empty_result_says_what_to_do_next() {
        assertThat(browser.get().uri("/aides?q=xyzzyqwk")).hasStatusOk().bodyText().contains("Retirez un critère");
    }

    @Test
    void our_own_call_has_a_sheet_and_what_is_not_an_aid_has_none() {
        assertThat(browser.get().uri("/aides/innovation-sociale")).hasStatusOk();
        assertThat(browser.get().uri("/aides/calendrier")).hasStatusOk();
        assertThat(browser.get().uri("/aides/rien-de-tel")).hasStatus(404);
    }

    @Test
    void the_feed_is_well_formed() throws Exception {
        var feed = browser.get().uri("/aides.atom?quand=toutes").exchange().getResponse();

        assertThat(feed.getContentType()).startsWith("application/atom+xml");
        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(feed.getContentAsByteArray()));
        assertThat(read.getElementsByTagName("entry").getLength()).isPositive();
    }

    @Test
    void the_calendar_is_escaped_and_folded_and_names_an_event_the_same_each_time() {
        var aid = CataloguePageExamples.listing(Listing.Kind.CALL, "Été, hiver ; " + "é".repeat(60));
        var dates = List.of(new DatedListing(aid, new Deadline(Deadline.Kind.CLOSING, CataloguePageExamples.NOW)));

        var file = CalendarFile.of(dates, "https://exemple.fr", CataloguePageExamples.NOW);

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:Clôture : Été\\, hiver \\; ééé").contains("UID:" + aid.id().value() + "-closing@levain\r\n");
        assertThat(browser.get().uri("/aides.ics")).hasStatusOk().bodyText().startsWith("BEGIN:VCALENDAR\r\n");
    }
}
