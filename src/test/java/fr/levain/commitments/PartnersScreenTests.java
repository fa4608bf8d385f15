package fr.levain.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.CorrectedAnswers;
import fr.levain.applications.Drafts;
import fr.levain.applications.Submissions;
import fr.levain.applications.Supplements;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.SomeFile;
import fr.levain.eligibility.Outcome;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class PartnersScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomePartnership partners;
    @Autowired SomeDossier dossiers;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired Supplements supplements;
    @Autowired CorrectedAnswers corrected;
    @Autowired CommitmentFacts alongside;
    @Autowired Reconfirmations reconfirmations;
    @Autowired TestClock clock;

    Screens screens;
    Caller.Account holder;
    ApplicationView view;
    String address;

    @BeforeEach
    void draft() {
        screens = new Screens(browser);
        holder = partners.person();
        view = partners.draft(holder);
        address = SomePartnership.address();
    }

    @Test
    void a_holder_invites_a_partner_who_signs_with_the_code_sent_to_its_address() {
        assertThat(screens.page(holder, view.path())).contains("Aucun partenaire n’est encore engagé, sur 3 attendus.");

        assertThat(screens.post(holder, row(SomePartnership.FABRIQUE) + "/invitation", "nom", "Dominique Essai", "courriel", address))
                .hasRedirectedUrl(row(SomePartnership.FABRIQUE) + "?fait=invite");
        var path = partners.keyOf(address).path();
        assertThat(screens.page(path)).contains("Projet « La cuisine mobile du Thaurion »", "Une cuisine qui va de bourg en bourg.", "Prêt d’un atelier",
                "2 000,00 €", "Signer en ligne").doesNotContain("Engagé");

        assertThat(screens.post(path + "/signature", "nom", "Dominique Essai", "fonction", "directrice", "engagement", "oui"))
                .hasRedirectedUrl(path + "/confirmation");
        assertThat(screens.page(path + "/confirmation")).contains("Moi, Dominique Essai, directrice, j’engage notre structure");
        assertThat(screens.post(path + "/confirmation", "code", partners.codeOf(address))).hasRedirectedUrl(path + "?fait=engage");

        assertThat(screens.page(path + "?fait=engage")).contains("Engagé", "Signature électronique", "Empreinte du texte", "Votre engagement est enregistré.");
        assertThat(screens.page(holder, row(SomePartnership.FABRIQUE))).contains("Engagé", "Dominique Essai, directrice", address);
        assertThat(partners.mails(address, "commitments.kept")).singleElement().asString().contains("Rôle dans le projet : Prêt d’un atelier");
        assertThat(partners.mails(holder.email(), "commitments.committed")).hasSize(1);
        assertThat(partners.events(view)).containsExactly("PartnerInvited", "CommitmentCodeSent", "PartnerCommitted");
        assertThat(screens.get(path + "/engagement.pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void another_amount_in_the_form_is_to_reconfirm_at_once_and_the_partner_is_told_when_the_draft_is_quiet() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        partners.signed(key, address);

        partners.partners(view.reference(), holder, SomePartnership.fabrique("5 000"), SomePartnership.habitants(), SomePartnership.labo());
        assertThat(screens.page(key.path())).contains("À reconfirmer", "Apport en argent", "2 000,00 €", "5 000,00 €", "Relire et signer de nouveau");
        assertThat(screens.page(holder, row(SomePartnership.FABRIQUE))).contains("À reconfirmer");
        ComparedCommitments.compareAll(reconfirmations);
        assertThat(partners.mails(address, "commitments.toReconfirm")).isEmpty();

        clock.advance(Duration.ofMinutes(20));
        ComparedCommitments.compareAll(reconfirmations);
        ComparedCommitments.compareAll(reconfirmations);
        assertThat(partners.mails(address, "commitments.toReconfirm")).singleElement().asString().contains("2 000,00 €", "5 000,00 €");

        var renewed = partners.keyOf(address);
        partners.signed(renewed, address);
        assertThat(screens.page(renewed.path())).contains("Engagé", "Engagements d’avant (1)");
        assertThat(partners.events(view)).containsExactly("PartnerInvited", "CommitmentCodeSent", "PartnerCommitted", "CommitmentToReconfirm",
                "CommitmentCodeSent", "PartnerCommitted");
    }

    @Test
    void a_change_taken_back_before_anyone_is_told_leaves_the_signature_as_it_was() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        partners.signed(key, address);

        partners.partners(view.reference(), holder, SomePartnership.fabrique("5 000"), SomePartnership.habitants(), SomePartnership.labo());
        partners.partners(view.reference(), holder, SomePartnership.fabrique("2 000"), SomePartnership.habitants(), SomePartnership.labo());
        clock.advance(Duration.ofMinutes(20));
        ComparedCommitments.compareAll(reconfirmations);

        assertThat(partners.mails(address, "commitments.toReconfirm")).isEmpty();
        assertThat(screens.page(key.path())).contains("Engagé");
    }

    @Test
    void a_photo_of_a_letter_commits_and_is_read_by_the_holder_and_by_its_sender() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);

        assertThat(screens.send(key.path() + "/lettre", new MockMultipartFile("fichier", "lettre.pdf", "application/pdf", SomeFile.pdf("lettre")),
                "nom", "Ada Martin", "fonction", "présidente")).hasRedirectedUrl(key.path() + "/confirmation");
        screens.post(key.path() + "/confirmation", "code", partners.codeOf(address));

        assertThat(screens.page(key.path())).contains("Engagé", "Lettre signée", "Ada Martin, présidente", "lettre.pdf");
        assertThat(screens.get(key.path() + "/lettre-deposee")).hasStatusOk();
        assertThat(screens.page(holder, row(SomePartnership.FABRIQUE))).contains("Lettre signée", "lettre.pdf");
    }

    @Test
    void users_without_legal_personality_attest_and_are_counted_as_such() {
        var key = partners.invited(view, SomePartnership.HABITANTS, address, holder);
        assertThat(screens.page(key.path())).contains("Attester pour un collectif");
        screens.post(key.path() + "/attestation", "nom", "Inès Faure", "fonction", "Les Habitants du bourg", "personnes", "34", "accord", "Une réunion le 3 novembre.");
        screens.post(key.path() + "/confirmation", "code", partners.codeOf(address));

        assertThat(screens.page(key.path())).contains("Attestation d’un collectif", "Atteste pour 34 personnes.");
        assertThat(screens.page(holder, view.path())).contains("Partenaires engagés : 1 sur 3.");
    }

    @Test
    void the_rules_count_the_structures_and_the_collectives_that_committed() {
        var habitants = partners.invited(view, SomePartnership.HABITANTS, address, holder);
        screens.post(habitants.path() + "/attestation", "nom", "Inès Faure", "fonction", "Les Habitants", "personnes", "34", "accord", "Une réunion.");
        screens.post(habitants.path() + "/confirmation", "code", partners.codeOf(address));
        assertThat(facts()).containsEntry("partners_committed", new Value.Quantity(BigDecimal.ZERO))
                .containsEntry("collectives_committed", new Value.Quantity(BigDecimal.ONE)).containsEntry("users_represented", new Value.Flag(true));

        assertThat(drafts.dossier(view.reference(), holder).awaited()).anyMatch(piece -> piece.startsWith("Lettres d’engagement"));

        var second = SomePartnership.address();
        var fabrique = partners.invited(view, SomePartnership.FABRIQUE, second, holder);
        assertThat(screens.get(fabrique.path() + "/attestation")).hasRedirectedUrl(fabrique.path());
        partners.signed(fabrique, second);
        partners.file(view, holder);

        assertThat(outcomes()).containsEntry("AMI-E7C", Outcome.MET).containsEntry("AMI-E7D", Outcome.MET);
    }

    @Test
    void a_letter_is_awaited_of_those_only_who_have_not_committed_on_their_page() {
        partners.partners(view.reference(), holder, SomePartnership.fabrique("2 000"));
        assertThat(drafts.dossier(view.reference(), holder).awaited()).anyMatch(piece -> piece.startsWith("Lettres d’engagement"));

        partners.signed(partners.invited(view, SomePartnership.FABRIQUE, address, holder), address);
        assertThat(drafts.dossier(view.reference(), holder).awaited()).noneMatch(piece -> piece.startsWith("Lettres d’engagement"));
    }

    @Test
    void a_rule_tells_who_has_not_committed_and_the_dossier_is_filed_all_the_same() {
        partners.file(view, holder);

        assertThat(outcomes()).containsEntry("AMI-E7C", Outcome.NOT_MET).containsEntry("AMI-E7D", Outcome.NOT_MET);
    }

    @Test
    void a_partner_declines_with_a_reason_its_holder_reads() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        assertThat(screens.post(key.path() + "/refus", "nom", "Ada Martin", "fonction", "présidente", "motif", "")).hasStatus(422);
        screens.post(key.path() + "/refus", "nom", "Ada Martin", "fonction", "présidente", "motif", "Notre atelier ferme en juin.");
        screens.post(key.path() + "/confirmation", "code", partners.codeOf(address));

        assertThat(screens.page(key.path())).contains("Décline", "Vous pouvez encore changer d’avis.");
        assertThat(screens.page(holder, row(SomePartnership.FABRIQUE))).contains("Décline", "Notre atelier ferme en juin.");
        assertThat(partners.mails(holder.email(), "commitments.declined")).singleElement().asString().contains("Notre atelier ferme en juin.");
    }

    @Test
    void a_correction_proposed_is_taken_over_into_the_draft_or_not() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        assertThat(screens.post(key.path() + "/correction", "role", "Prêt de deux ateliers", "argent", "deux mille")).hasStatus(422)
                .bodyText().contains("deux mille", "Écrivez un montant en euros");
        screens.proved(partners.proved(key, address), key.path() + "/correction", "role", "Prêt de deux ateliers", "argent", "3 000", "nature", "Dix jours d’un ouvrier", "valeur", "2 400",
                "mot", "Nous faisons plus.");
        assertThat(screens.page(holder, row(SomePartnership.FABRIQUE)))
                .contains("Il propose une correction", "Prêt de deux ateliers", "Dix jours d’un ouvrier, estimé à 2 400,00 €", "Nous faisons plus.");

        assertThat(screens.post(holder, row(SomePartnership.FABRIQUE) + "/correction", "reponse", "oui")).hasStatus3xxRedirection();
        assertThat(screens.post(holder, row(SomePartnership.FABRIQUE) + "/correction", "reponse", "oui")).hasStatus3xxRedirection();
        assertThat(screens.page(holder, view.path() + "/pages/partenaires")).contains("Vos partenaires");
        assertThat(screens.page(partners.keyOf(address).path())).contains("Prêt de deux ateliers", "3 000,00 €").doesNotContain("Vous avez proposé");
        assertThat(partners.events(view)).containsExactly("PartnerInvited", "CommitmentCodeSent", "CorrectionProposed", "CorrectionAccepted");
    }

    @Test
    void a_research_partner_describes_its_work_before_it_signs_and_changing_it_is_to_sign_again() {
        var key = partners.invited(view, SomePartnership.LABO, address, holder);
        assertThat(screens.page(key.path())).contains("Décrivez d’abord la recherche").doesNotContain("Signer en ligne");
        assertThat(screens.get(key.path() + "/signature")).hasRedirectedUrl(key.path());

        describe(key, "Comment une cuisine change-t-elle un bourg ?");
        partners.signed(key, address);
        assertThat(screens.page(key.path())).contains("Engagé", "Comment une cuisine change-t-elle un bourg ?", "8 000,00 €");

        describe(key, "Qui vient manger, et pourquoi ?");
        assertThat(screens.page(key.path())).contains("À reconfirmer", "Question de recherche");
    }

    @Test
    void what_a_partner_brings_is_hidden_from_the_others_and_from_strangers() {
        var key = partners.invited(view, SomePartnership.HABITANTS, address, holder);

        assertThat(screens.page(key.path())).contains("Autres partenaires : La Fabrique, Laboratoire Ruralités")
                .doesNotContain("2 000", "1 000", "Prêt d’un atelier", "Observer les usages");
        var stranger = partners.person();
        assertThat(browser.get().uri(row(SomePartnership.HABITANTS))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user(stranger.id().toString())).exchange())
                .hasStatus(404);
        assertThat(screens.post(stranger, row(SomePartnership.HABITANTS) + "/annulation")).hasStatus(404);
    }

    @Test
    void a_partner_fills_in_its_own_finances_and_no_other_partner_reads_them() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        assertThat(screens.post(key.path() + "/apports", "lignes", "3", "quoi-1", "Une salle", "nature-1", "nature", "montant-1", "beaucoup")).hasStatus(422)
                .bodyText().contains("beaucoup", "Une salle");
        assertThat(screens.post(key.path() + "/apports", "lignes", "3", "suite", "ajouter", "quoi-1", "Une salle")).hasStatusOk().bodyText().contains("Apport 4", "Une salle");
        assertThat(screens.proved(partners.proved(key, address), key.path() + "/apports", "lignes", "3", "quoi-1", "Subvention à l’équipe", "nature-1", "argent", "montant-1", "1 700",
                "quoi-2", "Une salle", "nature-2", "nature", "montant-2", "640,50")).hasRedirectedUrl(key.path() + "?fait=apports");

        assertThat(screens.page(key.path())).contains("Subvention à l’équipe : 1 700,00 €", "Une salle : 640,50 €",
                "En argent, votre détail fait 1 700,00 € ; le dossier dit 2 000,00 €.");
        assertThat(screens.page(holder, row(SomePartnership.FABRIQUE))).contains("Subvention à l’équipe : 1 700,00 €", "ne fait pas le montant de votre dossier");
        var other = SomePartnership.address();
        assertThat(screens.page(partners.invited(view, SomePartnership.HABITANTS, other, holder).path())).doesNotContain("Subvention", "1 700", "640,50");

        partners.signed(key, address);
        screens.proved(partners.proved(key, address), key.path() + "/apports", "lignes", "3", "quoi-1", "Subvention à l’équipe", "nature-1", "argent", "montant-1", "2 000");
        assertThat(screens.page(key.path())).contains("À reconfirmer", "Détail de l’apport en argent");
    }

    @Test
    void reading_over_says_who_has_not_committed_and_lets_the_dossier_be_filed() {
        partners.signed(partners.invited(view, SomePartnership.FABRIQUE, address, holder), address);

        assertThat(screens.page(holder, view.path() + "/verification"))
                .contains("À savoir avant de déposer", "Les Habitants du bourg : pas encore invité à s’engager")
                .doesNotContain("La Fabrique : ");
        assertThat(screens.post(holder, view.path() + "/depot", "declaration", "oui")).hasRedirectedUrl(view.path() + "/accuse-de-reception");
    }

    @Test
    void an_officer_reads_each_commitment_with_its_proof_and_a_partner_may_still_commit_after_filing() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        partners.file(view, holder);
        assertThat(screens.page(key.path())).contains("est déposé", "Signer en ligne");
        partners.signed(key, address);

        var officer = dossiers.persona("nadia.bertin");
        assertThat(screens.page(officer, "/instruction/" + view.reference())).contains("Engagements des partenaires", "La Fabrique", "Engagé",
                "Signature électronique", "Dominique Essai, directrice", address, "Empreinte du texte (SHA-256)", "Les Habitants du bourg", "Pas encore invité");
    }

    private Map<String, Value> facts() {
        var dossier = drafts.dossier(view.reference(), holder);
        return alongside.facts(view.id(), dossier.form(), dossier.answers());
    }

    private Map<String, Outcome> outcomes() {
        return submissions.filing(view.reference(), holder).verdict().grounds().stream()
                .collect(Collectors.toMap(ground -> ground.rule().id(), ground -> ground.outcome()));
    }

    @Test
    void an_amount_corrected_after_filing_at_the_service_s_request_is_to_reconfirm() {
        partners.signed(partners.invited(view, SomePartnership.FABRIQUE, address, holder), address);
        partners.file(view, holder);
        var request = supplements.askClarification(view.id(), List.of("partners"), "Quel apport ?", 10, dossiers.persona("nadia.bertin"));
        clock.advance(Duration.ofHours(1));
        corrected.save(view.reference(), request.id(), 0, SomePartnership.typed(SomePartnership.fabrique("4 000"), SomePartnership.habitants()), Map.of(), holder);
        assertThat(corrected.send(view.reference(), request.id(), "Voilà.", holder)).isEmpty();

        assertThat(screens.page(dossiers.persona("nadia.bertin"), "/instruction/" + view.reference())).contains("À reconfirmer", "4 000,00 €");
        clock.advance(Duration.ofMinutes(20));
        ComparedCommitments.compareAll(reconfirmations);
        assertThat(partners.mails(address, "commitments.toReconfirm")).hasSize(1);
    }

    private void describe(EngagementKey key, String question) {
        assertThat(screens.proved(partners.proved(key, address), key.path() + "/recherche", "laboratoire", "Laboratoire Ruralités, Zoé Blanc", "question", question, "methode", "Entretiens",
                "livrables", "Un rapport en mai", "ethique", "Accord écrit", "donnees", "Noms, gardés deux ans", "cout", "8 000"))
                .hasRedirectedUrl(key.path() + "?fait=recherche");
    }

    private String row(UUID row) {
        return view.path() + "/engagements/" + row;
    }
}
