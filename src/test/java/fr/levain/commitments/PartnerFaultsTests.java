package fr.levain.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.levain.applications.ApplicationView;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.messaging.SomeMailServer;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What goes wrong around a partner's link: one test for each, by name. */
@LevainTest
class PartnerFaultsTests {
    @Autowired MockMvcTester browser;
    @Autowired SomePartnership partners;
    @Autowired SomeMailServer mailServer;
    @Autowired Reconfirmations reconfirmations;
    @Autowired UnfinishedActs unfinished;
    @Autowired JdbcClient sql;
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
    void the_same_invitation_sent_twice_is_one_invitation() throws Exception {
        screens.post(holder, row() + "/invitation", "nom", "Dominique Essai", "courriel", address);
        assertThat(partners.mails(address, "commitments.invited")).hasSize(1);
        assertThat(screens.page(key.path())).contains("Signer en ligne");

        // two clicks at the very same time, for a partner never invited
        var other = SomePartnership.address();
        var habitants = view.path() + "/engagements/" + SomePartnership.HABITANTS;
        try (var clicks = Executors.newFixedThreadPool(2)) {
            Callable<Integer> click = () -> screens.post(holder, habitants + "/invitation", "nom", "Inès", "courriel", other).getResponse().getStatus();
            for (var answer : clicks.invokeAll(List.of(click, click))) assertThat(answer.get()).isEqualTo(303);
        }
        assertThat(partners.mails(other, "commitments.invited")).hasSize(1);
    }

    @Test
    void a_link_used_twice_shows_what_is_done_and_signs_nothing_more() {
        partners.signed(key, address);

        assertThat(screens.page(key.path())).contains("Vous êtes engagé");
        assertThat(screens.post(key.path() + "/confirmation", "code", "123456")).hasRedirectedUrl(key.path());
        assertThat(screens.get(key.path() + "/confirmation")).hasRedirectedUrl(key.path());
        assertThat(partners.events(view)).containsOnlyOnce("PartnerCommitted");
    }

    @Test
    void a_form_sent_twice_sends_one_code_and_signs_once() {
        for (int i = 0; i < 2; i++)
            screens.post(key.path() + "/signature", "nom", "Dominique Essai", "fonction", "directrice", "engagement", "oui");
        assertThat(partners.mails(address, "commitments.code")).hasSize(1);

        var code = partners.codeOf(address);
        for (int i = 0; i < 2; i++) assertThat(screens.post(key.path() + "/confirmation", "code", code)).hasStatus3xxRedirection();
        assertThat(partners.mails(address, "commitments.kept")).hasSize(1);
        assertThat(partners.events(view)).containsOnlyOnce("PartnerCommitted");
    }

    @Test
    void a_letter_sent_twice_is_kept_once() {
        for (int i = 0; i < 2; i++) assertThat(letter("Ada Martin")).hasRedirectedUrl(key.path() + "/confirmation");

        assertThat(partners.mails(address, "commitments.code")).hasSize(1);
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void an_expired_link_says_so_and_sends_a_new_one_to_the_address_invited_only() {
        clock.advance(Duration.ofDays(61));
        assertThat(screens.get(key.path())).hasStatus(410).bodyText().contains("Ce lien a expiré", "Recevoir un nouveau lien").doesNotContain(address);
        assertThat(screens.post(key.path() + "/signature", "nom", "X", "fonction", "Y", "engagement", "oui")).hasStatus(410);

        assertThat(screens.post(key.path() + "/lien")).hasStatusOk().bodyText().contains("Un nouveau lien est parti");
        var renewed = partners.keyOf(address);
        assertThat(renewed.value()).isNotEqualTo(key.value());
        assertThat(screens.page(renewed.path())).contains("Signer en ligne");
        assertThat(screens.get(key.path())).hasStatus(410).bodyText().contains("Un lien plus récent vous a été envoyé");
    }

    @Test
    void a_forwarded_link_cannot_sign() {
        screens.post(key.path() + "/signature", "nom", "Quelqu’un d’autre", "fonction", "inconnu", "engagement", "oui");
        assertThat(screens.page(key.path() + "/confirmation")).contains("p•••@exemple.fr", "Ce lien vous a été transféré ?").doesNotContain(address);

        for (int i = 0; i < 4; i++)
            assertThat(screens.post(key.path() + "/confirmation", "code", wrong())).hasStatus(422).bodyText().contains("Ce n’est pas le bon code");
        assertThat(screens.post(key.path() + "/confirmation", "code", wrong())).hasStatus(422).bodyText().contains("Ce code ne vaut plus rien");
        // even the right one, once it has been guessed at five times
        assertThat(screens.post(key.path() + "/confirmation", "code", partners.codeOf(address))).hasStatus(422);
        assertThat(partners.events(view)).doesNotContain("PartnerCommitted");
    }

    @Test
    void nobody_is_flooded_with_codes() {
        for (int i = 0; i < 5; i++) {
            assertThat(screens.post(key.path() + "/signature", "nom", "Essai " + i, "fonction", "directrice", "engagement", "oui")).hasStatus3xxRedirection();
        }
        assertThat(screens.post(key.path() + "/signature", "nom", "Essai de trop", "fonction", "directrice", "engagement", "oui"))
                .hasStatus(422).bodyText().contains("Cinq codes sont déjà partis", "Essai de trop");
        assertThat(screens.post(key.path() + "/code")).hasStatus(422);
        assertThat(partners.mails(address, "commitments.code")).hasSize(5);
    }

    @Test
    void a_code_too_old_is_refused_and_another_one_signs() {
        screens.post(key.path() + "/signature", "nom", "Dominique Essai", "fonction", "directrice", "engagement", "oui");
        var old = partners.codeOf(address);
        clock.advance(Duration.ofMinutes(16));
        assertThat(screens.post(key.path() + "/confirmation", "code", old)).hasStatus(422).bodyText().contains("Demandez-en un autre");

        assertThat(screens.post(key.path() + "/code")).hasRedirectedUrl(key.path() + "/confirmation?code=renvoye");
        var code = partners.codeOf(address);
        assertThat(screens.post(key.path() + "/confirmation", "code", " " + code.substring(0, 3) + " " + code.substring(3) + " "))
                .hasRedirectedUrl(key.path() + "?fait=engage");
    }

    @Test
    void what_changes_between_reading_and_signing_is_read_again() {
        screens.post(key.path() + "/signature", "nom", "Dominique Essai", "fonction", "directrice", "engagement", "oui");
        partners.partners(view.reference(), holder, SomePartnership.fabrique("9 000"));

        assertThat(screens.post(key.path() + "/confirmation", "code", partners.codeOf(address))).hasStatus(409).bodyText()
                .contains("Le dossier vient de changer", "Rien n’est signé");
        assertThat(partners.events(view)).doesNotContain("PartnerCommitted");
    }

    @Test
    void a_partner_removed_after_signing_is_told_and_its_signature_stays() {
        partners.signed(key, address);
        partners.partners(view.reference(), holder, SomePartnership.habitants());

        assertThat(screens.get(key.path())).hasStatus(410).bodyText().contains("Vous n’êtes plus partenaire de ce projet", "Ce que vous aviez signé");
        assertThat(screens.post(key.path() + "/signature", "nom", "X", "fonction", "Y", "engagement", "oui")).hasStatus(410);
        clock.advance(Duration.ofMinutes(20));
        ComparedCommitments.compareAll(reconfirmations);
        assertThat(partners.mails(address, "commitments.removed")).singleElement().asString().contains("reste dans l’historique");
        assertThat(screens.page(holder, row())).contains("Retiré du dossier", "Dominique Essai, directrice");
        assertThat(partners.events(view)).contains("PartnerRemoved");
    }

    @Test
    void an_invitation_taken_back_says_so_and_may_be_sent_again() {
        screens.post(holder, row() + "/annulation");
        assertThat(screens.get(key.path())).hasStatus(410).bodyText().contains("Cette invitation est annulée");

        screens.post(holder, row() + "/invitation", "nom", "Dominique Essai", "courriel", address);
        assertThat(screens.page(partners.keyOf(address).path())).contains("Signer en ligne");
    }

    @Test
    void a_mail_server_down_loses_no_invitation() {
        mailServer.isDown();
        assertThat(screens.page(holder, row())).contains("Invité");
        assertThat(waiting()).isEqualTo(1);

        clock.advance(Duration.ofMinutes(2));
        mailServer.isBack();
        assertThat(waiting()).isZero();
        assertThat(screens.page(key.path())).contains("Signer en ligne");
    }

    @Test
    void a_name_with_emoji_or_right_to_left_marks_is_signed_as_it_reads() {
        var typed = "Zoé 🌱\u202E\u200F بن علي";
        assertThat(screens.post(key.path() + "/signature", "nom", typed, "fonction", "présidente 👩🏽‍🌾", "engagement", "oui"))
                .hasRedirectedUrl(key.path() + "/confirmation");
        assertThat(screens.post(key.path() + "/confirmation", "code", partners.codeOf(address))).hasStatus3xxRedirection();

        assertThat(screens.page(key.path())).contains("Zoé 🌱 بن علي", "présidente 👩🏽‍🌾").doesNotContain("\u202E");
    }

    @Test
    void a_wrong_file_or_an_empty_field_is_told_beside_it_and_what_was_typed_comes_back() {
        assertThat(screens.send(key.path() + "/lettre", new MockMultipartFile("fichier", "lettre.pdf", "application/pdf", "<html><script>".getBytes()),
                "nom", "Ada Martin", "fonction", "présidente")).hasStatus(422).bodyText().contains("Ada Martin", "présidente");
        assertThat(screens.send(key.path() + "/lettre", new MockMultipartFile("fichier", "", "application/octet-stream", new byte[0]), "nom", "", "fonction", ""))
                .hasStatus(422).bodyText().contains("Choisissez la lettre", "Écrivez le nom de qui a signé la lettre.");
        assertThat(screens.post(holder, row() + "/invitation", "nom", "Ada", "courriel", "ada.exemple.fr")).hasStatus(422).bodyText()
                .contains("Il manque le signe @", "ada.exemple.fr");
    }

    @Test
    void a_holder_cannot_sign_in_the_place_of_a_partner() {
        assertThat(screens.post(holder, row() + "/invitation", "nom", "Moi", "courriel", holder.email())).hasStatus(422).bodyText().contains("C’est votre adresse");
    }

    @Test
    void a_letter_sent_without_its_code_is_forgotten_the_next_day() {
        letter("Ada Martin");
        clock.advance(Duration.ofHours(25));
        unfinished.forget();

        assertThat(documents()).isZero();
        assertThat(screens.get(key.path() + "/confirmation")).hasRedirectedUrl(key.path());
    }

    @Test
    void what_was_signed_cannot_be_changed_even_in_the_base() {
        partners.signed(key, address);

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() ->
                sql.sql("update commitments.evidence set signatory = 'Autre' where address = :address").param("address", address).update());
    }

    @Test
    void a_link_nobody_sent_opens_nothing() {
        assertThat(screens.get("/engagements/" + "a".repeat(32))).hasStatus(404);
        assertThat(screens.get("/engagements/court")).hasStatus(404);
        assertThat(screens.get(key.path()).getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    }

    private MvcTestResult letter(String who) {
        return screens.send(key.path() + "/lettre", new MockMultipartFile("fichier", "lettre.pdf", "application/pdf", SomeFile.pdf("lettre")),
                "nom", who, "fonction", "présidente");
    }

    private int documents() {
        return sql.sql("""
                select count(*) from documents.document d join commitments.commitment c on c.id = d.owner_id
                 where c.email = :email and d.owner_kind = 'commitment'
                """).param("email", address).query(Integer.class).single();
    }

    private int waiting() {
        return sql.sql("select count(*) from messaging.message where recipient_email = :email and status = 'WAITING'")
                .param("email", address).query(Integer.class).single();
    }

    /** Any code but the right one. */
    private String wrong() {
        var right = partners.codeOf(address);
        return IntStream.range(0, 1_000_000).mapToObj("%06d"::formatted).filter(code -> !code.equals(right)).findFirst().orElseThrow();
    }

    private String row() {
        return view.path() + "/engagements/" + SomePartnership.FABRIQUE;
    }
}
