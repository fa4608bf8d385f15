package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.levain.kernel.Caller;
import fr.levain.messaging.Outbox;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** O03: news of a search by mail, without an account. */
@LevainTest
class AlertsTests {
    @Autowired MockMvcTester browser;
    @Autowired AlertRounds rounds;
    @Autowired Imports imports;
    @Autowired Outbox outbox;
    @Autowired TestClock clock;
    @Autowired JdbcClient database;

    final String email = "p" + UUID.randomUUID() + "@exemple.fr";
    /** A word no other aid holds. */
    final String word = "zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private void asks(String rhythm) {
        assertThat(browser.post().uri("/aides/alertes").with(csrf()).param("q", word).param("courriel", email).param("rythme", rhythm))
                .hasStatusOk().bodyText().contains("Encore un geste");
    }

    private List<String> mails() {
        return database.sql("select body from messaging.message where recipient_email = :email order by written_at, id").param("email", email).query(String.class).list();
    }

    private String link(String mail, String end) {
        var found = Pattern.compile("/aides/alertes/[\\w-]+" + end).matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group();
    }

    private String confirmed(String rhythm) {
        asks(rhythm);
        var link = link(mails().getFirst(), "");
        assertThat(browser.post().uri(link).with(csrf())).hasStatus3xxRedirection();
        return link;
    }

    private void aidListed(String name) {
        var text = "Nom,Lien,Financeurs,Bénéficiaire,Types d'aides,AAP/AMI,Récurrence,Descriptif,Date Clôture\n%s %s,https://a.fr/%s-%s,ADEME,,,,,Texte,\n".formatted(word, name, word, name);
        var report = imports.read("aide.csv", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LocalDate.of(2026, 1, 1), new Caller.System("test"));
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void nothing_is_sent_before_the_link_of_the_mail_is_followed_and_opening_it_is_not_enough() {
        asks("DAILY");
        assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail).contains(word, "confirmez dans les 3 jours"));
        assertThat(browser.get().uri(link(mails().getFirst(), ""))).hasStatusOk().bodyText().contains("Confirmez votre alerte");

        clock.advance(Duration.ofDays(1));
        aidListed("premiere");
        clock.advance(Duration.ofDays(1));
        rounds.run();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void each_new_aid_is_told_once_the_next_morning() {
        confirmed("DAILY");
        clock.advance(Duration.ofHours(2));
        aidListed("premiere");
        rounds.run();
        assertThat(mails()).as("the morning has not come").hasSize(1);

        clock.set(Instant.parse("2026-11-24T06:00:00Z"));
        rounds.run();
        rounds.run();
        assertThat(mails()).hasSize(2);
        assertThat(mails().getLast()).contains("premiere", "/aides/" + word + "-premiere", "Arrêter cette alerte");

        clock.advance(Duration.ofHours(3));
        aidListed("seconde");
        clock.set(Instant.parse("2026-11-25T06:00:00Z"));
        rounds.run();
        clock.set(Instant.parse("2026-11-26T06:00:00Z"));
        rounds.run();
        assertThat(mails()).as("nothing new, nothing sent").hasSize(3);
        assertThat(mails().getLast()).contains("seconde").doesNotContain("premiere");
    }

    @Test
    void an_aid_still_being_read_in_at_that_hour_is_told_the_next_morning_not_lost() {
        confirmed("DAILY");
        clock.set(Instant.parse("2026-11-24T05:55:00Z"));
        aidListed("tardive");

        clock.set(Instant.parse("2026-11-24T06:00:00Z"));
        rounds.run();
        assertThat(mails()).hasSize(1);
        clock.set(Instant.parse("2026-11-25T06:00:00Z"));
        rounds.run();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void a_weekly_alert_waits_for_monday() {
        confirmed("WEEKLY");
        clock.advance(Duration.ofHours(2));
        aidListed("premiere");
        clock.set(Instant.parse("2026-11-26T06:00:00Z"));
        rounds.run();
        assertThat(mails()).hasSize(1);

        clock.set(Instant.parse("2026-11-30T06:00:00Z"));
        rounds.run();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void two_nodes_in_the_same_morning_send_it_once() throws Exception {
        confirmed("DAILY");
        clock.advance(Duration.ofHours(2));
        aidListed("premiere");
        clock.set(Instant.parse("2026-11-24T06:00:00Z"));

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> node = rounds::run;
            for (var done : nodes.invokeAll(List.of(node, node, node))) done.get();
        }

        assertThat(mails()).hasSize(2);
    }

    @Test
    void an_alert_that_cannot_be_told_holds_no_other_back_and_is_tried_again() {
        confirmed("DAILY");
        database.sql("""
                insert into catalogue.alert (id, email, query, rhythm, token, asked_at, mailed_at, confirmed_at, told_until, next_at)
                select gen_random_uuid(), 'deux' || chr(10) || 'lignes', query, rhythm, token || 'x', asked_at, mailed_at, confirmed_at, told_until,
                       next_at - interval '1 hour'
                  from catalogue.alert where email = :email
                """).param("email", email).update();
        clock.advance(Duration.ofHours(2));
        aidListed("premiere");
        clock.set(Instant.parse("2026-11-24T06:00:00Z"));

        rounds.run();

        assertThat(mails()).as("the one after it").hasSize(2);
        assertThat(database.sql("delete from catalogue.alert where email like 'deux%' and next_at < timestamptz '2026-11-24T07:00:00Z'").update()).as("still due").isEqualTo(1);
    }

    @Test
    void opening_its_link_stops_nothing_a_button_does_without_an_account_and_a_click_too_many_is_undone() {
        var link = confirmed("DAILY");

        assertThat(browser.get().uri(link + "/arret")).hasStatusOk().bodyText().contains("Arrêter cette alerte ?");
        assertThat(browser.get().uri(link)).as("a scanner of mails opened it").bodyText().contains("Votre alerte est en marche");
        assertThat(browser.post().uri(link + "/arret").with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.get().uri(link + "/arret")).hasStatusOk().bodyText().contains("Votre alerte est arrêtée", "Reprendre");
        assertThat(browser.post().uri(link + "/arret").with(csrf())).as("said twice").hasStatus3xxRedirection();
        clock.advance(Duration.ofHours(2));
        aidListed("premiere");
        clock.set(Instant.parse("2026-11-24T06:00:00Z"));
        rounds.run();
        assertThat(mails()).hasSize(1);

        assertThat(browser.post().uri(link).with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.get().uri(link)).bodyText().contains("Votre alerte est en marche");
    }

    @Test
    void the_button_of_a_mail_program_stops_it_without_a_page_of_ours_and_every_mail_of_news_tells_where() {
        var link = confirmed("DAILY");
        clock.advance(Duration.ofHours(2));
        aidListed("avant");
        clock.set(Instant.parse("2026-11-24T06:00:00Z"));
        rounds.run();

        assertThat(database.sql("select unsubscribe from messaging.message where recipient_email = :email and kind = 'catalogue.alertNews'")
                .param("email", email).query(String.class).single()).endsWith(link + "/arret");
        assertThat(browser.post().uri(link + "/arret").param("List-Unsubscribe", "One-Click")).as("RFC 8058: no token of ours, no other address to follow")
                .hasStatusOk().bodyText().contains("Votre alerte est arrêtée");
    }

    @Test
    void a_stopped_or_unconfirmed_alert_leaves_no_address_behind() {
        var link = confirmed("DAILY");
        browser.post().uri(link + "/arret").with(csrf()).exchange();
        browser.post().uri("/aides/alertes").with(csrf()).param("q", word + " autre").param("courriel", email).param("rythme", "DAILY").exchange();

        clock.advance(Duration.ofDays(8));
        rounds.run();

        assertThat(database.sql("select count(*) from catalogue.alert where email = :email").param("email", email).query(Integer.class).single()).isZero();
        assertThat(browser.get().uri(link)).hasStatus(404);
    }

    @Test
    void asking_again_does_not_fill_a_mailbox_and_tells_nobody_whether_the_alert_exists() {
        asks("DAILY");
        asks("DAILY");
        assertThat(mails()).hasSize(1);

        for (int i = 0; i < 20; i++)
            browser.post().uri("/aides/alertes").with(csrf()).param("q", word + i).param("courriel", email).param("rythme", "DAILY").exchange();
        assertThat(mails()).hasSize(10);
    }

    @Test
    void a_wrong_address_is_told_and_the_search_is_kept() {
        assertThat(browser.post().uri("/aides/alertes").with(csrf()).param("q", word).param("porteur", "association").param("courriel", "camille@").param("rythme", "DAILY"))
                .hasStatus(422).bodyText().contains("href=\"#courriel\"", "value=\"camille@\"", "name=\"q\" value=\"" + word + "\"", "name=\"porteur\" value=\"association\"");
        assertThat(browser.get().uri("/aides/alertes/rien-de-tel")).hasStatus(404);
    }
}
