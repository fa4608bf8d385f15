package fr.levain.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.events.Agenda;
import fr.levain.events.Details;
import fr.levain.events.GatheringKind;
import fr.levain.events.Gatherings;
import fr.levain.events.SomeGathering;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** N05: the agenda as people see it, what is refused and how it is said. */
@LevainTest
class EventScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeGathering some;
    @Autowired Gatherings gatherings;
    @Autowired Agenda agenda;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;
    @Autowired JsonMapper json;

    /** A place of its own: other tests fill in public forms too, and the clock stands still. */
    private static RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr("place " + UUID.randomUUID());
            return request;
        };
    }

    private static UserRequestPostProcessor as(Caller.Account account) {
        return user(account.id().toString());
    }

    @Test
    void O15_the_agenda_is_read_filtered_carried_to_a_calendar_and_reused_as_data() throws Exception {
        var gathering = some.published(12);
        var title = gathering.details().title();
        var month = "2026-12";

        assertThat(browser.get().uri(gathering.path())).hasStatusOk().bodyText().contains(title, "12\u00a0places libres", "Creuse (23)", "De plain-pied.");
        assertThat(browser.get().uri("/agenda.json?nature=reseau&departement=23&theme=habitat&mois=" + month)).hasStatusOk().bodyText().contains(title);
        assertThat(browser.get().uri("/agenda.json?nature=formation&departement=23&theme=habitat&mois=" + month)).hasStatusOk().bodyText().doesNotContain(title);
        assertThat(browser.get().uri("/agenda.json?departement=64&mois=" + month)).bodyText().doesNotContain(title);
        assertThat(browser.get().uri("/agenda.json?theme=tourisme&mois=" + month)).bodyText().doesNotContain(title);
        assertThat(browser.get().uri("/agenda.json?mois=2027-01")).bodyText().doesNotContain(title);
        assertThat(browser.get().uri("/agenda?mois=n-importe-quoi&apres=rien&nature=x")).hasStatusOk();

        var data = json.readTree(browser.get().uri("/agenda.json?departement=23&mois=" + month).exchange().getResponse().getContentAsByteArray());
        assertThat(data.get("license").asString()).contains("licence-ouverte");
        var ours = data.get("dataFeedElement").valueStream().filter(each -> each.get("name").asString().equals(title)).findFirst().orElseThrow();
        assertThat(ours.get("startDate").asString()).isEqualTo("2026-12-03T10:00:00+01:00");
        assertThat(ours.get("remainingAttendeeCapacity").asInt()).isEqualTo(12);

        assertThat(browser.get().uri(gathering.path() + "/rencontre.ics")).hasStatusOk().bodyText()
                .contains("UID:" + gathering.id() + "@levain", "DTSTART;TZID=Europe/Paris:20261203T100000");
        assertThat(browser.get().uri("/agenda.ics?departement=23&mois=" + month)).hasStatusOk().bodyText().contains("UID:" + gathering.id() + "@levain");
    }

    @Test
    void a_draft_is_nobody_elses_business_and_the_link_of_the_video_is_for_those_registered() {
        var draft = gatherings.prepare(SomeGathering.details(GatheringKind.NETWORK, "Brouillon " + UUID.randomUUID(), clock.instant(), 3), Optional.empty(), some.officer());
        assertThat(browser.get().uri(draft.path())).hasStatus(404);
        assertThat(browser.get().uri(draft.organiserPath()).with(as(some.partner()))).hasStatus(404);
        assertThat(browser.get().uri(draft.organiserPath()).with(as(some.officer()))).hasStatusOk().bodyText().contains("Publier à l’agenda");

        var link = "https://visio.exemple.fr/salle-" + UUID.randomUUID();
        var like = SomeGathering.details(GatheringKind.NETWORK, "À distance " + UUID.randomUUID(), clock.instant(), 3);
        var remote = gatherings.prepare(new Details(like.kind(), like.title(), like.summary(), like.programme(), like.audience(), like.startsAt(), like.endsAt(), "",
                Optional.empty(), link, "", like.contact(), like.themes(), like.seats(), like.needs(), 0), Optional.empty(), some.officer());
        gatherings.publish(remote.slug(), some.officer());
        assertThat(browser.get().uri(remote.path())).hasStatusOk().bodyText().contains("À distance").doesNotContain(link);
        assertThat(browser.get().uri("/agenda.json?mois=2026-12")).hasStatusOk().bodyText().doesNotContain(link);
        assertThat(browser.get().uri(remote.path() + "/rencontre.ics")).hasStatusOk().bodyText().doesNotContain("visio.exemple.fr");
        assertThat(browser.get().uri(some.registered(remote, some.somebody()).path())).hasStatusOk().bodyText().contains(link);
    }

    @Test
    void a_whole_room_says_it_is_there_from_one_address_and_whoever_guesses_the_code_is_stopped() {
        var gathering = some.published(40);
        var first = some.registered(gathering, some.somebody(), "Ali Exemple");
        var others = Stream.generate(() -> some.registered(gathering, some.somebody())).limit(21).toList();
        clock.set(gathering.details().startsAt().minus(Duration.ofHours(1)));

        assertThat(others).allSatisfy(each -> assertThat(browser.post().uri(each.path() + "/presence").with(csrf()).param("code", gathering.presenceCode())).hasStatus(303));

        assertThat(browser.get().uri(first.path())).hasStatusOk().bodyText().contains("Qui est là ?", "Ali Exemple");
        assertThat(browser.post().uri(first.path() + "/presence").with(csrf()).param("code", gathering.presenceCode())).hasStatus(422).bodyText().contains("Cochez les personnes qui sont là");
        for (int i = 0; i < 5; i++) assertThat(browser.post().uri(first.path() + "/presence").with(csrf()).param("code", "x").param("la", "2")).hasStatus(422);
        assertThat(browser.post().uri(first.path() + "/presence").with(csrf()).param("code", gathering.presenceCode()).param("la", "2")).hasStatus(429).bodyText().contains("Trop d’essais");
    }

    @Test
    void a_full_meeting_offers_the_waiting_list_and_nothing_typed_is_lost() {
        var gathering = some.published(1);
        some.registered(gathering, some.somebody());
        var who = some.somebody();

        var refused = browser.post().uri(gathering.path() + "/inscription").with(as(who)).with(csrf())
                .param("nom", "Camille Essai").param("structure", "Les Semeurs").param("repas", "Sans arachide").exchange();
        assertThat(refused).hasStatus(409).bodyText().contains("La dernière place vient d’être prise", "Les Semeurs", "Sans arachide", "Entrer sur la liste d’attente");

        var waits = browser.post().uri(gathering.path() + "/inscription").with(as(who)).with(csrf())
                .param("nom", "Camille Essai").param("attente", "oui").exchange();
        assertThat(waits).hasStatus(303);
        assertThat(browser.get().uri(waits.getResponse().getHeader("Location"))).hasStatusOk().bodyText().contains("Vous êtes sur la liste d’attente");
        assertThat(browser.get().uri("/mon-espace").with(as(who))).bodyText().contains(gathering.details().title());
    }

    @Test
    void somebody_without_an_account_says_what_is_wrong_then_registers_and_leaves_by_links() {
        var gathering = some.published(4);
        var address = "v" + UUID.randomUUID() + "@exemple.fr";
        assertThat(browser.post().uri(gathering.path() + "/inscription").with(csrf()).param("nom", "").param("courriel", "sans-arobase").param("autres", "Ali\nRose"))
                .hasStatus(422).bodyText().contains("Indiquez votre prénom", "Il manque le signe @", "Ali", "Rose");

        assertThat(browser.post().uri(gathering.path() + "/inscription").with(csrf()).with(from()).param("nom", "Dominique").param("courriel", address).param("autres", "Ali\nRose"))
                .hasStatusOk().bodyText().contains("Encore un geste");
        var link = new Mailbox(sql).found(address, "(/agenda/inscriptions/[\\w-]+)");
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Confirmez votre inscription");
        assertThat(agenda.seats(gathering).taken()).as("opening it is not enough").isZero();
        assertThat(browser.post().uri(link + "/confirmation").with(csrf())).hasStatus(303);
        assertThat(agenda.seats(gathering).taken()).isEqualTo(3);
        assertThat(browser.post().uri(link + "/annulation").with(csrf())).hasStatus(303);
        assertThat(browser.get().uri(link)).bodyText().contains("Votre inscription est annulée");
        assertThat(agenda.seats(gathering).taken()).isZero();
        assertThat(browser.get().uri("/agenda/inscriptions/inconnu")).hasStatus(404);
        assertThat(browser.get().uri("/agenda/avis/inconnu")).hasStatus(404);
    }

    @Test
    void the_same_form_sent_again_and_again_is_answered_too_many() {
        var gathering = some.published(4);
        var address = "r" + UUID.randomUUID() + "@exemple.fr";
        for (int i = 0; i < 10; i++)
            assertThat(browser.post().uri(gathering.path() + "/inscription").with(csrf()).with(from()).param("nom", "Dominique").param("courriel", address)).hasStatusOk();
        assertThat(browser.post().uri(gathering.path() + "/inscription").with(csrf()).with(from()).param("nom", "Dominique").param("courriel", address))
                .hasStatus(429).bodyText().contains("Trop d’inscriptions", address);
    }

    @Test
    void a_partner_prepares_publishes_and_writes_what_it_cost_and_the_region_reads_figures_not_people() {
        var partner = some.partner();
        var typed = prepares(partner, "Formation " + UUID.randomUUID(), "25 0", "9 h");
        assertThat(typed).hasStatus(422).bodyText().contains("Indiquez le jour", "Formation ");

        var made = prepares(partner, "Formation " + UUID.randomUUID(), "2027", "9 h");
        assertThat(made).hasStatus(303);
        var path = made.getResponse().getHeader("Location").replaceAll("\\?.*", "");
        assertThat(browser.post().uri(path + "/publication").with(as(partner)).with(csrf())).hasStatus(303);
        assertThat(browser.get().uri(path.replace("/rencontres/", "/agenda/"))).hasStatusOk().bodyText().contains("ADI Nouvelle-Aquitaine");

        assertThat(browser.post().uri(path + "/bilan").with(as(partner)).with(csrf()).param("lieu", "trois").param("heures", "26 h")).hasStatus(422).bodyText().contains("montant en euros", "trois");
        assertThat(browser.post().uri(path + "/bilan").with(as(partner)).with(csrf()).param("lieu", "640,50").param("heures", "26 h")).hasStatus(303);
        assertThat(browser.get().uri(path + "/bilan").with(as(some.officer()))).hasStatusOk().bodyText().contains("640,50", "26\u00a0h").doesNotContain("Enregistrer le bilan");
        assertThat(browser.get().uri(path + "/inscrits").with(as(some.officer()))).hasStatus(404);
        assertThat(browser.get().uri(path + "/modification").with(as(some.officer()))).hasStatus(404);
        assertThat(browser.get().uri(path + "/inscrits").with(as(partner))).hasStatusOk().bodyText().contains("Personne n’est inscrit");
    }

    @Test
    void an_hour_that_the_clocks_skip_is_refused_in_words() {
        var typed = browser.post().uri("/rencontres/nouvelle").with(as(some.officer())).with(csrf())
                .param("titre", "Nuit du changement d’heure").param("jour-jour", "28").param("jour-mois", "3").param("jour-annee", "2027")
                .param("debut", "2 h 30").param("fin", "5 h");
        assertThat(typed).hasStatus(422).bodyText().contains("Cette heure n’existe pas", "28 mars 2027", "Nuit du changement d’heure");
    }

    @Test
    void who_came_is_ticked_then_the_meeting_is_closed_and_waits_no_more_on_the_desk() {
        var gathering = some.published(10);
        var here = some.registered(gathering, some.somebody());
        clock.set(gathering.details().endsAt().plus(Duration.ofMinutes(5)));
        assertThat(browser.get().uri(gathering.organiserPath()).with(as(some.officer()))).bodyText().contains("La rencontre a eu lieu");

        var box = here.id() + ".1";
        var ticked = browser.post().uri(gathering.organiserPath() + "/inscrits").with(as(some.officer())).with(csrf()).param("present", box).exchange();
        assertThat(ticked).hasStatus(303);
        assertThat(browser.get().uri(ticked.getResponse().getHeader("Location")).with(as(some.officer()))).bodyText().contains("Présences enregistrées : 1\u00a0personne.", "Sans gluten", "lv-screen-only",
                "name=\"etait\" value=\"" + box);
        assertThat(browser.post().uri(gathering.organiserPath() + "/inscrits").with(as(some.officer())).with(csrf()).param("present", "-".repeat(36) + ".1")).hasStatus(404);
        assertThat(browser.get().uri(gathering.organiserPath() + "/inscrits?page=20000000").with(as(some.officer()))).hasStatusOk().bodyText().contains("Voir la première page");
        assertThat(browser.post().uri(gathering.organiserPath() + "/tenue").with(as(some.officer())).with(csrf())).hasStatus(303);

        assertThat(browser.get().uri(here.path())).bodyText().contains("Attestation de Camille Essai");
        assertThat(browser.get().uri(here.path() + "/attestations/1")).hasStatusOk().hasContentType("application/pdf");
        var avis = new Mailbox(sql).found(here.email(), "(/agenda/avis/[\\w-]+)");
        assertThat(browser.post().uri(avis).with(csrf()).param("garder", "Les ateliers")).hasStatus(422).bodyText().contains("Dites si la rencontre vous a satisfait", "Les ateliers");
        assertThat(browser.post().uri(avis).with(csrf()).param("satisfaction", "5").param("utile", "4")).hasStatusOk().bodyText().contains("Merci, votre avis est enregistré");
        assertThat(browser.get().uri(avis)).hasStatus(410).bodyText().contains("Ce lien a déjà servi", "transféré");
    }

    private MvcTestResult prepares(Caller.Account by, String title, String year, String start) {
        return browser.post().uri("/rencontres/nouvelle").with(as(by)).with(csrf())
                .param("nature", "formation").param("titre", title).param("resume", "Une journée d’essai.")
                .param("jour-jour", "12").param("jour-mois", "1").param("jour-annee", year).param("debut", start).param("fin", "17h30")
                .param("lieu", "1 rue Haute, 23000 Guéret").param("departement", "23").param("accessibilite", "De plain-pied.")
                .param("places", "12").param("duree", "7 h").param("contact-nom", "Service").param("contact-courriel", "service@exemple.fr").exchange();
    }
}
