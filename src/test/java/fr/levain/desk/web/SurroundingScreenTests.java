package fr.levain.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.CorrectedAnswers;
import fr.levain.applications.Supplements;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.SomeDossier;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.Organisations;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import fr.levain.opendata.PublicAwards;
import fr.levain.records.Records;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** What stands around a dossier: its holder’s past, other public money, projects like it, another dossier beside it. */
@LevainTest
class SurroundingScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired PublicAwards awards;
    @Autowired Organisations organisations;
    @Autowired Assessments assessments;
    @Autowired Supplements supplements;
    @Autowired CorrectedAnswers corrected;
    @Autowired Records records;
    @Autowired TestClock clock;

    @Test
    void the_holder_s_former_dossiers_are_told_and_its_drafts_are_not() {
        var author = some.author();
        var holder = some.holder(author);
        var former = some.filed(author, holder, true);
        var now = some.filed(author, holder, true);
        var officer = some.persona("nadia.bertin");

        assertThat(get(officer, "/instruction/" + now)).hasStatusOk().bodyText().contains("Le porteur et la Région", former.value());
        assertThat(get(officer, "/instruction/" + now + "/porteur")).hasStatusOk().bodyText()
                .contains("Ses autres dossiers à la Région", former.value(), "dossier déposé", "Aides de minimis", "Licence Ouverte");
        assertThat(get(author, "/instruction/" + now + "/porteur")).hasStatus(403);
    }

    @Test
    void I07_registers_tax_notices_and_bank_stand_in_one_panel_with_what_was_checked_and_what_was_not() {
        var author = some.author();
        var holder = organisations.attach(new Claim(
                "International Club de Bourganeuf", HolderKind.COOPERATIVE, Optional.of(new Siret("33779177600020")), Optional.empty(),
                Optional.of("1 rue Haute, 23400 Bourganeuf"), Optional.of(new CommuneCode("23030")), MemberRole.SIGNATORY), Optional.empty(), author).organisation();
        var reference = some.filed(author, holder, true);
        var officer = some.persona("nadia.bertin");
        var page = "/instruction/" + reference;

        assertThat(get(officer, page)).bodyText().contains("Registres, impôts et banque", "non vérifié", "Interroger le registre",
                "cherchez le SIREN", "attestation de régularité fiscale", "à vérifier");
        assertThat(get(some.persona("sophie.lambert"), page)).as("reads, asks nothing").bodyText().doesNotContain("Interroger le registre");

        assertThat(post(officer, page + "/registres")).hasStatus3xxRedirection();
        assertThat(get(officer, page)).bodyText().contains("fermée", "Structure ou établissement fermé", "créée le 21 octobre 1981", "Interroger de nouveau",
                "ne disent pas la même chose", "International Club de Bourganeuf", "INTERNATIONAL CLUB 77", "extrait Sirene");
    }

    @Test
    void a_register_is_not_asked_about_a_holder_without_a_number() {
        var author = some.author();
        var holder = organisations.attach(new Claim("Collectif " + UUID.randomUUID(), HolderKind.ASSOCIATION, Optional.empty(), Optional.empty(),
                Optional.of("1 rue Haute, 23400 Bourganeuf"), Optional.of(new CommuneCode("23030")), MemberRole.SIGNATORY), Optional.empty(), author).organisation();
        var page = "/instruction/" + some.filed(author, holder, true);

        assertThat(get(some.persona("nadia.bertin"), page)).bodyText().contains("en cours d’immatriculation");
        assertThat(post(some.persona("nadia.bertin"), page + "/registres")).hasStatus(422).bodyText().contains("ni SIRET ni RNA");
        assertThat(post(author, page + "/registres")).hasStatus(403);
    }

    @Test
    void I08_published_awards_are_found_by_number_and_a_name_alone_is_told_as_such() {
        var found = awards.of(Optional.of(new Siren("819553801")), "Un tout autre nom", 1);
        assertThat(found).isNotEmpty().allMatch(award -> award.byNumber() && award.beneficiary().startsWith("FRANCE NATURE"));
        assertThat(found.getFirst().source().funder()).contains("Fonds vert");
        assertThat(awards.of(Optional.of(new Siren("552100554")), "FRANCE NATURE ENVIRONNEMENT NOUVELLE AQUITAINE", 1))
                .as("another number: the same name is not enough").isEmpty();
    }

    @Test
    void projects_that_use_the_same_words_are_offered_to_put_people_in_touch() {
        var other = some.filed();
        var mine = some.filed();

        assertThat(get(some.persona("nadia.bertin"), "/instruction/" + mine)).bodyText()
                .contains("Projets proches, à mettre en relation", "jamais à refuser", "même département");
        assertThat(get(some.persona("nadia.bertin"), "/instruction/" + other)).bodyText().contains("Projets proches");
    }

    @Test
    void two_dossiers_stand_side_by_side_and_a_wrong_reference_is_told_with_what_was_typed() {
        var left = some.filed();
        var right = some.filed();
        var officer = some.persona("nadia.bertin");
        var page = "/instruction/comparaison?a=" + left;

        assertThat(get(officer, page)).hasStatusOk().bodyText().contains("Avec le dossier", "Ou choisissez parmi", "n’a pas changé depuis son dépôt");
        assertThat(get(officer, page + "&b=" + right.value().toLowerCase())).hasStatusOk().bodyText()
                .contains("différent", "Porteur", "Ne montrer que les différences", right.value());
        assertThat(get(officer, page + "&b=2026-AIS-99999")).hasStatus(422).bodyText().contains("Aucun dossier ne porte la référence « 2026-AIS-99999 »");
        assertThat(get(officer, page + "&b=" + left + "&version-a=0")).hasStatusOk().bodyText().contains("Aucune différence.");
        assertThat(get(some.author(), page)).hasStatus(403);
    }

    @Test
    void any_two_versions_of_a_dossier_stand_side_by_side() {
        var author = some.author();
        var reference = some.filed(author, some.holder(author), true);
        var officer = some.persona("nadia.bertin");
        answer(reference, "Le four de tous", author, officer);
        answer(reference, "Le four des quatre bourgs", author, officer);
        var page = "/instruction/comparaison?a=" + reference;
        var both = page + "&b=" + reference + "&differences=true";

        assertThat(get(officer, page)).bodyText().contains("Deux versions de ce dossier", "Au dépôt, le", "Après la réponse du", "aujourd’hui");
        assertThat(get(officer, both + "&version-a=0&version-b=1")).bodyText().contains("Le four commun", "Le four de tous").doesNotContain("class=\"lv-lines\">Le four des quatre bourgs");
        assertThat(get(officer, both + "&version-a=1&version-b=2")).bodyText().contains("class=\"lv-lines\">Le four de tous", "class=\"lv-lines\">Le four des quatre bourgs");
        assertThat(get(officer, both + "&version-a=99&version-b=abc")).as("one that does not exist is what stands today").hasStatusOk().bodyText().contains("Aucune différence.");
    }

    private void answer(ApplicationReference reference, String title, Caller.Account author, Caller.Account officer) {
        clock.advance(Duration.ofHours(2));
        var application = assessments.byReference(reference.value(), officer).application();
        var request = supplements.askClarification(application, List.of("project_title"), "Le titre est-il le bon ?", 15, officer);
        corrected.save(reference, request.id(), corrected.sheet(reference, request, author).version(), MultiValueMap.fromSingleValue(Map.of("project_title", title)), Map.of(), author);
        clock.advance(Duration.ofHours(2));
        assertThat(corrected.send(reference, request.id(), "Voilà.", author)).isEmpty();
    }

    @Test
    void I08_the_aids_the_holder_tells_once_in_its_record_stand_beside_the_dossier() {
        var author = some.author();
        var holder = some.holder(author);
        var reference = some.filed(author, holder, true);
        var officer = some.persona("nadia.bertin");
        assertThat(get(officer, "/instruction/" + reference + "/porteur")).bodyText().contains("La fiche n’en indique aucune.");

        records.keep(holder, Answers.NONE.with("de_minimis", new Value.Rows(List.of(new Value.Row(UUID.randomUUID(), Map.of(
                "funder", Answer.of(new Value.Words("Communauté de communes inventée")), "amount", Answer.of(new Value.Amount(Euros.of(4_500)))))))), reference.value(), author);

        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Dites dans la fiche de la structure", "Communauté de communes inventée");
        assertThat(get(officer, "/instruction/" + reference + "/porteur")).bodyText().contains("Communauté de communes inventée", "Dit par le porteur le");
    }

    private MvcTestResult post(Caller.Account by, String path) {
        return browser.post().uri(path).with(user(by.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult get(Caller.Account by, String path) {
        return browser.get().uri(path).with(user(by.id().toString())).exchange();
    }
}
