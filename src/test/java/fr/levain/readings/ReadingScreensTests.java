package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.committees.Meetings;
import fr.levain.committees.SomeCommittee;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@LevainTest
class ReadingScreensTests {
    private static final String MARK = "Une phrase que seule la première lectrice a écrite.";

    @Autowired MockMvcTester browser;
    @Autowired SomeReading some;
    @Autowired SomeCommittee committees;
    @Autowired Meetings meetings;
    @Autowired Applications applications;
    @Autowired JdbcClient sql;
    @Autowired ReadingReminders reminders;
    @Autowired TestClock clock;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    String call;
    Caller.Account zoe;
    Caller.Account ali;

    @BeforeEach
    void aCallReadByTwo() {
        call = some.call();
        zoe = some.expert(call, "Zoé Lectrice");
        ali = some.expert(call, "Ali Lecteur");
    }

    @Test
    void I3_a_reader_sees_the_public_summary_until_no_conflict_is_declared_and_nothing_at_all_after_a_conflict() {
        var dossier = some.dossier(call, "Le four commun");
        var path = "/lectures/" + some.asked(dossier, zoe);
        assertThat(mails(zoe)).singleElement().satisfies(mail -> assertThat(mail).contains("Le four commun", path).doesNotContain("Les Semeurs"));

        assertThat(text(get(zoe, path))).contains("Avez-vous un lien avec ce projet ?", "Le four commun", "Porté par Les Semeurs").doesNotContain("Rendre vos notes");
        assertThat(post(zoe, path + "/notes", "note.PORTAGE", "3", "action", "rendre")).hasRedirectedUrl(path);
        assertThat(get(ali, path)).as("somebody else’s").hasStatus(404);
        assertThat(post(zoe, path + "/declaration")).hasStatus(422).bodyText().contains("Dites si vous avez un lien avec ce projet.");

        post(zoe, path + "/declaration", "declaration", "aucun");
        assertThat(text(get(zoe, path))).contains("Rendre vos notes", "Portage collectif").doesNotContain("Quelle aide demandez-vous");

        post(zoe, path + "/declaration", "declaration", "conflit", "lien", "FAMILY");
        assertThat(text(get(zoe, path))).contains("Votre déport est enregistré").doesNotContain("Le four commun");
        assertThat(text(get(zoe, "/lectures"))).contains("Projet fermé après votre déport").doesNotContain("Le four commun");
        assertThat(text(get(some.officer(), "/instruction/" + dossier.reference() + "/lectures"))).contains("Déport");
    }

    @Test
    void scores_are_kept_as_a_draft_told_what_they_lack_and_given_once() {
        var path = "/lectures/" + some.asked(some.dossier(call, "Le four commun"), zoe);
        post(zoe, path + "/declaration", "declaration", "aucun");
        var version = version(path);
        assertThat(post(zoe, path + "/notes", "note.PORTAGE", "4", "version", version, "action", "enregistrer")).hasRedirectedUrl(path + "?fait=brouillon");
        assertThat(post(zoe, path + "/notes", "note.PORTAGE", "2", "motif.PORTAGE", "Écrit ailleurs.", "version", version, "action", "enregistrer"))
                .as("another tab, older").hasStatus(422).bodyText().contains("a changé dans une autre fenêtre", "Écrit ailleurs.");
        assertThat(text(post(zoe, path + "/notes", "note.PORTAGE", "4", "motif.PORTAGE", "Court.", "version", version(path), "action", "rendre")))
                .contains("justifiez en 30 caractères au moins", "donnez une note de 0 à 4").contains("Court.");

        assertThat(post(zoe, path + "/notes", whole("2", "version", version(path), "action", "rendre"))).hasRedirectedUrl(path + "?fait=rendue");
        assertThat(text(get(zoe, path))).contains("50 sur 100", "Vos notes ne se modifient plus");
        assertThat(post(zoe, path + "/notes", whole("4", "version", version(path), "action", "rendre"))).as("handed back").hasStatus(409);
        assertThat(text(get(zoe, path))).contains("50 sur 100");
    }

    /** Generated from the routes: an officer who has a reading to give opens each page of the dossier and of the call. */
    @Test
    void nobody_sees_the_scores_of_another_reader_on_any_page_before_giving_their_own() {
        var nadia = some.officer();
        some.declare(call, nadia.id());
        var dossier = some.dossier(call, "Le four commun");
        some.given(some.asked(dossier, zoe), zoe, 1, Map.of(), MARK);
        var own = some.asked(dossier, nadia);

        var opened = new ArrayList<String>();
        for (var who : List.of(nadia, ali))
            for (var path : pages(dossier, own)) {
                var page = get(who, path);
                if (page.getResponse().getStatus() != 200) continue;
                opened.add(path);
                assertThat(body(page)).as(path).doesNotContain(MARK).doesNotContain("25 sur 100");
            }
        assertThat(opened).contains("/instruction/" + dossier.reference(), "/instruction/" + dossier.reference() + "/lectures",
                "/instruction/appels/" + call + "/lectures", "/lectures/" + own);
        assertThat(text(get(nadia, "/instruction/appels/" + call + "/lectures"))).contains("Vous avez des lectures à rendre", "1 sur 2").doesNotContain("Note brute");
        assertThat(text(get(nadia, "/instruction/" + dossier.reference() + "/lectures"))).contains("dès que les vôtres sont rendues");

        some.given(own, nadia, 3, Map.of(), SomeReading.REASON);
        assertThat(body(get(nadia, "/instruction/" + dossier.reference() + "/lectures"))).contains(MARK);
        assertThat(text(get(nadia, "/instruction/appels/" + call + "/lectures"))).contains("Note brute");
        assertThat(journal(dossier)).doesNotContain(MARK, "Zoé");
    }

    @Test
    void I3_a_reader_who_stood_aside_sees_nobodys_scores_now_or_later_and_is_not_asked_again() {
        var nadia = some.officer();
        some.declare(call, nadia.id());
        var dossier = some.dossier(call, "Le four commun");
        var own = some.asked(dossier, nadia);
        assertThat(post(nadia, "/lectures/" + own + "/declaration", "declaration", "conflit", "lien", "FAMILY")).hasStatus3xxRedirection();
        some.given(some.asked(dossier, zoe), zoe, 1, Map.of(), MARK);

        for (var path : pages(dossier, own)) {
            var page = get(nadia, path);
            if (page.getResponse().getStatus() == 200) assertThat(body(page)).as(path).doesNotContain(MARK).doesNotContain("25 sur 100");
        }
        assertThat(text(get(nadia, "/instruction/" + dossier.reference() + "/lectures"))).contains("si vous vous êtes déporté, elles restent fermées");
        post(some.head(), "/instruction/appels/" + call + "/lectures/repartition", "nature", "analyse-1", "action", "preparer");
        assertThat(text(get(some.head(), "/instruction/appels/" + call + "/lectures/repartition"))).contains("Ali Lecteur").doesNotContain("Nadia Bertin, ");
        assertThat(sql.sql("select plan::text from readings.allocation where call_slug = :call").param("call", call).query(String.class).single())
                .doesNotContain("\"reader\": \"" + nadia.id() + "\"");
    }

    private List<String> pages(ApplicationView dossier, ReadingId own) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream()).filter(pattern -> !pattern.contains("/demonstration/"))
                .map(pattern -> pattern.replace("{reference}", dossier.reference().value()).replace("{call}", call).replace("{slug}", call)
                        .replaceAll("\\{id(:[^}]*)?}", own.toString()).replace("{application}", dossier.id().toString()))
                .filter(path -> !path.contains("{")).filter(path -> path.contains(dossier.reference().value()) || path.contains(call) || path.startsWith("/lectures") || path.equals("/instruction"))
                .distinct().sorted().toList();
    }

    @Test
    void where_two_part_each_is_asked_why_and_a_third_reader_is_proposed_with_its_reason() {
        var dossier = some.dossier(call, "Le four commun");
        some.given(some.asked(dossier, zoe), zoe, 3, Map.of("PORTAGE", 2), "");
        assertThat(mails(zoe)).hasSize(1);
        some.given(some.asked(dossier, ali), ali, 3, Map.of("PORTAGE", 0, "PUBLIC", 0, "RUPTURE", 0), SomeReading.REASON);

        var zoes = "/lectures/" + some.of(dossier, zoe).id();
        assertThat(mails(zoe)).as("asked only for what she did not justify").hasSize(2).anySatisfy(mail -> assertThat(mail).contains("Vos notes s’écartent", "3 critères"));
        assertThat(mails(ali)).as("gave a reason already").hasSize(1);
        assertThat(text(get(zoe, zoes))).contains("Vous : 2. Autre lecteur : 0").doesNotContain("Ali");
        assertThat(post(zoe, zoes + "/explications", "ecart.PORTAGE", "Deux associations ont signé la lettre du 3 mars.", "ecart.ENV", "Non demandé."))
                .hasRedirectedUrl(zoes + "?fait=explique");

        var case_ = "/instruction/" + dossier.reference() + "/lectures";
        assertThat(text(get(some.officer(), case_))).contains("Une troisième lecture est à demander.", "22 points", "Deux associations ont signé", "Zoé Lectrice")
                .contains("Traitement algorithmique.").doesNotContain("Non demandé.");
        assertThat(events(dossier)).contains("ReadingsParted", "PartingExplained");

        var third = some.expert(call, "Noa Troisième");
        assertThat(post(some.officer(), case_ + "/demande", "nature", "analyse-1", "troisieme", "oui")).hasStatus(422).bodyText().contains("Choisissez la personne");
        assertThat(post(some.officer(), case_ + "/demande", "nature", "analyse-1", "troisieme", "oui", "lecteur-analyse-1", third.id().toString()))
                .hasRedirectedUrl(case_ + "?fait=demandee");
        assertThat(text(get(some.officer(), case_))).contains("troisième lecture : deux lectures s’écartent").doesNotContain("Une troisième lecture est à demander.");
    }

    @Test
    void a_call_may_ask_the_third_reader_at_once_and_says_why_this_one() {
        some.set(SomeReading.terms(call).with(new ReadingTerms.Switches(2, 15, Optional.of(7), 2, Optional.of(new ReadingTerms.Third(20, true)), Optional.empty(), false, Optional.empty(), false, false, false)));
        var third = some.expert(call, "Noa Troisième");
        var dossier = some.dossier(call, "Le four commun");
        some.given(dossier, zoe, 4);
        some.given(dossier, ali, 1);
        var asked = some.of(dossier, third);
        assertThat(asked.origin()).isEqualTo(AskedReading.Origin.THIRD);
        assertThat(asked.why()).contains("troisième lecture : deux lectures s’écartent de 75 points sur 100", "charge : 0 sur 20", "aucun lien déclaré avec le projet");
        assertThat(mails(third)).hasSize(1);
    }

    @Test
    void A1_the_page_of_a_call_shows_progress_raw_and_adjusted_scores_intervals_and_what_is_to_discuss_with_the_mention() {
        var noa = some.expert(call, "Noa Lectrice");
        var readers = List.of(zoe, ali, noa);
        int[] worth = {3, 2, 3, 1, 3, 2};
        for (int i = 0; i < worth.length; i++) {
            var dossier = some.dossier(call, "Projet " + i);
            for (int j = 0; j < 2; j++) {
                var reader = readers.get((i + j) % 3);
                // Ali is a point severer than the others
                some.given(some.asked(dossier, reader), reader, worth[i] - (reader == ali ? 1 : 0), Map.of("ENV", (i + j) % 3), SomeReading.REASON);
            }
        }
        var page = text(get(some.head(), "/instruction/appels/" + call + "/lectures"));
        assertThat(page).contains("12 sur 12 lectures demandées sont rendues", "Zoé Lectrice", "Traitement algorithmique.", "CADA", "Note brute", "Note ajustée", "Rangs possibles",
                "plus sévère", "MacKay, Kenna, Low et Parker", "ce que l’enveloppe permet", "dossiers à discuter", "À discuter");
        assertThat(text(browser.get().uri("/methode-des-lectures").exchange())).contains("Il ne décide rien", "L311-3-1");

        var reference = Jsoup.parse(body(get(some.head(), "/instruction/appels/" + call + "/lectures"))).selectFirst("a[href$=/lectures]:contains(Projet)").attr("href");
        assertThat(text(get(some.head(), reference))).contains("Ce qui est calculé pour ce dossier", "On retire l’effet moyen de ses lecteurs", "Rangs possibles");

        some.given(some.dossier(call, "Projet 7"), some.expert(call, "Une Seule"), 2);
        assertThat(text(get(some.head(), "/instruction/appels/" + call + "/lectures")))
                .contains("La note ajustée n’est pas calculée", "au moins 3 lectures partagées", "Une Seule", "Note brute").doesNotContain("Note ajustée");
    }

    @Test
    void with_every_setting_off_nothing_is_computed_proposed_nor_mentioned() {
        some.set(SomeReading.terms(call).with(new ReadingTerms.Switches(2, 15, Optional.empty(), 2, Optional.empty(), Optional.empty(), false, Optional.empty(), false, false, false)));
        var dossier = some.dossier(call, "Le four commun");
        some.given(dossier, zoe, 4);
        some.given(dossier, ali, 1);
        var path = "/instruction/appels/" + call + "/lectures";
        assertThat(text(get(some.head(), path))).contains("Note brute", "Le four commun", "lecteurs en désaccord")
                .doesNotContain("Traitement algorithmique", "Note ajustée", "Rangs possibles", "Répartir", "Étalonnage", "À discuter");
        assertThat(text(get(some.head(), "/instruction/" + dossier.reference() + "/lectures"))).contains("À discuter").doesNotContain("troisième lecture", "Traitement algorithmique", "Note ajustée");
        for (var act : Map.of("/repartition", "preparer", "/etalonnage", "", "/etalonnage/lancement", "").entrySet())
            assertThat(post(some.head(), path + act.getKey(), "action", act.getValue(), "nature", "analyse-1", "dossier", dossier.reference().value())).as(act.getKey()).hasStatus(404);
    }

    @Test
    void R02_a_given_reading_is_opened_again_for_a_reason_its_first_scores_stay_and_its_reader_is_told() {
        var dossier = some.dossier(call, "Le four commun");
        some.given(dossier, ali, 3);
        var id = some.asked(dossier, zoe);
        some.given(id, zoe, 1, Map.of(), MARK);
        var board = "/instruction/" + dossier.reference() + "/lectures";
        var path = board + "/" + id + "/reouverture";
        assertThat(text(get(some.officer(), path))).contains("Rouvrir la lecture de Zoé Lectrice", "Ses premières notes restent dans l’historique");
        assertThat(post(some.officer(), path, "motif", "Oui")).hasStatus(422).bodyText().contains("Écrivez pourquoi", "Oui");
        assertThat(post(zoe, path, "motif", "Je me suis trompée.")).as("not by its reader").hasStatus(403);

        clock.advance(Duration.ofDays(10));
        assertThat(post(some.officer(), path, "motif", "Deux notes inversées, dit la lectrice.")).hasRedirectedUrl(board + "?fait=rouverte");
        assertThat(post(some.officer(), path, "motif", "Deux notes inversées, dit la lectrice.")).as("a second click").hasRedirectedUrl(board + "?fait=rouverte");
        assertThat(sql.sql("select count(*) from readings.former_reading where reading = :id").param("id", id.value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(mails(zoe)).anySatisfy(mail -> assertThat(mail).contains("Votre lecture est rouverte", "Deux notes inversées", "18 décembre"));
        assertThat(events(dossier)).contains("ReadingReopened");
        assertThat(journal(dossier)).doesNotContain("inversées");
        assertThat(text(get(some.officer(), board))).contains("avait rendu sa lecture", "25 sur 100", "Nadia Bertin l’a rouverte", "Deux notes inversées", "Portage collectif 1");
        assertThat(post(some.officer(), board + "/" + id + "/retrait")).as("it was given: it is not taken back").hasStatus(409);
        assertThat(text(get(zoe, "/lectures/" + id))).contains("corrigez, puis rendez de nouveau", "Deux notes inversées").doesNotContain("75 sur 100");
        assertThat(post(some.head(), "/instruction/appels/" + call + "/lectures/reglages", settings("lecteurs", "1"))).as("the rules do not move meanwhile").hasStatus(422);

        assertThat(post(zoe, "/lectures/" + id + "/notes", whole("4", "version", version("/lectures/" + id), "action", "rendre"))).hasRedirectedUrl("/lectures/" + id + "?fait=rendue");
        assertThat(text(get(some.officer(), board))).contains("100 sur 100", "25 sur 100");
    }

    @Test
    void R02_no_reading_is_opened_again_by_its_own_reader_nor_once_a_session_works_from_it() {
        var nadia = some.officer();
        some.declare(call, nadia.id());
        var dossier = some.dossier(call, "Le four commun");
        some.given(dossier, nadia, 3);
        var path = "/instruction/" + dossier.reference() + "/lectures/" + some.of(dossier, nadia).id() + "/reouverture";
        assertThat(get(nadia, path)).hasStatus(409).bodyText().contains("demandez à un collègue");
        assertThat(get(some.head(), path)).hasStatusOk();

        var committee = committees.committee(SomeCommittee.RULES);
        some.set(SomeReading.terms(committee.calls().getFirst()));
        var heard = applications.byReference(committees.dossier(committee, "Le lavoir ouvert", 12_000), nadia);
        some.declare(heard.callSlug(), ali.id());
        some.given(heard, ali, 2);
        var late = "/instruction/" + heard.reference() + "/lectures/" + some.of(heard, ali).id() + "/reouverture";
        var meeting = committees.convened(committee, heard.reference());
        assertThat(get(nadia, late)).as("convened, not frozen").hasStatusOk();
        meetings.freeze(meeting, nadia);
        assertThat(get(nadia, late)).hasStatus(409).bodyText().contains("dont les dossiers sont figés");
        assertThat(post(nadia, late, "motif", "Deux notes inversées.")).hasStatus(409);
        assertThat(some.of(heard, ali).isGiven()).isTrue();
    }

    @Test
    void a_reader_is_reminded_two_days_before_the_day_and_every_three_days_after_never_twice_a_day() {
        some.asked(some.dossier(call, "Le four commun"), zoe);
        var told = new ArrayList<Integer>();
        for (int day = 0; day <= 21; day++) {
            var before = mails(zoe).size();
            reminders.remind();
            reminders.remind();
            if (mails(zoe).size() > before) told.add(day);
            clock.advance(Duration.ofDays(1));
        }
        // asked for fifteen days later
        assertThat(told).containsExactly(13, 16, 19);
        assertThat(mails(zoe)).anySatisfy(mail -> assertThat(mail).contains("En retard : votre lecture"));
    }

    @Test
    void settings_are_the_heads_and_freeze_with_the_first_scores() {
        var path = "/instruction/appels/" + call + "/lectures/reglages";
        assertThat(post(some.officer(), path, settings("lecteurs", "3"))).hasStatus(403);
        assertThat(text(post(some.head(), path, settings("lecteurs", "douze", "ajustee-lectures", "1")))).contains("de 1 à 9 lectures", "de 3 à 100 lectures");
        assertThat(post(some.head(), path, settings("lecteurs", "3"))).hasRedirectedUrl(path + "?fait=fait");
        assertThat(body(get(some.head(), path))).contains("value=\"3\"");

        some.given(some.dossier(call, "Le four commun"), zoe, 2);
        assertThat(post(some.head(), path, settings("lecteurs", "1"))).hasStatus(422).bodyText().contains("ne changent plus");
    }

    @Test
    void an_allocation_is_proposed_with_reasons_corrected_by_hand_then_applied_once() {
        var path = "/instruction/appels/" + call + "/lectures/repartition";
        var one = some.dossier(call, "Le four commun");
        some.dossier(call, "Le jardin");
        assertThat(text(get(some.officer(), path))).contains("2 dossiers attendent un lecteur", "Traitement algorithmique.");
        post(some.officer(), path, "nature", "analyse-1", "action", "preparer");
        var proposed = get(some.officer(), path);
        assertThat(text(proposed)).contains("4 lectures proposées pour 2 dossiers", "charge : 0 sur 20", "aucun lien déclaré avec le projet");
        assertThat(mails(zoe)).as("nothing is asked yet").isEmpty();

        var keys = Jsoup.parse(body(proposed)).select("input[name=garder]").eachAttr("value");
        var dropped = keys.stream().filter(key -> !key.equals(one.id() + "_" + zoe.id())).toList();
        post(some.officer(), path, with(dropped, "nature", "analyse-1", "action", "corriger"));
        assertThat(text(get(some.officer(), path))).contains("3 lectures proposées", "retiré par un agent", one.reference().value());

        assertThat(post(some.officer(), path, with(dropped, "nature", "analyse-1", "action", "appliquer"))).hasRedirectedUrl(path + "?nature=analyse-1&fait=applique&lectures=3&ecartees=0");
        assertThat(post(some.officer(), path, with(dropped, "nature", "analyse-1", "action", "appliquer"))).as("a second click").hasStatus(409);
        assertThat(mails(zoe)).hasSize(1);
        assertThat(mails(ali)).singleElement().satisfies(mail -> assertThat(mail).contains("2 lectures"));
        assertThat(some.of(one, ali).origin()).isEqualTo(AskedReading.Origin.ALLOCATION);
    }

    @Test
    void real_dossiers_open_once_the_reference_files_are_read_and_the_drift_is_told() {
        some.set(SomeReading.terms(call).with(new ReadingTerms.Switches(2, 15, Optional.of(7), 2, Optional.empty(), Optional.empty(), true, Optional.empty(), true, false, false)));
        var path = "/instruction/appels/" + call + "/lectures/etalonnage";
        var reference = some.dossier(call, "Le dossier de référence");
        assertThat(post(some.officer(), path, "dossier", "2020-XXX-1")).hasStatus(422).bodyText().contains("2020-XXX-1", "Aucun dossier déposé de cet appel");
        post(some.officer(), path, "dossier", reference.reference().value());
        assertThat(post(some.officer(), path + "/lancement")).hasRedirectedUrl(path + "?fait=lance&lectures=2");
        assertThat(post(some.officer(), path + "/lancement")).as("again").hasRedirectedUrl(path + "?fait=lance&lectures=0");

        var real = some.dossier(call, "Le four commun");
        var own = "/lectures/" + some.asked(real, zoe);
        assertThat(text(get(zoe, own))).contains("Lisez d’abord les dossiers de référence.");
        assertThat(text(post(zoe, own + "/declaration", "declaration", "aucun"))).contains("Lisez d’abord les dossiers de référence.");

        some.given(some.of(reference, zoe).id(), zoe, 3, Map.of(), SomeReading.REASON);
        some.given(some.of(reference, ali).id(), ali, 2, Map.of(), SomeReading.REASON);
        assertThat(post(zoe, own + "/declaration", "declaration", "aucun")).hasRedirectedUrl(own);
        assertThat(text(get(zoe, own))).contains("Rendre vos notes");
        assertThat(text(get(some.head(), path))).contains("+25", "−25", "1 sur 1");
        assertThat(text(get(some.head(), "/instruction/appels/" + call + "/lectures"))).as("never ranked with the others").doesNotContain("Le dossier de référence");
    }

    @Test
    void the_second_analysis_is_signed_line_by_line_and_no_proposal_leaves_before_it_where_the_call_says_so() {
        var dossier = some.dossier(call, "Le four commun");
        some.set(SomeReading.terms(call).with(new ReadingTerms.Switches(2, 15, Optional.of(7), 2, Optional.empty(), Optional.empty(), false, Optional.empty(), false, false, true)));
        var proposal = "/instruction/" + dossier.reference() + "/proposition";
        var refused = post(some.officer(), proposal, "action", "proposer", "sens", "non", "motifs", "Le projet ne répond pas aux critères de l’appel.");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("« Analyse 2 » n’est pas signée");
        var here = "/instruction/" + dossier.reference();
        assertThat(next(some.officer(), here)).as("the act put forward is not the one its page refuses").isEqualTo("Vérifier la recevabilité");

        var path = "/instruction/" + dossier.reference() + "/seconde-analyse";
        assertThat(text(post(some.officer(), path, "version", "0", "point.F1", "non", "avis", "WITH_RESERVE", "eligible", "99999999", "action", "signer")))
                .contains("dites ce qui manque", "ne dépassent pas le budget", "Dites la réserve");
        assertThat(post(some.officer(), path, "version", "0", "point.F1", "oui", "remarques", "Écrit ailleurs.", "action", "enregistrer"))
                .as("an older page").hasStatus(422).bodyText().contains("Quelqu’un a écrit entre-temps", "Écrit ailleurs.");
        assertThat(post(some.officer(), path, "version", "1", "point.F1", "oui", "avis", "FAVOURABLE", "eligible", "18 500", "action", "signer"))
                .hasRedirectedUrl(path + "?fait=signee");
        assertThat(text(get(some.officer(), path))).contains("Favorable", "Signée par Nadia Bertin", "18 500");
        assertThat(text(get(some.officer(), "/instruction/" + dossier.reference()))).contains("Analyse 2", "signée par Nadia Bertin");
        assertThat(events(dossier)).contains("SecondAnalysisSigned");
        assertThat(post(some.officer(), proposal, "action", "proposer", "sens", "non", "motifs", "Le projet ne répond pas aux critères de l’appel.")).hasRedirectedUrl(proposal);

        post(some.officer(), path + "/reouverture");
        assertThat(text(post(some.head(), proposal + "/validation"))).as("opened again since").contains("« Analyse 2 » n’est pas signée");
        assertThat(next(some.head(), here)).isNotEqualTo("Valider la proposition");
        post(some.officer(), path, "version", Jsoup.parse(body(get(some.officer(), path))).selectFirst("input[name=version]").attr("value"), "point.F1", "oui", "avis", "FAVOURABLE", "eligible", "18 500", "action", "signer");
        assertThat(next(some.head(), here)).isEqualTo("Valider la proposition");
        assertThat(next(some.officer(), here)).as("the officer waits").isEmpty();
    }

    private String next(Caller.Account who, String caseFile) {
        return Jsoup.parse(body(get(who, caseFile))).select(".lv-next .govuk-button").text();
    }

    private String[] settings(String... changed) {
        var all = new java.util.LinkedHashMap<String, String>(Map.of("lecteurs", "2", "jours", "15", "ecart", "2", "troisieme", "agent", "troisieme-ecart", "20",
                "ajustee", "oui", "ajustee-lectures", "5", "intervalle", "oui", "etalonnage", "non"));
        for (int i = 0; i < changed.length; i += 2) all.put(changed[i], changed[i + 1]);
        return all.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue())).toArray(String[]::new);
    }

    private static String[] with(List<String> kept, String... more) {
        return Stream.concat(kept.stream().flatMap(key -> Stream.of("garder", key)), Stream.of(more)).toArray(String[]::new);
    }

    private String[] whole(String score, String... more) {
        var codes = List.of("PORTAGE", "DIVERSITE", "PUBLIC", "GOUV", "MODE", "TRANSFO", "RUPTURE", "ANCRAGE", "ACCESS", "VIABILITE", "ENV", "RECHERCHE");
        return Stream.concat(codes.stream().flatMap(code -> Stream.of("note." + code, score, "motif." + code, SomeReading.REASON)), Stream.of(more)).toArray(String[]::new);
    }

    private String version(String path) {
        var input = Jsoup.parse(body(get(zoe, path))).selectFirst("input[name=version]");
        return input == null ? "0" : input.attr("value");
    }

    private List<String> mails(Caller.Account who) {
        return new Mailbox(sql).of(who.email()).stream().map(mail -> (mail.subject() + "\n" + mail.text()).replace('\u00a0', ' ')).toList();
    }

    private List<String> events(ApplicationView view) {
        return sql.sql("select event from audit.entry where subject_id = :id order by seq").param("id", view.id().value()).query(String.class).list();
    }

    private String journal(ApplicationView view) {
        return String.join("\n", sql.sql("select event || ' ' || facts::text from audit.entry where subject_id = :id").param("id", view.id().value()).query(String.class).list());
    }

    private MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult result) {
        return Jsoup.parse(body(result)).text().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
