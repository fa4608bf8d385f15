package fr.levain.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.assessment.Assignments;
import fr.levain.assessment.OfficerRecusals;
import fr.levain.assessment.WorkingNotes;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class WorklistScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Assignments assignments;
    @Autowired WorkingNotes notes;
    @Autowired OfficerRecusals recusals;

    @Test
    void an_officer_opens_on_what_waits_for_them_and_an_assistant_on_the_pieces_to_check() {
        var officer = some.persona("nadia.bertin");
        var assistant = some.persona("paul.giraud");
        var reference = some.filed().value();

        assertThat(get(assistant, "/instruction?attente=moi&q=" + reference)).hasStatusOk().bodyText().contains("/instruction/" + reference, "Pièces à vérifier");
        assertThat(get(officer, "/instruction?attente=moi&q=" + reference)).bodyText().as("nobody gave it to her yet").doesNotContain("/instruction/" + reference);

        assignments.take(reference, officer);
        assertThat(get(officer, "/instruction?attente=moi&q=" + reference)).bodyText().contains("/instruction/" + reference);
        assertThat(get(officer, "/instruction")).bodyText().contains("à traiter par vous");
        assertThat(get(officer, "/instruction?niveau=completude&q=" + reference)).bodyText().contains("/instruction/" + reference);
        assertThat(get(officer, "/instruction?niveau=completude-retard&q=" + reference)).bodyText().doesNotContain("/instruction/" + reference);
    }

    @Test
    void a_dossier_is_found_by_a_word_of_any_answer_of_a_document_or_of_a_note_and_never_by_who_withdrew_from_it() {
        var officer = some.persona("nadia.bertin");
        var reference = some.filed().value();
        var found = "/instruction/" + reference;
        var mine = "&agent=personne&tri=recu";

        assertThat(get(officer, "/instruction?q=\"carnet de la tournée\"" + mine)).as("not said anywhere").bodyText().doesNotContain(found);
        notes.write(reference, "Relire le carnet de la tournée avec le maire.", officer);
        assertThat(get(officer, "/instruction?q=\"carnet de la tournée\"" + mine)).as("noted").bodyText().contains(found);
        assertThat(get(some.persona("sophie.lambert"), "/instruction?q=\"carnet de la tournée\"" + mine)).as("reads no notes").bodyText().doesNotContain(found);
        assertThat(get(officer, "/instruction?q=\"carnet de bord\" " + reference + mine)).as("answered").bodyText().contains(found);

        recusals.recuse(reference, "Je siège au conseil d’administration de ce porteur.", officer);
        assertThat(get(officer, "/instruction?q=\"carnet de la tournée\"" + mine)).bodyText().doesNotContain(found);
    }

    @Test
    void themes_amounts_opinions_and_the_score_are_filters_and_columns_of_a_kept_view() {
        var officer = some.persona("nadia.bertin");
        var reference = some.filed().value();
        var view = "/instruction?q=" + reference + "&colonnes=avis,note&montant-de=18 000&montant-a=19 000";

        assertThat(get(officer, view)).bodyText().contains("/instruction/" + reference, "Avis reçus", "Note du service");
        assertThat(get(officer, "/instruction?q=" + reference + "&montant-de=19000")).bodyText().doesNotContain("/instruction/" + reference);
        assertThat(get(officer, "/instruction?q=" + reference + "&montant-de=beaucoup")).hasStatus(422).bodyText()
                .contains("Écrivez un montant en euros", "value=\"beaucoup\"", "/instruction/" + reference);
        assertThat(get(officer, "/instruction/vues?montant-de=18000&theme=Mobilité&colonnes=note")).bodyText().contains("montant-de=18000", "theme=Mobilit", "colonnes=note");
    }

    @Test
    void a_view_is_kept_with_its_columns_shared_with_the_team_and_opened_on() {
        var head = some.persona("helene.roux");
        var officer = some.persona("nadia.bertin");
        var name = "Creuse " + UUID.randomUUID().toString().substring(0, 8);
        var list = "departement=23&colonnes=etape,vote&tri=montant";
        assertThat(get(head, "/instruction?" + list)).bodyText().contains("Garder cette vue").contains("Vote prévu").doesNotContain("role=\"columnheader\" scope=\"col\" class=\"\">Porteur");

        assertThat(keep(head, list, " ", "")).hasStatus(422).bodyText().contains("Donnez un nom à cette vue", "departement=23");
        assertThat(keep(head, list, name, head.teams().iterator().next())).hasStatus3xxRedirection();
        assertThat(keep(head, list, name, "")).hasStatus(422).bodyText().contains("Vous avez déjà une vue de ce nom");
        assertThat(keep(head, list, name + " bis", "equipe-d-ailleurs")).hasStatus(403);

        var shared = get(officer, "/instruction/vues");
        assertThat(shared).bodyText().contains(name, "Partagée avec");
        var id = text(shared).replaceAll("(?s).*/instruction/vues/([0-9a-f-]{36})/ouverture.*", "$1");
        assertThat(post(officer, "/instruction/vues/" + id + "/suppression")).as("shared by somebody else").hasStatus(404);
        assertThat(post(officer, "/instruction/vues/" + id + "/ouverture")).hasStatus3xxRedirection();
        assertThat(get(officer, "/instruction")).as("she opens on it").bodyText().contains("Vote prévu", "Trier par").doesNotContain("à traiter par vous");
        post(officer, "/instruction/vues/ouverture");
        assertThat(get(officer, "/instruction")).bodyText().contains("Ce qui m’attend").doesNotContain(">Vote prévu</th>");
    }

    private MvcTestResult keep(Caller.Account by, String list, String name, String team) {
        return browser.post().uri("/instruction/vues").with(user(by.id().toString())).with(csrf())
                .param("requete", list).param("nom", name).param("partage", team).exchange();
    }

    private MvcTestResult post(Caller.Account by, String path) {
        return browser.post().uri(path).with(user(by.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult get(Caller.Account by, String path) {
        return browser.get().uri(path).with(user(by.id().toString())).exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
