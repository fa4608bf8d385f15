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
    void a_commune_typed_wrong_is_offered_and_one_of_another_region_is_told_as_such() {
        assertThat(browser.get().uri("/aides?lieu=Bourganneuf")).hasStatusOk().bodyText().contains("Quelle commune", "Bourganeuf (23)");
        assertThat(browser.get().uri("/aides?lieu=gueret")).hasStatus3xxRedirection().hasHeader("Location", "/aides?commune=23096");
        assertThat(browser.get().uri("/aides?lieu=Xyzzyville")).hasStatusOk().bodyText().contains("Aucune commune de la région ne ressemble", "code postal");
        assertThat(browser.get().uri("/aides?lieu=Paris")).hasStatusOk().bodyText().contains("Paris est hors de notre région (Île-de-France)", "la Région Île-de-France");
    }

    @Test
    void an_empty_result_says_what_to_do_next() {
        assertThat(browser.get().uri("/aides?q=xyzzyqwk")).hasStatusOk().bodyText().contains("Retirez un critère");
    }

    @Test
    void several_words_that_no_aid_holds_together_are_offered_one_by_one_and_none_is_replaced() {
        assertThat(browser.get().uri("/aides?q=agriculture biologique xyzzyqwk")).hasStatusOk().bodyText()
                .contains("Cherchez-en un seul", "href=\"/aides?q=agriculture\"").doesNotContain("Voici celles qui contiennent");
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
    void the_feed_leads_from_page_to_page_to_the_first_one() throws Exception {
        var first = feed("/aides.atom?quand=toutes");
        assertThat(link(first, "next")).contains("/aides.atom?quand=toutes&page=2");
        assertThat(link(first, "previous")).isEmpty();
        var second = feed("/aides.atom?quand=toutes&page=2");
        assertThat(link(second, "previous")).contains("/aides.atom?quand=toutes").doesNotContain("page=");
        assertThat(link(second, "first")).doesNotContain("page=");
        assertThat(second.getElementsByTagName("id").item(0).getTextContent()).as("the same feed").isEqualTo(first.getElementsByTagName("id").item(0).getTextContent());
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(first));
        assertThat(link(feed("/aides.atom?quand=toutes&page=15"), "next")).isEmpty();
    }

    private org.w3c.dom.Document feed(String address) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(browser.get().uri(address).exchange().getResponse().getContentAsByteArray()));
    }

    private static String link(org.w3c.dom.Document feed, String rel) {
        var links = feed.getElementsByTagName("link");
        for (int i = 0; i < links.getLength(); i++)
            if (links.item(i).getAttributes().getNamedItem("rel").getNodeValue().equals(rel)) return links.item(i).getAttributes().getNamedItem("href").getNodeValue();
        return "";
    }

    private static List<String> ids(org.w3c.dom.Document feed) {
        var ids = new java.util.ArrayList<String>();
        var all = feed.getElementsByTagName("id");
        for (int i = 1; i < all.getLength(); i++) ids.add(all.item(i).getTextContent());
        return ids;
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
