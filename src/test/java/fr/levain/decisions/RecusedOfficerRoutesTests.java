package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.appeals.Appeals;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.committees.Committee;
import fr.levain.committees.MeetingId;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.SomeCommittee;
import fr.levain.committees.SomeSession;
import fr.levain.committees.SomeSession.Said;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import fr.levain.testing.RouteWalk;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Generated from the routes: whoever withdrew from a dossier opens each page about it, and finds nothing of it. */
@LevainTest
class RecusedOfficerRoutesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String BLANKS = "[\\s\u00a0\u202f]+";
    /** Where many dossiers are shown at once. */
    private static final Predicate<String> LISTS = pattern -> !pattern.contains("{reference}")
            && Stream.of("/decisions", "/listes-complementaires", "/enveloppes", "/instruction", "/recours").anyMatch(pattern::startsWith);
    private static final String WHY = "Nos partenaires ont signé depuis : leurs engagements écrits sont joints.";

    @Autowired MockMvcTester browser;
    @Autowired SomeCommittee committees;
    @Autowired SomeSession sessions;
    @Autowired SomeDossier some;
    @Autowired Decisions decisions;
    @Autowired Reports reports;
    @Autowired Notifications notifications;
    @Autowired Appeals appeals;
    @Autowired Applications applications;
    @Autowired Accounts accounts;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    String title;
    ApplicationReference reference;
    ApplicationId application;
    MeetingId meeting;
    ActId act;
    String appeal;

    @Test
    void I3_no_route_about_a_dossier_shows_anything_of_it_to_an_officer_who_withdrew_from_it() {
        var recused = everyRole();
        var colleague = everyRole();
        decidedOnAndContested(recused);

        var open = revealing(colleague);
        assertThat(open.keySet()).as("what a colleague reads").hasSizeGreaterThan(25)
                .anyMatch(path -> path.startsWith("/decisions/corrections/")).anyMatch(path -> path.startsWith("/recours/"))
                .anyMatch(path -> path.startsWith("/seances/")).anyMatch(path -> path.startsWith("/documents/"));
        assertThat(revealing(recused)).isEmpty();
        assertThat(post(recused, "/seances/" + meeting + "/dossiers/" + reference + "/appel")).as("nor any act").hasStatus4xxClientError();
    }

    @Test
    void I3_no_list_export_report_nor_letter_of_an_assembly_shows_a_dossier_to_an_officer_who_withdrew_from_it() {
        var recused = everyRole();
        var colleague = everyRole();
        var waiting = proposed();
        var report = reports.newReport();
        assertThat(reports.make(report, List.of(waiting.value()), TODAY.plusDays(20), "Aides aux projets", "Ces projets répondent à un besoin.", colleague)).isInstanceOf(ReportResult.Made.class);
        var unsent = proposed();
        act = some.votedOn(TODAY);
        decisions.refuse(act, unsent, "Le projet ne sort pas de l’offre existante.", colleague);
        decisions.transmit(act, TODAY, colleague);
        var open = some.votedOn(TODAY);
        for (var each : List.of(waiting, unsent))
            assertThat(post(recused, "/instruction/" + each + "/deport", "motif", "Je siège au bureau d’un partenaire du projet.")).hasStatus3xxRedirection();

        var ids = Stream.of(act, open, report).map(Object::toString).toList();
        var papers = sql.sql("select id::text from documents.document where owner_id = :report").param("report", report).query(String.class).list();
        var pages = Stream.concat(papers.stream().map(id -> "/documents/" + id), Stream.of("/instruction?vue=tous&q=" + waiting, "/decisions/rapports/nouveau")).toArray(String[]::new);
        var walk = new RouteWalk(browser, routes, List.of(waiting.value(), unsent.value()), ids);
        var read = titled(walk.as(Optional.of(colleague), LISTS, pages));
        assertThat(read.keySet()).as("what a colleague reads").contains("/decisions/" + open, "/decisions/" + act, "/decisions/" + act + "/lettres", "/decisions/" + open + "/resultats/modele.csv",
                "/decisions/rapports/" + report, "/decisions/rapports/nouveau").anyMatch(path -> path.startsWith("/documents/"));
        assertThat(titled(walk.as(Optional.of(recused), LISTS, pages)).keySet()).isEmpty();

        var sending = UUID.randomUUID();
        assertThat(post(recused, "/decisions/" + act + "/lettres", "envoi", sending.toString())).as("the others leave, this one does not").hasRedirectedUrl("/decisions/%s/envois/%s".formatted(act, sending));
        assertThat(decisions.outcomesOf(act).getFirst().mode()).isEmpty();
        assertThat(browser.get().uri("/decisions/" + open).with(user(recused.id().toString()))).bodyText().contains("vous vous en êtes déporté");
    }

    private ApplicationReference proposed() {
        var reference = some.proposed(some.author(), true, 9_000);
        if (title == null) title = "Le four de " + UUID.randomUUID().toString().replace("-", "");
        sql.sql("update applications.application set title = :title where reference = :reference").param("title", title).param("reference", reference.value()).update();
        return reference;
    }

    private Map<String, String> titled(Map<String, String> read) {
        return read.entrySet().stream().filter(each -> each.getValue().replaceAll(BLANKS, "").contains(title.replace(" ", "")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Heard by a committee, refused, told, contested: every module has something to say of it. */
    private void decidedOnAndContested(Caller.Account recused) {
        title = "Le four de " + UUID.randomUUID().toString().replace("-", "");
        Committee committee = committees.committee(SomeCommittee.RULES);
        var author = some.author();
        reference = committees.dossier(committee, title, 9_000, author);
        application = applications.byReference(reference, author).id();
        assertThat(post(recused, "/instruction/" + reference + "/deport", "motif", "Je siège au bureau d’un partenaire du projet.")).hasStatus3xxRedirection();
        meeting = sessions.signed(committee, Map.of(reference, new Said(OpinionKind.UNFAVOURABLE, "", "Le projet existe déjà à côté.")));
        clock.advance(Duration.ofMinutes(5));
        act = some.votedOn(TODAY);
        var secretary = some.persona("sophie.lambert");
        decisions.refuse(act, reference, "Le projet ne sort pas de l’offre existante.", secretary);
        decisions.transmit(act, TODAY, secretary);
        notifications.send(reference, secretary);
        notifications.consult(reference, author);
        assertThat(browser.post().uri("/dossiers/" + reference + "/recours").multipart()
                .file(new MockMultipartFile("pieces", "engagement.pdf", "application/pdf", SomeFile.pdf("Engagement")))
                .param("motif", WHY).with(user(author.id().toString())).with(csrf()).exchange()).hasStatus3xxRedirection();
        appeal = appeals.of(application).getFirst().reference();
    }

    /** Pages about the dossier, boards of its session, files kept of it; the signed minutes are those of the whole session. */
    private Map<String, String> revealing(Caller.Account who) {
        var documents = sql.sql("select id::text from documents.document where owner_id in (:application, :meeting) and owner_kind <> 'minutes' order by id")
                .param("application", application.value()).param("meeting", meeting.value()).query(String.class).list();
        var room = "/seances/" + meeting;
        var boards = Stream.concat(Stream.of(room, room + "/salle", room + "/simulation"), documents.stream().map(id -> "/documents/" + id)).toArray(String[]::new);
        var walk = new RouteWalk(browser, routes, List.of(reference.value(), appeal), List.of(meeting.toString(), act.toString()));
        return titled(walk.as(Optional.of(who), pattern -> pattern.contains("{reference}"), boards));
    }

    private Caller.Account everyRole() {
        var by = new Caller.System("test");
        var person = accounts.open("Claude Service", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        var team = committees.officer().teams().iterator().next();
        for (var role : Role.values()) if (role.isOfficer()) accounts.grant(person.id(), role, Optional.of(team), by);
        return accounts.caller(person.id()).orElseThrow();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
