package fr.levain.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.CorrectedAnswers;
import fr.levain.applications.Exchanges;
import fr.levain.applications.Submissions;
import fr.levain.applications.Supplements;
import fr.levain.decisions.SomeDossier;
import fr.levain.eligibility.Outcome;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a partner signed or asks to change meets its holder and the service once the dossier is filed. */
@LevainTest
class PartnersAfterFilingTests {
    @Autowired MockMvcTester browser;
    @Autowired SomePartnership partners;
    @Autowired SomeDossier dossiers;
    @Autowired Applications applications;
    @Autowired Submissions submissions;
    @Autowired Supplements supplements;
    @Autowired CorrectedAnswers corrected;
    @Autowired Exchanges exchanges;
    @Autowired TestClock clock;

    Screens screens;
    Caller.Account holder;
    Caller.Account officer;
    ApplicationView view;
    String address;

    @BeforeEach
    void draft() {
        screens = new Screens(browser);
        holder = partners.person();
        officer = dossiers.persona("nadia.bertin");
        view = partners.draft(holder);
        address = SomePartnership.address();
    }

    @Test
    void a_correction_proposed_after_filing_is_told_to_the_service_and_changes_nothing_filed() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        partners.file(view, holder);
        var filed = applications.answers(view.id());
        assertThat(screens.page(key.path() + "/correction")).contains("Le dossier est déposé", "Le service voit aussi ce que vous proposez");
        propose(key);
        assertThat(partners.mails(holder.email(), "commitments.correction")).singleElement().asString().contains("transmettez cette correction au service");
        assertThat(screens.page(officer, "/instruction/" + view.reference())).contains("propose une correction", "Le porteur ne l’a pas encore transmise",
                "Prêt de deux ateliers", "3 000,00 €").doesNotContain("Nous faisons plus.");
        assertThat(screens.page(holder, view.path())).contains("propose une correction : répondez-lui");
        assertThat(screens.page(holder, row())).contains("Il propose une correction", "Transmettre au service", "rien n’y change sans le service")
                .doesNotContain("Reprendre sa correction");

        assertThat(screens.post(holder, row() + "/correction", "reponse", "transmettre")).hasRedirectedUrl(row() + "?fait=transmis");
        screens.post(holder, row() + "/correction", "reponse", "transmettre");

        assertThat(exchanges.count(view.id())).as("sent twice, told once").isEqualTo(1);
        assertThat(screens.page(officer, "/instruction/" + view.reference() + "/messages"))
                .contains("La Fabrique, partenaire du projet, propose une correction", "« Prêt d’un atelier » devient « Prêt de deux ateliers »", "Nous faisons plus.");
        assertThat(screens.page(officer, "/instruction/" + view.reference())).contains("Le porteur vous l’a transmise le");
        assertThat(screens.page(holder, row())).contains("Vous l’avez transmise au service le").doesNotContain("Transmettre au service");
        assertThat(screens.page(key.path())).contains("transmise au service qui étudie le dossier");
        assertThat(applications.answers(view.id())).isEqualTo(filed);
        assertThat(partners.events(view)).containsExactly("PartnerInvited", "CommitmentCodeSent", "CorrectionProposed", "CorrectionForwarded");
    }

    @Test
    void a_correction_goes_into_the_answers_the_service_lets_be_corrected_and_counts_once_sent() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        partners.file(view, holder);
        propose(key);
        assertThat(screens.post(holder, row() + "/correction", "reponse", "oui")).as("nothing may be corrected yet").hasStatus(409);
        assertThat(screens.page(officer, "/instruction/" + view.reference() + "/precisions?selon=correction&champ=partners"))
                .contains("Un partenaire propose une correction depuis le dépôt");
        var request = supplements.askClarification(view.id(), List.of("partners"), "Corrigez vos partenaires.", 10, officer);

        assertThat(screens.page(holder, row())).contains("Le service vous demande de corriger vos partenaires", "La reprendre dans ma réponse");
        assertThat(screens.post(holder, row() + "/correction", "reponse", "oui")).hasRedirectedUrl(view.path() + "/demandes/" + request.id() + "?fait=repris");
        assertThat(screens.page(holder, view.path() + "/demandes/" + request.id() + "?fait=repris")).contains("Réponses à corriger", "reprise ci-dessous");
        assertThat(corrected.sheet(view.reference(), request, holder).answers().rows("partners").toString()).contains("Prêt de deux ateliers");
        assertThat(screens.page(partners.keyOf(address).path())).as("not sent yet").contains("Prêt d’un atelier").doesNotContain("Prêt de deux ateliers");
        assertThat(partners.mails(address, "commitments.corrected")).singleElement().asString().contains("Elle compte dès qu’il l’envoie");

        clock.advance(Duration.ofHours(1));
        assertThat(corrected.send(view.reference(), request.id(), "Voilà.", holder)).isEmpty();
        assertThat(screens.page(partners.keyOf(address).path())).contains("Prêt de deux ateliers", "3 000,00 €");
    }

    @Test
    void a_correction_left_as_it_is_after_filing_is_told_to_its_partner() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        partners.file(view, holder);
        propose(key);

        assertThat(screens.post(holder, row() + "/correction", "reponse", "non")).hasRedirectedUrl(row() + "?fait=garde");
        assertThat(partners.mails(address, "commitments.corrected")).singleElement().asString().contains("garde ce qu’il a écrit");
        assertThat(screens.page(officer, "/instruction/" + view.reference())).doesNotContain("Le porteur ne l’a pas encore transmise");
    }

    @Test
    void A4_an_officer_reads_the_finding_of_the_filing_and_that_of_today_once_partners_have_committed() {
        var key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
        partners.file(view, holder);
        var checklist = "/instruction/" + view.reference() + "/recevabilite";
        assertThat(screens.page(officer, checklist)).contains("Au moins deux partenaires engagés").doesNotContain("Depuis le dépôt, des constats ont changé", "Aujourd’hui, le");
        var filedOn = French.day(clock.instant());

        clock.advance(Duration.ofDays(12));
        partners.signed(key, address);
        var other = SomePartnership.address();
        partners.signed(partners.invited(view, SomePartnership.HABITANTS, other, holder), other);

        assertThat(screens.page(officer, checklist)).contains("Depuis le dépôt, des constats ont changé",
                "Au dépôt, le " + filedOn + " : Non remplie. Aujourd’hui, le " + French.day(clock.instant()) + " : Remplie.");
        assertThat(submissions.filing(view.reference(), holder).verdict().grounds()).as("sealed").anyMatch(
                ground -> ground.rule().id().equals("AMI-E7C") && ground.outcome() == Outcome.NOT_MET);
    }

    @Test
    void a_holder_is_told_beside_the_answer_what_a_partner_has_signed_before_changing_it() {
        var partnersPage = view.path() + "/pages/partenaires";
        assertThat(screens.page(holder, partnersPage)).doesNotContain("a signé");
        partners.signed(partners.invited(view, SomePartnership.FABRIQUE, address, holder), address);
        var day = French.day(clock.instant());

        assertThat(screens.page(holder, partnersPage)).contains(
                "Ce partenaire a signé ce montant le " + day + " : si vous le changez, il devra reconfirmer.", "Ce partenaire a signé ce rôle le " + day,
                "Ce partenaire a signé ce nom le " + day).containsOnlyOnce("a signé ce montant");

        partners.partners(view.reference(), holder, SomePartnership.fabrique("5 000"), SomePartnership.habitants(), SomePartnership.labo());
        assertThat(screens.page(holder, partnersPage)).contains("Changé depuis la signature du " + day + " : ce partenaire doit reconfirmer.").doesNotContain("a signé ce montant");
    }

    @Test
    void what_a_partner_has_signed_is_told_too_where_the_service_lets_it_be_corrected() {
        partners.signed(partners.invited(view, SomePartnership.FABRIQUE, address, holder), address);
        partners.file(view, holder);
        var request = supplements.askClarification(view.id(), List.of("partners"), "Quel apport ?", 10, officer);

        assertThat(screens.page(holder, view.path() + "/demandes/" + request.id())).contains("Réponses à corriger", "Ce partenaire a signé ce montant le");
    }

    private void propose(EngagementKey key) {
        assertThat(screens.proved(partners.proved(key, address), key.path() + "/correction", "role", "Prêt de deux ateliers", "argent", "3 000", "nature", "", "valeur", "", "mot", "Nous faisons plus."))
                .hasRedirectedUrl(key.path() + "?fait=correction");
    }

    private String row() {
        return view.path() + "/engagements/" + SomePartnership.FABRIQUE;
    }
}
