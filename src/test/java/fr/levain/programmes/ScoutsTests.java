package fr.levain.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.programmes.OpportunityStudy.Notes;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** S02: the network of « capteurs d’idées », what each brings, and who is told of it. */
@LevainTest
class ScoutsTests {
    private static final Caller VISITOR = new Caller.Visitor();

    @Autowired SomeProgramme some;
    @Autowired Scouts scouts;
    @Autowired ScoutLinks links;
    @Autowired ScoutFigures figures;
    @Autowired BroughtNeeds brought;
    @Autowired CaughtNeeds needs;
    @Autowired Studies studies;
    @Autowired ToAnswer waiting;
    @Autowired TestClock clock;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient sql;

    @Test
    void a_scout_agrees_brings_a_need_reads_what_becomes_of_it_and_is_written_to_once_for_each_act_until_they_stop() {
        var adviser = some.adviser();
        var scout = some.asked(adviser);
        var email = scout.details().email();
        assertThat(scouts.invite(SomeProgramme.FACTORY, scout.details(), adviser)).isEqualTo(new ScoutResult.Known(scout));
        assertThatThrownBy(() -> links.bring(scout.token(), SomeProgramme.said("Trop tôt"), VISITOR)).isInstanceOf(NotFound.class);

        links.join(scout.token(), false, VISITOR);
        links.join(scout.token(), true, VISITOR);
        var need = links.bring(scout.token(), SomeProgramme.said("Pas de garde avant 8 h"), VISITOR);
        some.opportune(need, "Trente familles.", adviser);
        assertThat(mails(email)).containsExactly("Devenir capteur d’idées pour ATIS", "Vous êtes capteur d’idées pour ATIS", "Un besoin que vous avez dit est à l’étude",
                "L’étude d’un besoin que vous avez dit est favorable");
        assertThat(brought.of(scout.id(), 1)).singleElement().extracting(line -> line.next().kind()).isEqualTo(NextStep.Kind.SEARCH);

        byTheMailProgram(scout.path() + "/arret");
        needs.setAside(need.id(), "Une réponse ouvre au printemps.", adviser);
        assertThat(mails(email)).hasSize(4);
        links.choose(scout.token(), false, true);
        var other = links.bring(scout.token(), SomeProgramme.said("Plus de bus le soir"), VISITOR);
        needs.setAside(other.id(), "Une ligne rouvre.", adviser);
        assertThat(new Mailbox(sql).of(email)).first().satisfies(mail -> assertThat(mail.text()).contains("« Une ligne rouvre. »", scout.path() + "/arret"));
        assertThat(scouts.list(new ScoutSearch(scout.details().name(), "33", "education", false), 1, adviser)).singleElement()
                .extracting(Scout.Line::brought).isEqualTo(new Scout.Brought(2, 1, 1, 0, 2));
        assertThatThrownBy(() -> scouts.find(scout.id(), some.member("cress"))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_leaves_refuses_or_never_answers_is_erased_and_what_they_brought_stays() {
        var adviser = some.adviser();
        var leaving = some.asked(adviser);
        links.join(leaving.token(), true, VISITOR);
        var need = links.bring(leaving.token(), SomeProgramme.said("Pas de laverie"), VISITOR);
        links.leave(leaving.token(), VISITOR);
        assertThat(scouts.find(leaving.id(), adviser)).extracting(Scout::status, Scout::details, Scout::token).containsExactly(ScoutStatus.LEFT, new Scout.Details("", "", "", List.of("education"), List.of()), "");
        assertThatThrownBy(() -> links.find(leaving.token())).isInstanceOf(NotFound.class);
        assertThat(needs.find(need.id(), adviser).said()).extracting(CaughtNeed.Entry::title, CaughtNeed.Entry::saidBy).containsExactly("Pas de laverie", "");

        var refusing = some.asked(adviser);
        links.decline(refusing.token(), VISITOR);
        assertThat(scouts.find(refusing.id(), adviser).details().email()).isEmpty();

        var silent = some.asked(adviser);
        var quiet = some.asked(adviser);
        links.join(quiet.token(), false, VISITOR);
        seen(silent, 60);
        some.rounds();
        assertThat(scouts.find(silent.id(), adviser).status()).isEqualTo(ScoutStatus.INVITED);
        seen(silent, 61);
        seen(quiet, 760);
        some.rounds();
        assertThat(scouts.find(silent.id(), adviser)).extracting(Scout::status, each -> each.details().name()).containsExactly(ScoutStatus.DECLINED, "");
        assertThat(scouts.find(quiet.id(), adviser).status()).isEqualTo(ScoutStatus.LEFT);
        assertThat(mails(quiet.details().email())).last().isEqualTo("Vous n’êtes plus capteur d’idées pour ATIS");
    }

    @Test
    void the_authority_reads_numbers_by_department_and_only_the_names_of_those_who_agreed() {
        var adviser = some.adviser();
        int before = active();
        var named = some.asked(adviser);
        var unnamed = some.asked(adviser);
        links.join(named.token(), true, VISITOR);
        links.join(unnamed.token(), false, VISITOR);

        assertThat(active()).isEqualTo(before + 2);
        assertThat(figures.networks()).filteredOn(each -> each.partner().equals("atis")).singleElement().satisfies(atis -> assertThat(atis.byDepartment().get("33")).isGreaterThanOrEqualTo(2));
        assertThat(named()).contains(named.details().name()).doesNotContain(unnamed.details().name());
    }

    @Test
    void anybody_who_left_an_address_with_a_need_is_told_and_takes_it_back_by_the_link_of_the_mail() {
        var adviser = some.adviser();
        var email = "p" + UUID.randomUUID() + "@exemple.fr";
        var said = SomeProgramme.said("Plus de médecin");
        var need = needs.record(SomeProgramme.FACTORY, new CaughtNeed.Entry(said.title(), said.what(), said.theme(), said.place(), said.placeCode(), said.department(), "Des habitants", email), VISITOR);
        some.study(need, adviser);
        var stop = new Mailbox(sql).found(email, "/besoins-dits/([\\w-]+)/arret");
        assertThat(brought.isTold(stop)).isTrue();

        byTheMailProgram("/besoins-dits/" + stop + "/arret");

        needs.setAside(need.id(), "Une maison de santé ouvre.", adviser);
        assertThat(brought.isTold(stop)).isFalse();
        assertThat(mails(email)).hasSize(1);
    }

    @Test
    void a_team_is_told_each_morning_in_one_mail_without_a_name_of_what_others_did_and_of_a_late_study_once() {
        var adviser = some.adviser();
        var scout = some.asked(adviser);
        links.join(scout.token(), false, VISITOR);
        some.applied(some.open(3, adviser));
        var need = links.bring(scout.token(), SomeProgramme.said("Pas de garde avant 8 h"), VISITOR);
        needs.record(SomeProgramme.FACTORY, SomeProgramme.said("Noté par l’équipe"), adviser);
        var today = LocalDate.ofInstant(clock.instant(), fr.levain.kernel.French.PARIS);
        studies.begin(need.id(), today.minusMonths(14), today.minusDays(1), adviser);
        var late = waiting.of(adviser).late();
        assertThat(waiting.of(adviser)).satisfies(count -> assertThat(count.late()).isPositive()).satisfies(count -> assertThat(count.candidacies()).isPositive());

        some.morning();
        some.morning();

        assertThat(new Mailbox(sql).of(adviser.email())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Vos programmes : ce qui attend votre équipe");
            assertThat(mail.text()).contains("à examiner", "par le public", "d’opportunité", "/partenaire/capteurs").doesNotContain(scout.details().name(), "Camille", "garde avant 8 h");
        });
        var read = needs.find(need.id(), adviser).study().orElseThrow().mark();
        var notes = new Notes(today.plusMonths(2), 3, "Suite.", Optional.empty(), "");
        studies.note(need.id(), notes, read, adviser);
        studies.note(need.id(), notes, read, adviser);
        assertThatThrownBy(() -> studies.note(need.id(), new Notes(today, 0, "Autre suite.", Optional.empty(), ""), read, adviser)).as("a colleague wrote in between").isInstanceOf(Stale.class);
        assertThat(waiting.of(adviser).late()).isEqualTo(late - 1);
        assertThatThrownBy(() -> studies.begin(need.id(), today, today, adviser)).isInstanceOf(Stale.class);
    }

    /** RFC 8058: no page of ours, so no token of ours. */
    private void byTheMailProgram(String stop) {
        assertThat(browser.post().uri(stop).param("List-Unsubscribe", "One-Click")).hasStatusOk();
    }

    private List<String> mails(String email) {
        return new Mailbox(sql).of(email).reversed().stream().map(Mailbox.Mail::subject).toList();
    }

    private void seen(Scout scout, int daysAgo) {
        sql.sql("update programmes.scout set seen_at = :at where id = :id").param("at", Timestamp.from(clock.instant().minus(Duration.ofDays(daysAgo)))).param("id", scout.id().value()).update();
    }

    private int active() {
        return figures.networks().stream().filter(each -> each.partner().equals("atis")).mapToInt(ScoutFigures.Network::active).sum();
    }

    private List<String> named() {
        var all = new java.util.ArrayList<String>();
        for (int page = 1; ; page++) {
            var read = figures.named(page);
            read.forEach(each -> all.add(each.voice()));
            if (read.size() <= ScoutFigures.PAGE) return all;
        }
    }
}
