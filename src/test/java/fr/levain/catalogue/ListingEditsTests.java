package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** P12: hand-edited fields survive the next import. */
@LevainTest
class ListingEditsTests {
    private static final Caller OFFICER = new Caller.System("test");

    @Autowired ListingEdits edits;
    @Autowired Imports imports;
    @Autowired Catalogue catalogue;
    @Autowired Accounts accounts;
    @Autowired MockMvcTester browser;

    final String slug = "p12-" + UUID.randomUUID();

    @BeforeEach
    void an_imported_aid() {
        source("Titre de la source", "Texte d’abord.");
    }

    private ImportReport source(String title, String text) {
        var file = "Nom,Lien,Financeurs,Bénéficiaire,Types d'aides,AAP/AMI,Récurrence,Descriptif,Date Clôture\n%s,https://a.fr/%s,ADEME,,,,,%s,\n".formatted(title, slug, text);
        return imports.read("aide.csv", () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), LocalDate.of(2026, 1, 1), OFFICER);
    }

    private ListingCorrection titled(String title) {
        var before = edits.read(slug).content();
        return new ListingCorrection(title, before.summary(), before.rate(), before.ceiling(), Optional.of(LocalDate.of(2027, 2, 1)), before.link(),
                Set.of("habitat"), before.holderKinds(), true);
    }

    @Test
    void what_an_officer_corrected_stays_and_the_rest_follows_its_source() {
        assertThat(edits.correct(slug, edits.read(slug).version(), titled("Titre corrigé"), Set.of(), OFFICER)).isTrue();

        var report = source("Autre titre de la source", "Texte ensuite.");

        assertThat(report.changed()).isEqualTo(1);
        var sheet = catalogue.sheet(slug);
        assertThat(sheet.listing().title()).isEqualTo("Titre corrigé");
        assertThat(sheet.listing().themes()).containsExactly("habitat");
        assertThat(sheet.listing().closesAt()).isPresent();
        assertThat(sheet.description()).contains("Texte ensuite.");
        assertThat(edits.read(slug).corrected()).containsExactlyInAnyOrder("title", "themes", "closes_at");
    }

    @Test
    void what_is_given_back_comes_again_with_the_next_file_even_unchanged() {
        edits.correct(slug, edits.read(slug).version(), titled("Titre corrigé"), Set.of(), OFFICER);
        edits.correct(slug, edits.read(slug).version(), titled("Titre corrigé"), Set.of("title"), OFFICER);

        source("Titre de la source", "Texte d’abord.");

        assertThat(catalogue.sheet(slug).listing().title()).isEqualTo("Titre de la source");
        assertThat(edits.read(slug).corrected()).doesNotContain("title").contains("themes");
    }

    @Test
    void an_aid_taken_off_the_catalogue_stays_off_after_an_import() {
        var now = edits.read(slug);
        var off = new ListingCorrection(now.content().title(), now.content().summary(), "", "", Optional.empty(), now.content().link(), Set.of(), Set.of(), false);
        edits.correct(slug, now.version(), off, Set.of(), OFFICER);

        source("Titre changé", "Texte changé.");

        assertThat(catalogue.bySlug(slug)).isEmpty();
    }

    @Test
    void two_officers_who_correct_the_same_aid_do_not_write_over_each_other() {
        var version = edits.read(slug).version();
        assertThat(edits.correct(slug, version, titled("Premier"), Set.of(), OFFICER)).isTrue();
        source("Encore un autre", "Texte.");

        assertThat(edits.correct(slug, version, titled("Second"), Set.of(), OFFICER)).isFalse();
        assertThat(edits.read(slug).content().title()).isEqualTo("Premier");
    }

    @Test
    void the_page_is_for_heads_and_tells_what_is_wrong_without_losing_anything() {
        var by = new Caller.System("test");
        var person = accounts.open("Hélène Essai", slug + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), Role.HEAD, Optional.empty(), by);
        var page = "/gestion/aides/fiches/" + slug;

        assertThat(browser.get().uri("/aides/" + slug).with(user(person.id().toString()))).bodyText().contains("Corriger cette fiche");
        assertThat(browser.get().uri("/aides/" + slug)).bodyText().doesNotContain("Corriger cette fiche");
        assertThat(browser.post().uri(page).with(user(person.id().toString())).with(csrf()).param("titre", "").param("resume", "Un résumé à garder").param("lien", "javascript:alert(1)"))
                .hasStatus(422).bodyText().contains("href=\"#titre\"", "href=\"#lien\"", "Un résumé à garder");
        assertThat(browser.post().uri(page).with(user(person.id().toString())).with(csrf()).param("version", "ancienne").param("titre", "Le mien")
                        .param("resume", "Un résumé").param("lien", "https://a.fr/x").param("visible", "oui"))
                .hasStatus(409).bodyText().contains("a changé pendant que vous l’écriviez", "value=\"Le mien\"");
        assertThat(browser.get().uri(page)).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/gestion/aides/fiches/innovation-sociale").with(user(person.id().toString()))).as("our own call").hasStatus(404);
    }
}
