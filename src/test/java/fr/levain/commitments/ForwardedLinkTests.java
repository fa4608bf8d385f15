package fr.levain.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationView;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A link lets read. Whoever writes has typed the code sent to the address invited. */
@LevainTest
class ForwardedLinkTests {
    private static final String[] SHARE = {"lignes", "3", "quoi-1", "Une salle", "nature-1", "nature", "montant-1", "1 200"};

    @Autowired MockMvcTester browser;
    @Autowired SomePartnership partners;
    @Autowired SomeDossier dossiers;
    @Autowired TestClock clock;

    Screens screens;
    Caller.Account holder;
    ApplicationView view;
    String address;
    EngagementKey key;

    @BeforeEach
    void invited() {
        screens = new Screens(browser);
        holder = partners.person();
        view = partners.draft(holder);
        address = SomePartnership.address();
        key = partners.invited(view, SomePartnership.FABRIQUE, address, holder);
    }

    @Test
    void a_bare_link_writes_nothing_and_the_signature_stands() {
        partners.signed(key, address);
        var lab = SomePartnership.address();
        var research = partners.invited(view, SomePartnership.LABO, lab, holder);

        assertThat(screens.post(key.path() + "/apports", SHARE)).hasStatusOk().bodyText()
                .contains("Rien n’est encore enregistré", "p•••@exemple.fr", "Code reçu", "Une salle", "1 200").doesNotContain(address);
        assertThat(screens.post(key.path() + "/correction", "role", "Tout faire", "argent", "9")).hasStatusOk().bodyText().contains("Code reçu", "Tout faire");
        assertThat(screens.post(research.path() + "/recherche", "question", "Qui vient ?")).hasStatusOk().bodyText().contains("Code reçu", "Qui vient ?");

        assertThat(screens.page(key.path())).contains("Vous êtes engagé").doesNotContain("À reconfirmer", "Une salle", "Vous avez proposé une correction");
        assertThat(screens.page(research.path())).doesNotContain("Qui vient ?");
        assertThat(partners.events(view)).doesNotContain("CorrectionProposed", "CommitmentToReconfirm");
    }

    @Test
    void the_code_sent_to_the_address_writes_and_is_remembered_an_hour() {
        screens.post(key.path() + "/apports", SHARE);
        assertThat(screens.post(key.path() + "/apports", with("code", "000000x"))).hasStatus(422).bodyText().contains("Ce n’est pas le bon code", "Une salle");
        var done = screens.post(key.path() + "/apports", with("code", partners.codeOf(address)));
        assertThat(done).hasRedirectedUrl(key.path() + "?fait=apports");
        var pass = done.getResponse().getCookie("engagement_adresse").getValue();

        assertThat(screens.proved(pass, key.path() + "/correction", "role", "Prêt de deux ateliers", "argent", "3 000"))
                .hasRedirectedUrl(key.path() + "?fait=correction");
        clock.advance(Duration.ofMinutes(61));
        assertThat(screens.proved(pass, key.path() + "/apports", SHARE)).hasStatusOk().bodyText().contains("Code reçu");
    }

    @Test
    void the_code_typed_to_sign_lets_write_and_that_of_another_partner_does_not() {
        screens.post(key.path() + "/signature", "nom", "Dominique Essai", "fonction", "directrice", "engagement", "oui");
        var signed = screens.post(key.path() + "/confirmation", "code", partners.codeOf(address));
        var pass = signed.getResponse().getCookie("engagement_adresse").getValue();
        var other = SomePartnership.address();
        var others = partners.proved(partners.invited(view, SomePartnership.HABITANTS, other, holder), other);

        assertThat(screens.proved(others, key.path() + "/apports", SHARE)).bodyText().contains("Code reçu");
        assertThat(screens.proved(pass, key.path() + "/apports", SHARE)).hasRedirectedUrl(key.path() + "?fait=apports");
    }

    @Test
    void codes_of_a_forwarded_link_are_not_guessed_nor_sent_without_end() {
        for (int i = 0; i < 8; i++) {
            clock.advance(Duration.ofMinutes(2));
            screens.post(key.path() + "/apports", SHARE);
        }
        assertThat(screens.post(key.path() + "/apports", SHARE)).hasStatus(422).bodyText().contains("Cinq codes sont déjà partis");
        assertThat(partners.mails(address, "commitments.code")).hasSize(5);
        var code = partners.codeOf(address);
        clock.advance(Duration.ofMinutes(16));
        assertThat(screens.post(key.path() + "/apports", with("code", code))).hasStatus(422).bodyText().contains("Ce code ne vaut plus rien");
    }

    @Test
    void what_is_filed_is_no_longer_changed_from_a_partner_s_page() {
        partners.signed(key, address);
        var pass = partners.proved(key, address);
        partners.file(view, holder);

        assertThat(screens.page(key.path())).doesNotContain("le détail de vos apports").contains("Proposer une correction");
        assertThat(screens.get(key.path() + "/apports")).hasRedirectedUrl(key.path() + "/correction");
        assertThat(screens.proved(pass, key.path() + "/apports", SHARE)).hasStatus(422).bodyText().contains("Le dossier est déposé", "Une salle");
        assertThat(screens.page(dossiers.persona("nadia.bertin"), "/instruction/" + view.reference())).contains("Engagé").doesNotContain("Une salle");
    }

    @Test
    void a_partner_removed_after_declining_counts_nowhere() {
        screens.post(key.path() + "/refus", "nom", "Dominique Essai", "fonction", "directrice", "motif", "L’atelier ferme.");
        screens.post(key.path() + "/confirmation", "code", partners.codeOf(address));
        assertThat(screens.page(holder, view.path())).contains("Décline");
        partners.partners(view.reference(), holder, SomePartnership.habitants(), SomePartnership.labo());

        assertThat(screens.page(holder, view.path())).contains("Aucun partenaire n’est encore engagé, sur 2 attendus").doesNotContain("Décline");
        assertThat(screens.page(holder, view.path() + "/engagements")).contains("Retiré du dossier").doesNotContain("Décline");
        assertThat(screens.page(holder, view.path() + "/engagements/" + SomePartnership.FABRIQUE)).contains("Il ne compte plus").doesNotContain("L’atelier ferme", "Il est prévenu");
        partners.file(view, holder);
        assertThat(screens.page(dossiers.persona("nadia.bertin"), "/instruction/" + view.reference())).contains("Retiré du dossier").doesNotContain("Décline", "L’atelier ferme");
        assertThat(screens.get(key.path())).hasStatus(410);
    }

    @Test
    void a_name_that_turns_the_reading_round_leaves_the_other_names_as_they_are() {
        partners.partners(view.reference(), holder, SomePartnership.fabrique("2 000"),
                new SomePartnership.Row(SomePartnership.HABITANTS, "Les \u202eHabitants", "usagers", "Ils décident", ""), SomePartnership.labo());
        assertThat(screens.get(key.path())).bodyText().contains("<bdi>Les Habitants</bdi>, <bdi>Laboratoire Ruralités</bdi>").doesNotContain("\u202e");
        assertThat(screens.page(holder, view.path() + "/engagements")).contains("Les Habitants").doesNotContain("\u202e");
        assertThat(screens.page(holder, view.path() + "/verification")).contains("Les Habitants : pas encore invité");
        var other = SomePartnership.address();
        partners.signed(partners.invited(view, SomePartnership.HABITANTS, other, holder), other);
        assertThat(partners.mails(holder.email(), "commitments.committed")).last().asString().contains("Les Habitants s’engage");
    }

    @Test
    void an_invitation_says_whether_the_dossier_is_filed_and_the_page_says_whom_to_write_to() {
        assertThat(partners.mails(address, "commitments.invited")).singleElement().asString().contains("n’est pas encore déposé");
        assertThat(screens.page(key.path())).contains("À qui écrire", "Le porteur", "La Région : ", "@");
        partners.file(view, holder);
        var later = SomePartnership.address();
        partners.invited(view, SomePartnership.HABITANTS, later, holder);
        assertThat(partners.mails(later, "commitments.invited")).singleElement().asString().contains("déposé auprès de la Région").doesNotContain("pas encore déposé");
    }

    @Test
    void a_dossier_withdrawn_is_told_to_all_and_waits_for_no_vote() {
        partners.signed(key, address);
        partners.file(view, holder);
        assertThat(screens.post(holder, view.path() + "/retrait", "confirmation", "oui")).hasStatus3xxRedirection();

        assertThat(screens.page(holder, view.path())).contains("Cette demande est retirée", "Demande retirée : vous êtes ici")
                .doesNotContain("Vote prévu le", "Instruction : vous êtes ici");
        assertThat(screens.page(dossiers.persona("nadia.bertin"), "/instruction/" + view.reference())).contains("sans objet : dossier retiré").doesNotContain("décision prise");
        assertThat(screens.page(key.path())).contains("Le porteur a retiré le dossier", "votre engagement est sans effet").doesNotContain("est déposé");
        assertThat(partners.mails(address, "commitments.withdrawn")).singleElement().asString().contains("a retiré sa demande", "Vous n’avez rien à faire");
        assertThat(partners.mails(holder.email(), "application.withdrawn")).singleElement().asString().contains("il n’y aura pas de vote");
    }

    private static String[] with(String name, String value) {
        var typed = java.util.Arrays.copyOf(SHARE, SHARE.length + 2);
        typed[SHARE.length] = name;
        typed[SHARE.length + 1] = value;
        return typed;
    }
}
