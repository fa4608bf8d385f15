package fr.levain.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class AttachmentScreenTests {
    private static final String SEARCH = "/organisations/rattachement";

    @Autowired MockMvcTester browser;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;

    private Person someone() {
        return accounts.open("Awa Diallo", UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
    }

    @Test
    void a_real_organisation_is_found_by_its_SIRET_and_told_with_its_source() {
        assertThat(get(someone(), SEARCH + "?q=100 094 846 00019")).hasStatusOk().bodyText()
                .contains("SB-HEBERG", "d’après le registre (extrait Sirene et ESS France de mars 2026)");
    }

    @Test
    void by_its_number_of_association_or_its_name_too() {
        assertThat(get(someone(), SEARCH + "?q=w627011415")).hasStatusOk().bodyText().contains("SB-HEBERG");
        assertThat(get(someone(), SEARCH + "?q=croix rouge")).hasStatusOk().bodyText().contains("CROIX ROUGE FRANCAISE");
    }

    @Test
    void D1_a_company_is_known_by_its_SIRET_an_association_by_its_RNA_and_others_by_name_and_addresses() {
        assertThat(post(someone(), SEARCH, "siret", "10009484600019", "genre", "COMPANY", "fonction", "WRITER")).hasStatus3xxRedirection();
        assertThat(join(someone(), "W%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)))).hasStatus3xxRedirection();

        var awa = someone();
        var page = Objects.requireNonNull(post(awa, SEARCH, "nom", "Les Voisines", "genre", "COLLECTIVE", "adresse", "1 rue Haute", "commune", "Bourganeuf",
                "fonction", "SIGNATORY").getResponse().getRedirectedUrl());
        assertThat(get(awa, page)).bodyText().contains("Les Voisines", "1 rue Haute", "Awa Diallo");
        assertThat(awa.email()).as("the address the person signs in with").contains("@");
    }

    @Test
    void K1_a_wrong_key_is_told_where_it_was_typed_and_what_was_typed_stays() {
        assertThat(get(someone(), SEARCH + "?q=73282932000075")).hasStatus(422).bodyText()
                .contains("sa clé de contrôle est fausse", "value=\"73282932000075\"");
    }

    @Test
    void an_organisation_not_registered_yet_is_attached_at_once() {
        var awa = someone();

        var answer = post(awa, SEARCH, "nom", "Les Semeurs", "genre", "COLLECTIVE", "commune", "Bourganeuf", "fonction", "SIGNATORY");

        assertThat(answer).hasStatus3xxRedirection();
        var page = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(get(awa, page)).hasStatusOk().bodyText().contains("Les Semeurs", "En cours d’immatriculation", "Bourganeuf (23)", "Rattachement à vérifier");
        assertThat(get(someone(), page)).hasStatus(404);
    }

    @Test
    void the_SIRET_comes_later_and_its_key_is_checked() {
        var awa = someone();
        var page = Objects.requireNonNull(post(awa, SEARCH, "nom", "Les Semeurs", "genre", "COLLECTIVE", "fonction", "SIGNATORY").getResponse().getRedirectedUrl());

        assertThat(post(awa, page + "/siret", "siret", "73282932000075", "motif", "je veux")).hasStatus(422).bodyText().contains("sa clé de contrôle est fausse");
        assertThat(post(awa, page + "/siret", "siret", "732 829 320 00074")).hasRedirectedUrl(page);
        assertThat(get(awa, page)).bodyText().doesNotContain("En cours d’immatriculation");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_comes_back() {
        assertThat(post(someone(), SEARCH, "nom", "Les Semeurs", "siret", "123", "commune", "Saint-M")).hasStatus(422).bodyText()
                .contains("Le SIRET compte 14 chiffres ; vous en avez saisi 3.", "Choisissez la nature", "Plusieurs communes correspondent", "Les Semeurs");
    }

    @Test
    void the_next_person_waits_for_a_member_who_answers_on_the_page_of_the_organisation() {
        var rna = "W%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        var awa = someone();
        var luc = someone();
        var page = Objects.requireNonNull(join(awa, rna).getResponse().getRedirectedUrl());

        assertThat(join(luc, rna)).hasRedirectedUrl(page);
        assertThat(get(luc, page)).hasStatusOk().bodyText().contains("attend une réponse").doesNotContain("Membres</h2>");
        assertThat(get(awa, page)).bodyText().contains("Demandes en attente");
        assertThat(post(luc, page + "/membres/" + luc.id(), "reponse", "accepter")).hasStatus(404);

        post(awa, page + "/membres/" + luc.id(), "reponse", "accepter");

        assertThat(get(luc, page)).hasStatusOk().bodyText().contains("Membres</h2>");
        assertThat(post(awa, page + "/membres/" + luc.id(), "reponse", "accepter")).hasStatus(409);
    }

    @Test
    void leads_on_to_where_the_person_came_from_but_never_off_the_site() {
        assertThat(post(someone(), SEARCH, "nom", "A", "genre", "COMPANY", "fonction", "WRITER", "suite", "/appels")).hasRedirectedUrl("/appels");
        assertThat(post(someone(), SEARCH, "nom", "A", "genre", "COMPANY", "fonction", "WRITER", "suite", "//ailleurs.example").getResponse().getRedirectedUrl())
                .startsWith("/organisations/");
    }

    private MvcTestResult join(Person person, String rna) {
        return post(person, SEARCH, "nom", "Les Semeurs", "rna", rna, "genre", "ASSOCIATION", "fonction", "WRITER");
    }

    private MvcTestResult get(Person person, String uri) {
        return browser.get().uri(uri).with(user(person.id().toString())).exchange();
    }

    private MvcTestResult post(Person person, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(person.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
