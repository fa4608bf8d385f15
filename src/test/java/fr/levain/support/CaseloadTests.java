package fr.levain.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.consents.Shared;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.opinions.ConflictHint;
import fr.levain.opinions.ConflictHints;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.SomeOpinion;
import fr.levain.support.CaseloadQuery.View;
import fr.levain.support.ImportReport.Outcome;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class CaseloadTests {
    @Autowired SomeSupport some;
    @Autowired Caseloads caseloads;
    @Autowired CaseloadImports imports;
    @Autowired FollowUps followUps;
    @Autowired PlansOfAction actions;
    @Autowired Successions successions;
    @Autowired SupportRounds rounds;
    @Autowired RegionTies ties;
    @Autowired MySupport mine;
    @Autowired SomeOpinion opinions;
    @Autowired ConflictHints hints;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void the_night_finds_what_is_late_once_and_what_is_done_is_late_no_more() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        actions.ask(plan.reference(), "Fondation Exemple", Euros.of(12_000), some.today(), adviser);
        actions.date(plan.reference(), new MilestoneDay("plan-adopte", Optional.of(some.today().plusDays(10)), Optional.empty()), adviser);

        clock.advance(Duration.ofDays(11));
        rounds.findAlerts();
        assertThat(kinds(plan)).containsExactly(Alert.Kind.MILESTONE);
        clock.advance(Duration.ofDays(110));
        rounds.findAlerts();
        assertThat(kinds(plan)).containsExactlyInAnyOrder(Alert.Kind.MILESTONE, Alert.Kind.QUIET, Alert.Kind.FUNDING);
        var mails = new Mailbox(sql).of(adviser.email()).size();
        rounds.findAlerts();
        assertThat(new Mailbox(sql).of(adviser.email())).as("told once").hasSize(mails);
        assertThat(lines(adviser, CaseloadQuery.ANY_ALERT)).extracting(line -> line.plan().reference()).containsExactly(plan.reference());

        followUps.hold(plan.reference(), some.today(), 30, SupportSession.Kind.CALL, "Tout va.", SupportSession.SeenBy.HOLDER, adviser);
        actions.date(plan.reference(), new MilestoneDay("plan-adopte", Optional.empty(), Optional.of(some.today())), adviser);
        var asked = followUps.read(plan.reference(), adviser).funding().getFirst();
        actions.answer(plan.reference(), asked.id(), Funding.Answer.GRANTED, Optional.of(Euros.of(10_000)), some.today(), adviser);
        assertThat(kinds(plan)).isEmpty();
        rounds.findAlerts();
        assertThat(kinds(plan)).isEmpty();
    }

    @Test
    void a_table_with_one_wrong_line_imports_nothing_and_imported_twice_it_opens_nothing_twice() {
        var adviser = some.adviserOf("atis");
        var key = "K" + UUID.randomUUID();
        var titles = "cle;programme;etape;projet;porteur;courriel;commune;ouvert_le\n";
        var first = key + "-1;fabrique-a-initiatives;etude;Ferme partagée;Alix Essai;%s;23030;01/09/2026\n".formatted(mail());
        var wrong = imports.run((titles + first + key + "-2;fabrique-a-initiatives;;=HYPERLINK(\"http://x\");Nour Essai;%s;;\n".formatted(mail())
                + key + "-3;inconnu;;Café;Sam Essai;pas-une-adresse;;\n").getBytes(StandardCharsets.UTF_8), adviser);
        assertThat(wrong.taken()).isFalse();
        assertThat(wrong.lines()).extracting(ImportReport.Line::number).containsExactly(3L, 4L);
        assertThat(wrong.lines().getFirst().why()).contains("formule");
        assertThat(opened(key)).isZero();

        var file = (titles + first + key + "-2;fabrique-a-initiatives;;Café des voisins;Nour Essai;%s;;\n".formatted(mail())).getBytes(StandardCharsets.UTF_8);
        assertThat(imports.run(file, adviser).lines()).extracting(ImportReport.Line::outcome).containsExactly(Outcome.OPENED, Outcome.OPENED);
        assertThat(imports.run(file, adviser).lines()).extracting(ImportReport.Line::outcome).containsExactly(Outcome.KNOWN, Outcome.KNOWN);
        assertThat(opened(key)).isEqualTo(2);
        assertThat(imports.run(new String(file, StandardCharsets.UTF_8).replace("etude", "transmission").getBytes(StandardCharsets.UTF_8), adviser).count(Outcome.MOVED)).isOne();
        assertThat(imports.run(file, some.adviserOf("adi-na")).taken()).as("not their programme").isFalse();
    }

    @Test
    void what_is_taken_out_as_a_table_is_taken_in_again_and_changes_nothing() {
        var adviser = some.adviserOf("dla-vienne");
        var plan = some.active("dla-vienne", adviser);
        var line = lines(adviser, "").stream().filter(each -> each.plan().reference().equals(plan.reference())).findFirst().orElseThrow();
        var table = String.join(";", CaseloadExports.COLUMNS) + "\n" + String.join(";", CaseloadExports.cells(line, java.util.Map.of(adviser.id(), adviser.email())));

        var report = imports.run(table.getBytes(StandardCharsets.UTF_8), adviser);

        assertThat(report.taken()).as("%s", report).isTrue();
        assertThat(report.lines()).extracting(ImportReport.Line::outcome).containsExactly(Outcome.KNOWN);
    }

    @Test
    void a_project_changes_hands_when_both_agree_and_stays_the_same_project() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var email = mail();
        successions.ask(plan.reference(), "Dominique Essai", email, "SCIC Exemple", adviser);
        var token = new Mailbox(sql).found(email, "/mon-accompagnement/reprise/(\\S+)");

        successions.letGo(plan.token(), SomeSupport.VISITOR);
        assertThat(some.again(plan).holder()).isEqualTo(plan.holder());
        var page = successions.accept(token, SomeSupport.VISITOR).orElseThrow();

        var after = mine.open(page).followUp().plan();
        assertThat(after.holder().shown()).isEqualTo("Dominique Essai, SCIC Exemple");
        assertThat(after.project()).isEqualTo(plan.project());
        assertThat(followUps.read(plan.reference(), adviser).successions().getFirst().former()).contains("Les Semeurs");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> mine.open(plan.token())).isInstanceOf(fr.levain.kernel.NotFound.class);
    }

    @Test
    void somebody_who_refuses_is_erased_at_once_and_not_asked_again_by_a_table() {
        var adviser = some.adviserOf("atis");
        var plan = some.invited(SomeSupport.FACTORY, adviser);

        mine.decline(plan.token(), SomeSupport.VISITOR);

        assertThat(some.again(plan).holder().shown()).isEmpty();
        assertThat(some.again(plan).status()).isEqualTo(SupportStatus.DECLINED);
        assertThat(caseloads.list(new CaseloadQuery(View.INVITED, "", "", adviser.id().toString(), "", Optional.empty()), adviser)).isEmpty();
    }

    @Test
    void whoever_represents_the_region_in_a_partner_is_told_on_the_dossiers_it_accompanies() {
        var dossier = opinions.view(opinions.dossier());
        var adviser = some.adviserOf("adi-na");
        var plan = some.following(dossier.project(), "suivi-laureats", adviser);
        var delegate = new Opinion.Person("Anne Vidal", "Élue déléguée", "anne.vidal@demo.levain.example");
        var house = new Opinion.Person("Claire", "ADI Nouvelle-Aquitaine", "claire@adi.exemple.org");
        assertThat(hints.between(delegate, dossier)).as("its holder lets the region know nothing").isEmpty();

        some.letsRegionRead(plan, Shared.FOLLOW_UP);

        assertThat(hints.between(delegate, dossier)).extracting(ConflictHint::kind).containsExactly(ConflictHint.Kind.REPRESENTS);
        assertThat(hints.between(house, dossier)).extracting(ConflictHint::kind).containsExactly(ConflictHint.Kind.PAST_SUPPORT);
        assertThat(hints.between(new Opinion.Person("Sam", "", "sam@sam.exemple.org"), dossier)).isEmpty();
        assertThat(ties.with("adi-na").orElseThrow().told()).isEqualTo("la finance et la préside");
    }

    private List<Alert.Kind> kinds(SupportPlan plan) {
        return caseloads.alertsOf(plan).stream().map(Alert::kind).toList();
    }

    private List<CaseloadLine> lines(Caller.Account adviser, String alert) {
        return caseloads.list(new CaseloadQuery(View.OPEN, "", "", adviser.id().toString(), alert, Optional.empty()), adviser);
    }

    private long opened(String key) {
        return sql.sql("select count(*) from support.plan where origin_ref like :key").param("key", key + "%").query(Long.class).single();
    }

    private static String mail() {
        return "m" + UUID.randomUUID() + "@exemple.fr";
    }
}
