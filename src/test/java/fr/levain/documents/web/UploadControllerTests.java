package fr.levain.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.testing.LevainTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The steps of an upload as a browser, or any tus client, takes them. */
@LevainTest
class UploadControllerTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    String person;

    @BeforeEach
    void somebody() {
        person = account();
    }

    @Test
    void begins_goes_on_and_tells_where_it_stands() {
        var place = begin(8).getResponse().getHeader("Location");

        assertThat(send(place, 0, "abcd", null)).hasStatus(204).headers().hasValue("Upload-Offset", "4");
        assertThat(browser.head().uri(place).with(user(person))).hasStatus(200).headers()
                .hasValue("Upload-Offset", "4").hasValue("Upload-Length", "8").hasValue("Cache-Control", "no-store").containsHeader("Upload-Expires");
        assertThat(send(place, 4, "efgh", checksum("efgh"))).hasStatus(204).headers().hasValue("Upload-Offset", "8");
    }

    @Test
    void a_part_sent_twice_is_409_and_a_spoilt_one_460_both_with_the_place_to_go_on_from() {
        var place = begin(8).getResponse().getHeader("Location");
        send(place, 0, "abcd", null);

        assertThat(send(place, 0, "abcd", null)).hasStatus(409).headers().hasValue("Upload-Offset", "4");
        assertThat(send(place, 4, "efgh", checksum("autre"))).hasStatus(460).headers().hasValue("Upload-Offset", "4");
    }

    @Test
    void a_2_gb_file_gets_413_with_words_to_show_and_nothing_is_begun() {
        assertThat(begin(2L << 30)).hasStatus(413).bodyText().contains("Le fichier « lettre 🎉.pdf » dépasse 20");
        assertThat(begin(0)).hasStatus(422).bodyText().contains("est vide");
    }

    @Test
    void another_person_finds_nothing_and_a_visitor_signs_in_first() {
        var place = begin(8).getResponse().getHeader("Location");

        assertThat(browser.get().uri(place).with(user(account()))).hasStatus(404);
        assertThat(browser.post().uri("/envois").with(csrf()).header("Upload-Length", 8)).hasStatus3xxRedirection();
        assertThat(browser.post().uri("/envois").with(user(person)).header("Upload-Length", 8)).as("a form of another site").hasStatus(403);
    }

    @Test
    void given_up_it_is_gone() {
        var place = begin(8).getResponse().getHeader("Location");

        assertThat(browser.delete().uri(place).with(user(person)).with(csrf())).hasStatus(204);
        assertThat(browser.get().uri(place).with(user(person))).hasStatus(404);
    }

    private MvcTestResult begin(long size) {
        var name = Base64.getEncoder().encodeToString("lettre 🎉.pdf".getBytes(StandardCharsets.UTF_8));
        return browser.post().uri("/envois").with(user(person)).with(csrf())
                .header("Upload-Length", size).header("Upload-Metadata", "type cGRm,filename " + name).exchange();
    }

    private MvcTestResult send(String place, int at, String part, String checksum) {
        var request = browser.patch().uri(place).with(user(person)).with(csrf()).header("Upload-Offset", at)
                .contentType("application/offset+octet-stream").content(part.getBytes(StandardCharsets.UTF_8));
        return (checksum == null ? request : request.header("Upload-Checksum", checksum)).exchange();
    }

    private static String checksum(String part) {
        return "sha256 " + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digest.of(part)));
    }

    private String account() {
        return accounts.open("Camille Essai", "u" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test")).id().toString();
    }
}
