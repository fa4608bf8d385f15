package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Scores;
import fr.levain.committees.Committee;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.SomeCommittee;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import fr.levain.testing.RouteWalk;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Generated from the routes: an officer who holds every role of the service, a seat at the committee and a reading still to give
 * opens each page, list, search, export, stream and file, before the session and after it, and finds nobody's scores.
 */
@LevainTest
class WithheldScoresTests {
    /** Each criterion at 3 but the last, of weight 5, at 2: 73,75 out of 100. */
    private static final String RESULT = "73,8";

    @Autowired MockMvcTester browser;
    @Autowired SomeCommittee some;
    @Autowired SomeReading readings;
    @Autowired Applications applications;
    @Autowired Accounts accounts;
    @Autowired Scores scores;
    @Autowired Meetings meetings;
    @Autowired Envelopes envelopes;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    Caller.Account officer;
    Caller.Account reader;
    Committee committee;
    ApplicationView dossier;
    ApplicationView other;
    ReadingId own;
    MeetingId meeting;
    String scenario;
    Set<String> secrets;

    @BeforeEach
    void a_session_where_everybody_but_one_reader_has_scored() {
        var sign = UUID.randomUUID().toString().replace("-", "");
        secrets = Set.of("Service " + sign, "Lectrice " + sign, "Membre " + sign);
        officer = some.officer();
        committee = some.committee(SomeCommittee.RULES);
        envelopes.declare(call(), "Enveloppe d’essai", 2026, Euros.of(15_000), true, new Caller.System("test"));
        readings.set(SomeReading.terms(call()));
        dossier = scored("Le four commun", 12_000, 3, 2, "Service " + sign);
        other = scored("Le lavoir ouvert", 9_000, 4, 4, "Rien de caché ici.");
        var expert = readings.expert(call(), "Zoé Lectrice");
        readings.given(readings.asked(dossier, expert), expert, 1, Map.of(), "Lectrice " + sign + " l’écrit.");
        reader = everyRole();
        own = readings.asked(dossier, reader);

        meeting = some.convened(committee, dossier.reference(), other.reference());
        meetings.freeze(meeting, officer);
        sql.sql("update committees.meeting_seat set email = :email where meeting = :id and number = 7").param("email", reader.email()).param("id", meeting.value()).update();
        for (var member : List.of(reader, some.persona("lucie.faure"))) post(member, seat() + "/" + dossier.reference() + "/interet", "interet", "aucun");
        post(some.persona("lucie.faure"), seat() + "/" + dossier.reference() + "/note", "note", "3", "remarque", "Membre " + sign, "jeton", UUID.randomUUID().toString(), "version", "0");
        var saved = post(officer, room() + "/simulation/scenarios", "enveloppe", "15 000", "nom", "Ordre strict").getResponse().getRedirectedUrl();
        scenario = saved.substring(saved.lastIndexOf('/') + 1);
    }

    @Test
    void R06_no_page_list_search_export_stream_or_file_shows_others_scores_to_an_officer_who_has_a_reading_to_give() {
        assertThat(revealing(walk(reader, List.of()))).as("before the session").isEmpty();
        assertThat(revealing(read(officer, room(), room() + "/salle", room() + "/simulation", room() + "/dossiers/" + dossier.reference(),
                room() + "/simulation/scenarios/" + scenario, "/documents/" + pack()))).as("they are found where they may be told").hasSize(6);

        hold();
        var report = UUID.randomUUID();
        assertThat(post(some.persona("sophie.lambert"), "/decisions/rapports", "rapport", report.toString(), "dossier", dossier.reference().value(), "objet", "Innovation sociale",
                "expose", "Le soutien suit le règlement.", "vote-jour", "14", "vote-mois", "12", "vote-annee", "2026")).hasStatus3xxRedirection();
        var ids = papers(report);
        assertThat(revealing(walk(reader, ids))).as("after it").isEmpty();
        assertThat(revealing(read(some.persona("helene.roux"), "/documents/" + ids.getFirst(), reserve()))).hasSize(2);

        readings.given(own, reader, 2, Map.of(), SomeReading.REASON);
        assertThat(revealing(read(reader, room() + "/salle", room() + "/dossiers/" + dossier.reference(), seat() + "/" + dossier.reference(), reserve())))
                .as("nothing is hidden any more").hasSize(4);
    }

    @Test
    void R06_the_ranking_of_a_session_tells_nothing_of_a_file_its_reader_has_a_reading_of_and_says_why() {
        var page = get(reader, room() + "/salle");
        assertThat(page).hasStatusOk().bodyText().contains("Vous lisez 1\u00a0dossier de cette séance à part des autres", "après votre lecture", "/lectures");
        assertThat(get(reader, room() + "/simulation")).hasStatusOk().bodyText().contains("Les notes ne vous sont pas encore ouvertes").doesNotContain("Le four commun");
        assertThat(post(reader, room() + "/simulation", "enveloppe", "15 000")).bodyText().doesNotContain(RESULT, "Le four commun");
        assertThat(post(reader, room() + "/simulation/choix", "enveloppe", "15 000")).hasStatus(403);
        assertThat(post(reader, room() + "/simulation/scenarios/" + scenario + "/adoption", "version", "0")).as("even the head").hasStatus(403);
    }

    private Map<String, String> walk(Caller.Account who, List<String> documents) {
        var searches = new ArrayList<>(List.of("/instruction?q=" + dossier.reference(), "/instruction?q=four", reserve(), room() + "/simulation?depart=" + scenario,
                room() + "/simulation/comparaison?gauche=" + scenario + "&droite=" + scenario, room() + "/simulation/scenarios/" + scenario,
                room() + "/dossiers/" + dossier.reference(), seat() + "/" + dossier.reference(), "/decisions/rapports/nouveau?seance=" + meeting));
        Stream.concat(papers(meeting.value()).stream(), documents.stream()).forEach(each -> searches.add("/documents/" + each));
        return new RouteWalk(browser, routes, List.of(dossier.reference().value()), List.of(own.toString(), meeting.toString(), scenario, dossier.id().toString()))
                .as(Optional.of(who), searches.toArray(String[]::new));
    }

    /** These addresses alone. */
    private Map<String, String> read(Caller.Account who, String... addresses) {
        return new RouteWalk(browser, routes, List.of(), List.of()).as(Optional.of(who), addresses);
    }

    /** What tells a score, by address. A result alone is looked for in papers, and where the page is about this dossier or this session. */
    private Map<String, String> revealing(Map<String, String> read) {
        var found = new HashMap<String, String>();
        read.forEach((path, text) -> {
            // a printed line may be cut anywhere
            var words = text.replaceAll("[\\s\u00a0\u202f]+", "");
            if (secrets.stream().anyMatch(secret -> words.contains(secret.replace(" ", "")))) found.put(path, "words");
            else if (path.startsWith("/documents/") && words.contains("sur100,sur1lecture")) found.put(path, "the readings");
            else if (Stream.of("/documents/", dossier.reference().value(), meeting.toString(), call(), scenario, dossier.id().toString()).anyMatch(path::contains) && text.contains(RESULT)) found.put(path, RESULT);
        });
        return found;
    }

    private void hold() {
        var typed = new ArrayList<String>();
        for (int seat = 1; seat <= 7; seat++) typed.addAll(List.of("presence-" + seat, "PRESENT", "mandat-" + seat, ""));
        post(officer, room() + "/presences", typed.toArray(String[]::new));
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        for (var each : List.of(dossier, other)) {
            clock.advance(Duration.ofMinutes(5));
            post(officer, room() + "/dossiers/" + each.reference() + "/appel");
            assertThat(post(officer, room() + "/dossiers/" + each.reference() + "/avis", "sens", "FAVOURABLE", "montant", each == dossier ? "12 000" : "9 000",
                    "pour", "7", "contre", "0", "abstentions", "0", "version", "0")).hasStatus3xxRedirection();
        }
        post(officer, room() + "/levee");
        post(officer, room() + "/proces-verbal");
        assertThat(post(some.persona("anne.vidal"), seat() + "/proces-verbal/signature", "version", "1")).hasStatus3xxRedirection();
    }

    private ApplicationView scored(String title, int euros, int mark, int last, String reason) {
        var reference = some.dossier(committee, title, euros);
        var view = applications.byReference(reference, officer);
        var typed = new HashMap<String, String>();
        for (var criterion : scores.of(view.id()).grid().criteria()) {
            typed.put("note." + criterion.code(), "" + mark);
            typed.put("motif." + criterion.code(), reason + " Une justification assez longue.");
        }
        typed.put("note." + scores.of(view.id()).grid().criteria().getLast().code(), "" + last);
        scores.close(reference.value(), scores.read(view.id(), typed), officer);
        return applications.byReference(reference, officer);
    }

    private Caller.Account everyRole() {
        var by = new Caller.System("test");
        var person = accounts.open("Claude Lectrice", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        for (var role : Role.values()) if (role.isOfficer()) accounts.grant(person.id(), role, Optional.of(officer.teams().iterator().next()), by);
        readings.declare(call(), person.id());
        return accounts.caller(person.id()).orElseThrow();
    }

    /** Documents kept of a meeting or a report. */
    private List<String> papers(UUID owner) {
        return sql.sql("select id::text from documents.document where owner_id = :id order by name").param("id", owner).query(String.class).list();
    }

    /** What is sealed for the session, which tells scores; its agenda, kept at the same moment, tells none. */
    private String pack() {
        return sql.sql("select id::text from documents.document where owner_id = :id and name = 'Dossier de séance.pdf'").param("id", meeting.value()).query(String.class).single();
    }

    private String call() {
        return committee.calls().getFirst();
    }

    private String room() {
        return "/seances/" + meeting;
    }

    private String seat() {
        return "/mes-seances/" + meeting;
    }

    private String reserve() {
        return "/listes-complementaires?enveloppe=" + call();
    }

    private MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}
