package fr.levain.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Submissions;
import fr.levain.decisions.SomeDossier;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.messaging.Outbox;
import fr.levain.stateaid.AidGranted;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import fr.levain.testing.LevainTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

@LevainTest
class CaseScreenTests {
    private static final String[] SIGNATURE = {"prenom", "Anne", "nom", "Essai", "qualite", "Directrice, par délégation du Président"};

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Outbox outbox;
    @Autowired Applications applications;
    @Autowired Submissions submissions;
    @Autowired JdbcClient jdbc;
    @Autowired StateAid stateAid;
    @Autowired Organisations organisations;

    Caller.Account officer;
    Caller.Account head;

    @BeforeEach
    void people() {
        officer = some.persona("nadia.bertin");
        head = some.persona("helene.roux");
    }

    @Test
    void an_officer_takes_a_case_finds_it_complete_once_and_starts() {
        var page = "/instruction/" + some.filed();

        assertThat(post(officer, page + "/affectation")).hasRedirectedUrl(page);
        assertThat(get(officer, page)).hasStatusOk().bodyText().contains("suivi par Nadia Bertin", "Délais", "remis au dépôt", "à vérifier");
        assertThat(post(officer, page + "/completude", "motif", "Tout est là, sur papier.")).hasRedirectedUrl(page);
        assertThat(post(officer, page + "/completude", "motif", "Tout est là, sur papier.")).hasStatus(409);
        assertThat(post(officer, page + "/demarrage")).hasRedirectedUrl(page);
        assertThat(post(officer, page + "/demarrage")).hasStatus(409);
    }

    @Test
    void the_head_and_the_assistant_give_a_case_to_a_colleague_who_is_told_and_the_journal_keeps_it() {
        var reference = some.filed();
        var page = "/instruction/" + reference;
        var assistant = some.persona("paul.giraud");

        assertThat(get(assistant, page)).bodyText().contains("Confier à un collègue");
        assertThat(get(assistant, page + "/affectation")).hasStatusOk().bodyText().contains("Nadia Bertin").doesNotContain("Sophie Lambert");
        assertThat(post(head, page + "/affectation/collegue")).hasStatus(422).bodyText().contains("Choisissez la personne");
        assertThat(post(head, page + "/affectation/collegue", "agent", some.persona("sophie.lambert").id().toString())).hasStatus(422);
        assertThat(post(officer, page + "/affectation/collegue", "agent", head.id().toString())).hasStatus(403);
        assertThat(post(assistant, page + "/affectation/collegue", "agent", officer.id().toString())).hasRedirectedUrl(page);
        assertThat(post(assistant, page + "/affectation/collegue", "agent", officer.id().toString())).as("twice is once").hasRedirectedUrl(page);

        assertThat(get(head, page)).bodyText().contains("suivi par Nadia Bertin").containsOnlyOnce("Le dossier est confié à Nadia Bertin.");
        assertThat(outbox.about(applications.byReference(reference, head).id().subject()))
                .filteredOn(mail -> mail.kind().equals("assessment.assigned")).singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo(officer.email());
                    assertThat(mail.text()).contains(page).doesNotContain("Le four commun");
                });
    }

    @Test
    void a_refusal_asks_for_its_reasons_alone_and_what_it_says_is_read_by_the_head() {
        var page = "/instruction/" + some.underAssessment() + "/proposition";

        assertThat(get(officer, page)).hasStatusOk().bodyText().contains("Proposer une aide", "Proposer plutôt un refus");
        var told = post(officer, page, "action", "proposer", "sens", "non", "motifs", "Non.");
        assertThat(told).hasStatus(422);
        var text = new String(told.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text.indexOf("Motifs du refus")).isPositive().isLessThan(text.indexOf("Proposer plutôt une aide"));

        post(officer, page, "action", "proposer", "sens", "non", "motifs", "Le projet ne répond pas aux critères.");
        assertThat(get(head, page)).bodyText().contains("Refus proposé", "Le projet ne répond pas aux critères.", "Modifier la proposition");
        assertThat(post(head, page + "/renvoi", "reponse", " ")).hasStatus(422).bodyText().contains("Dites ce qu’il faut revoir");
    }

    @Test
    void what_is_missing_is_told_before_a_dossier_is_found_complete_and_a_reason_closes_the_request_of_pieces() {
        var author = some.author();
        var reference = some.filed(author, some.holder(author), true);
        var page = "/instruction/" + reference;
        post(officer, page + "/documents/LETENG", "constat", "MISSING");
        post(officer, page + "/pieces", "piece", "LETENG", "message", "Envoyez la lettre signée.", "delai", "20");

        var refused = post(officer, page + "/completude", "motif", "Oui.");
        assertThat(refused).hasStatus(422).bodyText().contains("Lettres d’engagement des partenaires (manquante)", "Demande de pièces du", "pièce attendue", "Oui.");
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Le service vous demande").doesNotContain("Complet<");
        assertThat(post(officer, page + "/completude", "motif", "La lettre est publiée sur le site du partenaire.")).hasRedirectedUrl(page);

        assertThat(get(officer, page + "/documents")).bodyText().contains("Ce dossier est déclaré complet", "La lettre est publiée sur le site du partenaire.");
        assertThat(get(officer, page)).bodyText().contains("déclaré complet malgré 2\u00a0manques", "Demande de pièces close par le service");
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Complet").doesNotContain("Le service vous demande");
        var subject = applications.byReference(reference, head).id().subject();
        assertThat(outbox.about(subject)).filteredOn(mail -> mail.kind().equals("application.complete")).singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("La demande de pièces est close"));
        assertThat(jdbc.sql("select count(*) from applications.supplement_request r join applications.application a on a.id = r.application_id where a.reference = :r and r.closed_at is null")
                .param("r", reference.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void a_dossier_whose_pieces_conform_is_found_complete_without_a_word() {
        var page = "/instruction/" + some.filed();
        post(officer, page + "/documents/LETENG", "constat", "NOT_NEEDED");

        assertThat(get(officer, page + "/documents")).bodyText().contains("Déclarer complet").doesNotContain("Avant de déclarer complet");
        assertThat(post(officer, page + "/completude")).hasRedirectedUrl(page);
    }

    @Test
    void the_delegation_of_signature_is_awaited_only_when_somebody_else_signs() {
        var author = some.author();
        var own = some.filed(author, some.holder(author), typed -> {});
        var other = some.filed(author, some.holder(author), typed -> {
            if (typed.containsKey("signatory_is_representative")) typed.set("signatory_is_representative", "non");
        });

        assertThat(get(author, "/dossiers/" + own + "/accuse-de-reception")).hasStatusOk().bodyText().doesNotContain("Délégation de signature");
        assertThat(get(officer, "/instruction/" + own + "/documents")).hasStatusOk().bodyText().doesNotContain("Délégation de signature");
        assertThat(get(author, "/dossiers/" + other + "/accuse-de-reception")).bodyText().contains("Délégation de signature");
        assertThat(get(officer, "/instruction/" + other + "/documents")).bodyText().contains("Délégation de signature");
    }

    @Test
    void only_a_piece_of_the_call_is_checked() {
        var page = "/instruction/" + some.filed();

        assertThat(post(officer, page + "/documents/LETENG", "constat", "MISSING", "commentaire", "Une lettre manque.")).hasStatus3xxRedirection();
        assertThat(get(officer, page + "/documents")).bodyText().contains("Une lettre manque.");
        assertThat(post(officer, page + "/documents/INVENTE", "constat", "MISSING")).hasStatus(404);
    }

    @Test
    void D7_pieces_asked_suspend_the_delay_and_an_incomplete_request_comes_back() {
        var page = "/instruction/" + some.filed();

        assertThat(post(officer, page + "/pieces", "delai", "beaucoup", "message", "Il manque les lettres."))
                .hasStatus(422).bodyText().contains("Cochez au moins une pièce", "Indiquez un délai", "beaucoup", "Il manque les lettres.");
        assertThat(post(officer, page + "/precisions", "delai", "15")).hasStatus(422).bodyText().contains("Écrivez votre question.");
        assertThat(post(officer, page + "/precisions", "delai", "15", "message", "Combien de repas ?")).hasRedirectedUrl(page);
        assertThat(get(officer, page)).bodyText().contains("le 23 janvier 2027").doesNotContain("Délai suspendu");

        assertThat(post(officer, page + "/pieces", "piece", "LETENG", "delai", "20", "message", "Il manque les lettres.")).hasRedirectedUrl(page);

        assertThat(get(officer, page)).bodyText().contains("le 12 février 2027", "Délai suspendu du 23/11/2026 au 13/12/2026");
    }

    @Test
    void an_incomplete_grid_is_kept_and_says_what_is_missing() {
        var page = "/instruction/" + some.underAssessment() + "/grille";

        assertThat(post(officer, page, "action", "clore")).hasStatus(422);
        assertThat(post(officer, page, "action", "enregistrer")).hasRedirectedUrl(page);
    }

    @Test
    void a_proposal_without_its_basis_comes_back_then_the_head_validates_it_once() {
        var page = "/instruction/" + some.underAssessment();
        var proposal = page + "/proposition";

        assertThat(post(officer, proposal, "action", "proposer", "sens", "oui", "assiette", "vingt mille", "montant", "12 000"))
                .hasStatus(422).bodyText().contains("Écrivez un montant en euros", "Choisissez le fondement", "vingt mille");
        assertThat(post(officer, proposal, "action", "proposer", "sens", "non", "motifs", "Non.")).hasStatus(422).bodyText().contains("Écrivez les motifs du refus");
        assertThat(post(officer, proposal, "action", "proposer", "sens", "oui", "assiette", "24 000", "montant", "12 000",
                "fondement", "NO_AID", "motif-fondement", "Activité locale et non marchande.", "echeancier", "SINGLE")).hasRedirectedUrl(proposal);
        assertThat(post(officer, proposal + "/validation")).hasStatus(403);
        assertThat(post(head, proposal + "/validation")).hasRedirectedUrl(page);
        assertThat(post(head, proposal + "/validation")).hasStatus(409);
    }

    @Test
    void the_head_gives_a_proposal_back_with_an_answer() {
        var page = "/instruction/" + some.underAssessment() + "/proposition";
        post(officer, page, "action", "proposer", "sens", "non", "motifs", "Le projet ne répond pas aux critères.");

        assertThat(post(head, page + "/renvoi", "reponse", "Revoyez l’assiette.")).hasStatus3xxRedirection();

        assertThat(get(officer, page)).bodyText().contains("La proposition vous est revenue.", "Revoyez l’assiette.");
    }

    @Test
    void I1_inadmissibility_is_proposed_by_the_officer_and_signed_by_the_head() {
        var page = "/instruction/" + some.underAssessment();

        assertThat(post(officer, page + "/irrecevabilite", "motifs", "Trop tard.")).hasStatus(422).bodyText().contains("Écrivez les motifs", "Trop tard.");
        assertThat(post(officer, page + "/irrecevabilite", "motifs", "Le projet se déroule hors du territoire.")).hasRedirectedUrl(page);
        assertThat(post(officer, page + "/irrecevabilite/signature", SIGNATURE)).hasStatus(403);
        assertThat(get(head, page + "/recevabilite")).bodyText().contains("Signer l’irrecevabilité", "hors du territoire");
        assertThat(post(head, page + "/irrecevabilite/signature", SIGNATURE)).hasRedirectedUrl(page);
        assertThat(post(head, page + "/irrecevabilite/signature", SIGNATURE)).hasStatus(409);
        assertThat(get(officer, page)).bodyText().contains("Irrecevable");
    }

    @Test
    void the_head_who_does_not_follow_says_why_and_the_case_goes_on() {
        var page = "/instruction/" + some.underAssessment();
        post(officer, page + "/irrecevabilite", "motifs", "Le projet se déroule hors du territoire.");

        assertThat(post(head, page + "/irrecevabilite/renvoi", "reponse", " ")).hasStatus(422).bodyText()
                .contains("Dites pourquoi vous ne suivez pas", "Signer l’irrecevabilité");
        assertThat(post(head, page + "/irrecevabilite/renvoi", "reponse", "Le siège compte, pas le chantier.")).hasRedirectedUrl(page);

        assertThat(post(head, page + "/irrecevabilite/signature", SIGNATURE)).hasStatus(409);
        assertThat(get(officer, page)).bodyText().doesNotContain("Irrecevable</");
    }

    @Test
    void E6_the_aid_the_dossier_declares_counts_at_its_dates_and_is_not_typed_again() {
        var author = some.author();
        var holder = some.holder(author);
        var reference = some.filed(author, holder, typed -> {
            if (typed.containsKey("accuracy")) typed.set("de_minimis_statement", "oui");
            if (!typed.containsKey("economic_activity")) return;
            typed.set("economic_activity", "oui");
            declare(typed, "Département de la Creuse", "3", "2", "2025", "280000");
            declare(typed, "Commune de Royère", "12", "5", "2026", "15000,50");
        });
        some.started(reference);
        var proposal = "/instruction/" + reference + "/proposition";

        assertThat(get(officer, proposal)).bodyText().contains("value=\"295000,50\"");
        var made = post(officer, proposal, "action", "proposer", "sens", "oui", "assiette", "24 000", "montant", "12 000", "aides-declarees", "295 000,50",
                "fondement", "DE_MINIMIS", "motif-fondement", "", "echeancier", "SINGLE");

        assertThat(made).hasStatus(422).bodyText().contains("Le plafond De minimis général serait dépassé", "4\u202f999,50");
        var position = stateAid.position(Undertaking.of(organisations.view(holder)), Basis.DE_MINIMIS, LocalDate.of(2026, 11, 23));
        assertThat(position.counted()).extracting(AidGranted::grantor).containsExactly("Département de la Creuse", "Commune de Royère");
        assertThat(position.counted()).extracting(AidGranted::grantedOn).containsExactly(LocalDate.of(2025, 2, 3), LocalDate.of(2026, 5, 12));
        assertThat(position.counted()).allMatch(AidGranted::declared);
    }

    @Test
    void E3_an_excluded_activity_is_refused_at_the_proposal_and_what_was_typed_stays() {
        var proposal = "/instruction/" + some.underAssessment() + "/proposition";

        assertThat(post(officer, proposal, "action", "proposer", "sens", "oui", "assiette", "24 000", "montant", "12 000", "activite", "PRIMARY_FARMING",
                "fondement", "DE_MINIMIS", "motif-fondement", "", "echeancier", "SINGLE"))
                .hasStatus(422).bodyText().contains("Production agricole primaire : exclue par le règlement (UE) 2023/2831", "12 000");
    }

    private static void declare(MultiValueMap<String, String> typed, String funder, String day, String month, String year, String amount) {
        var row = UUID.randomUUID().toString();
        typed.add("de_minimis.ligne", row);
        typed.set("de_minimis." + row + ".funder", funder);
        typed.set("de_minimis." + row + ".granted_on-jour", day);
        typed.set("de_minimis." + row + ".granted_on-mois", month);
        typed.set("de_minimis." + row + ".granted_on-annee", year);
        typed.set("de_minimis." + row + ".amount", amount);
        typed.set("de_minimis." + row + ".regulation", "general");
    }

    @Test
    void money_set_aside_comes_back_once_when_its_dossier_is_found_inadmissible() {
        var reference = some.underAssessment();
        var page = "/instruction/" + reference;
        var dossier = applications.byReference(reference, officer);
        post(officer, page + "/proposition", "action", "proposer", "sens", "oui", "assiette", "24 000", "montant", "12 000",
                "fondement", "NO_AID", "motif-fondement", "Activité locale et non marchande.", "echeancier", "SINGLE");
        assertThat(heldFor(dossier)).isEqualTo(12_000_00);

        post(officer, page + "/irrecevabilite", "motifs", "Le projet se déroule hors du territoire.");
        post(head, page + "/irrecevabilite/signature", SIGNATURE);
        assertThat(post(head, page + "/irrecevabilite/signature", SIGNATURE)).as("twice is once").hasStatus(409);

        assertThat(heldFor(dossier)).isZero();
    }

    @Test
    void money_set_aside_comes_back_when_the_service_grants_a_withdrawal() {
        var author = some.author();
        var reference = some.proposed(author, true, 12_000);
        var dossier = applications.byReference(reference, officer);
        assertThat(heldFor(dossier)).isEqualTo(12_000_00);

        submissions.withdraw(reference, author);
        assertThat(heldFor(dossier)).as("only asked").isEqualTo(12_000_00);
        submissions.grantWithdrawal(reference, officer);

        assertThat(heldFor(dossier)).isZero();
    }

    private long heldFor(ApplicationView dossier) {
        return jdbc.sql("select coalesce(sum(reserved_cents + committed_cents), 0) from envelopes.holding where subject_id = :id")
                .param("id", dossier.id().value()).query(Long.class).single();
    }

    @Test
    void applicants_and_other_roles_may_not_act_on_a_case() {
        var page = "/instruction/" + some.filed();
        for (var persona : new String[] {"jeanne.morel", "sophie.lambert", "marc.delmas"})
            for (var way : new String[] {"/affectation", "/completude", "/demarrage", "/recevabilite", "/grille", "/proposition",
                    "/proposition/validation", "/proposition/renvoi", "/irrecevabilite/signature", "/irrecevabilite/renvoi"})
                assertThat(post(some.persona(persona), page + way)).hasStatus(403);
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
