package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.DueReorientations;
import fr.levain.applications.Following;
import fr.levain.applications.Reorientations;
import fr.levain.applications.SomeApplicant;
import fr.levain.applications.Submissions;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType.Text;
import fr.levain.messaging.Outbox;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class ReorientationScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Applications applications;
    @Autowired Submissions submissions;
    @Autowired Following following;
    @Autowired Reorientations reorientations;
    @Autowired Accounts accounts;
    @Autowired Outbox outbox;
    @Autowired DueReorientations due;
    @Autowired TestClock clock;

    Visit author;
    Visit officer;
    ApplicationView filed;
    String path;

    @BeforeEach
    void a_dossier() {
        author = new Visit(browser, some.person());
        filed = some.filed(author.person(), TestClock.START);
        officer = new Visit(browser, accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());
        path = filed.path() + "/reorientation";
        clock.advance(Duration.ofDays(10));
    }

    @Test
    void L114_3_its_author_sends_it_on_and_the_day_of_reception_stays() {
        var call = some.callClosing(TestClock.START.plus(Duration.ofDays(40)));
        assertThat(author.get(path + "?vers=" + call)).hasStatusOk().bodyText().contains("Ce qui est repris", "Ce qui manque", "23 novembre 2026");
        assertThat(author.post(path, "vers", call)).hasStatus(422).bodyText().contains("href=\"#accord\"");

        var answer = author.post(path, "vers", call, "accord", "oui", "declaration", "oui");

        var next = next();
        assertThat(answer).hasRedirectedUrl("/dossiers/" + next + "/accuse-de-reception");
        assertThat(author.post(path, "vers", call, "accord", "oui", "declaration", "oui")).as("sent twice").hasRedirectedUrl("/dossiers/" + next + "/accuse-de-reception");
        var view = following.theirs(next, author.person());
        assertThat(view.project()).isEqualTo(filed.project());
        assertThat(view.submittedAt()).contains(TestClock.START);
        assertThat(applications.answers(view.id()).text("project_title")).isEqualTo(applications.answers(filed.id()).text("project_title"));
        assertThat(following.implicitRejection(view.id())).isEqualTo(submissions.filing(filed.reference(), author.person()).receipt().implicitRejection());
        assertThat(author.get("/dossiers/" + next + "/accuse-de-reception")).bodyText().contains("prend la suite du dossier " + filed.reference());
        assertThat(author.get(filed.path())).bodyText().contains("Réorienté", next.value(), "Dossier déposé").doesNotContain("Décision en préparation");
        assertThat(author.get("/dossiers/" + next)).bodyText().contains(filed.reference().value());
        assertThat(officer.get("/instruction/" + filed.reference())).hasStatusOk().bodyText().contains("/instruction/" + next);
        assertThat(officer.get("/instruction/" + next)).hasStatusOk().bodyText().contains("/instruction/" + filed.reference());
    }

    @Test
    void D10_a_misaddressed_request_is_passed_on_with_notice_to_its_author_and_keeps_the_day_it_was_received() {
        var call = some.callClosing(TestClock.START.plus(Duration.ofDays(40)));

        officer.post("/instruction/" + filed.reference() + "/reorientation", "vers", call, "delai", "15", "motif", "Ce projet relève d’une autre aide.");
        assertThat(told()).as("its author is told, with where to answer").anySatisfy(mail -> assertThat(mail).contains("propose", path));
        assertThat(author.get(path)).bodyText().contains("Ce projet relève d’une autre aide.");
        author.post(path, "vers", call, "accord", "oui", "declaration", "oui");

        var next = next();
        assertThat(told()).as("then that it was passed on").anySatisfy(mail -> assertThat(mail).contains(next.value()));
        assertThat(following.theirs(next, author.person()).submittedAt()).contains(TestClock.START);
    }

    @Test
    void an_officer_proposes_and_only_its_author_decides() {
        var asking = some.draftAsking(Field.required("reorient_more", "Vos essais à venir", new Text(50)), some.person()).callSlug();
        var here = "/instruction/" + filed.reference() + "/reorientation";
        assertThat(officer.get(here + "?vers=" + asking)).hasStatusOk().bodyText().contains("Vos essais à venir", "Envoyer la proposition");
        assertThat(officer.post(here, "vers", asking, "delai", "15")).hasStatus(422).bodyText().contains("href=\"#motif\"");
        assertThat(officer.post(here, "vers", asking, "delai", "15", "motif", "Plus adapté.")).hasRedirectedUrl("/instruction/" + filed.reference());
        officer.post(here, "vers", asking, "delai", "15", "motif", "Plus adapté.");
        assertThat(outbox.about(filed.id().subject())).filteredOn(mail -> mail.text().contains("propose")).hasSize(1);
        assertThat(applications.view(filed.id()).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(author.get(filed.path())).bodyText().contains("Une autre aide vous est proposée", path);
        assertThat(new Visit(browser, some.person()).get(path)).hasStatus(404);
        assertThat(author.post(here, "vers", asking)).hasStatus(403);

        assertThat(author.get(path)).hasStatusOk().bodyText().contains("Plus adapté.", "Vos essais à venir");
        author.post(path, "vers", asking, "accord", "oui", "declaration", "oui");

        var next = next();
        assertThat(following.theirs(next, author.person()).status()).as("an answer is missing").isEqualTo(ApplicationStatus.DRAFT);
        assertThat(author.get("/dossiers/" + next)).hasStatusOk().bodyText().contains("prend la suite du dossier", "La cuisine mobile du Thaurion");
    }

    @Test
    void a_proposal_declined_or_left_without_answer_changes_nothing() {
        var call = some.callClosing(TestClock.START.plus(Duration.ofDays(40)));
        officer.post("/instruction/" + filed.reference() + "/reorientation", "vers", call, "delai", "15", "motif", "Plus adapté.");
        assertThat(author.post(path + "/refus", "motif", "Je préfère rester.")).hasRedirectedUrl(filed.path());
        assertThat(author.post(path + "/refus")).hasRedirectedUrl(filed.path());
        assertThat(applications.view(filed.id()).status()).isEqualTo(ApplicationStatus.SUBMITTED);

        officer.post("/instruction/" + filed.reference() + "/reorientation", "vers", call, "delai", "15", "motif", "Encore.");
        clock.advance(Duration.ofDays(16));
        due.run();

        assertThat(reorientations.waiting(filed.id())).isEmpty();
        assertThat(applications.view(filed.id()).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(officer.get("/instruction/" + filed.reference())).bodyText().contains("restée sans réponse");
    }

    @Test
    void a_call_that_closed_meanwhile_takes_nothing_and_says_so() {
        var call = some.callClosing(TestClock.START.plus(Duration.ofDays(20)));
        clock.advance(Duration.ofDays(15));

        assertThat(author.post(path, "vers", call, "accord", "oui")).hasStatus(422).bodyText().contains("ne prend plus de dossier", "href=\"#vers\"");
        assertThat(applications.view(filed.id()).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    private java.util.List<String> told() {
        return outbox.about(filed.id().subject()).stream().map(mail -> mail.subject() + "\n" + mail.text()).toList();
    }

    private ApplicationReference next() {
        return reorientations.links(filed.id()).to().orElseThrow().reference();
    }
}
