package fr.levain.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.events.GatheringId;
import fr.levain.events.ProjectRegistered;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.directory.OrganisationId;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.RequestDraft;
import fr.levain.guidance.Requester;
import fr.levain.guidance.SomeRequest;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.programmes.Admitted;
import fr.levain.programmes.CandidacyMade;
import fr.levain.programmes.CaughtNeeds;
import fr.levain.programmes.Origin;
import fr.levain.programmes.SomeProgramme;
import fr.levain.projects.ProjectId;
import fr.levain.projects.ProjectOpened;
import fr.levain.surveys.SurveyAnswered;
import fr.levain.surveys.SurveyId;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import fr.levain.ui.TimelineItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** S08: one timeline across need, orientation, candidacy, dossier, decision, support, survey and events; each reader their part. */
@LevainTest
class ProjectTimelinesTests {
    @Autowired ProjectTimelines timelines;
    @Autowired SomeSupport some;
    @Autowired SomeRequest requests;
    @Autowired OrientationRequests orientation;
    @Autowired PartnerRequests partnerRequests;
    @Autowired SupportPlans plans;
    @Autowired FollowUps followUps;
    @Autowired PlansOfAction actions;
    @Autowired CaughtNeeds needs;
    @Autowired SomeProgramme factory;
    @Autowired SomeDossier dossiers;
    @Autowired SomeDecision decided;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void the_life_of_a_project_holds_one_of_each_and_each_reader_reads_their_part() {
        var holder = dossiers.author();
        var adviser = some.adviserOf("atis");
        var plan = followed(holder, adviser);
        var project = plan.project();
        followUps.hold(plan.reference(), some.today(), 60, SupportSession.Kind.MEETING, "Le four est choisi.", SupportSession.SeenBy.HOLDER, adviser);
        actions.ask(plan.reference(), "Fondation Exemple", Euros.of(5_000), some.today(), adviser);
        written(project, SomeSupport.FACTORY, "atis", adviser);
        written(project, SomeSupport.DLA, "dla-creuse", adviser);
        transaction.executeWithoutResult(_ -> events.publishEvent(new ProjectRegistered(project, new GatheringId(UUID.randomUUID()), "Journée des lauréats", clock.instant(), holder)));
        var dossier = decided.awarded(dossiers.proposedOf(project, holder, 12_000), holder, 12_000, true);
        var officer = some.officer();

        var hers = whole(page -> timelines.forHolder(plan, page));
        assertThat(told(hers)).contains("Le projet a été ouvert.", "Étude d’opportunité commencée.", "Candidature pour « Fabrique à initiatives ».", "Entrée dans le programme « Fabrique à initiatives ».", "Inscription à « Journée des lauréats » au nom du projet.");
        assertThat(hers).extracting(TimelineItem::detail).contains("Demande " + plan.originRef(), "Accompagnement " + plan.reference(), "Dossier " + dossier, "Besoin capté", "Projet");
        assertThat(told(hers).stream().filter(each -> each.startsWith("La décision est notifiée"))).hasSize(1);
        assertThat(told(hers).stream().filter(each -> each.startsWith("Candidature pour"))).as("by both programmes").hasSize(2);

        var partners = whole(page -> timelines.forPartner(plan, adviser, page));
        assertThat(told(partners)).contains("Inscription à « Journée des lauréats » au nom du projet.", "Candidature pour « Fabrique à initiatives ».", "Étude d’opportunité commencée.");
        assertThat(told(partners).stream().filter(each -> each.startsWith("Candidature pour"))).as("its own only").hasSize(1);
        assertThat(surveys(partners)).as("its own only").isEqualTo(1);
        assertThat(surveys(hers)).isEqualTo(2);
        assertThat(partners).extracting(TimelineItem::detail).as("a dossier it was not let into").doesNotContain("Dossier " + dossier);

        assertThat(whole(page -> timelines.forRegion(plan, officer, page))).extracting(TimelineItem::detail).contains("Dossier " + dossier, "Accompagnement " + plan.reference())
                .as("no request: its words were for the partner").doesNotContain("Demande " + plan.originRef());
        assertThat(timelines.forHolder(plan, 1).items()).hasSizeLessThanOrEqualTo(ProjectTimelines.PAGE);
        assertThat(timelines.forHolder(plan, 9).items()).isEmpty();

        joinedTo(project, holder);
        assertThat(opened(whole(page -> timelines.forHolder(plan, page)))).as("both are theirs").isEqualTo(opened(hers) + 1);
        assertThat(opened(whole(page -> timelines.forPartner(plan, adviser, page)))).as("who opened another project is not its to know").isEqualTo(opened(partners));
    }

    private void joinedTo(ProjectId project, Caller by) {
        var other = ProjectId.at(clock.instant());
        transaction.executeWithoutResult(_ -> {
            sql.sql("insert into projects.thread (project, root) values (:one, :one), (:other, :one)").param("one", project.value()).param("other", other.value()).update();
            events.publishEvent(new ProjectOpened(other, new OrganisationId(UUID.randomUUID()), clock.instant(), by));
        });
    }

    private static long opened(List<TimelineItem> items) {
        return items.stream().filter(each -> each.what().equals("Le projet a été ouvert.")).count();
    }

    private SupportPlan followed(Caller.Account holder, Caller.Account adviser) {
        var like = requests.draft(false, "atis");
        var request = orientation.send(new RequestDraft(UUID.randomUUID(), like.needs(), like.commune(), like.kind(), "Un four tenu par ses voisins.",
                new Requester(holder.name(), holder.email(), Optional.empty()), Set.of("atis"), false, Optional.empty(), List.of()), SomeRequest.VISITOR);
        partnerRequests.take(request.reference(), adviser);
        clock.advance(Duration.ofMinutes(1));
        return some.again(((OpenResult.Opened) plans.open(new Opening(UUID.randomUUID(), SomeSupport.FACTORY, request.reference(), "Le four commun", some.holder(), some.today(), Optional.empty()), adviser)).plan());
    }

    /** As programmes and surveys write them. */
    private void written(ProjectId project, String programme, String partner, Caller by) {
        var now = clock.instant();
        var survey = new SurveyId(UUID.randomUUID());
        transaction.executeWithoutResult(_ -> {
            sql.sql("insert into surveys.survey (id, support_id, project_id, partner, programme, months, due_on, status, title, name, email) values (:id, :support, :project, :partner, :programme, 6, current_date, 'PLANNED', 'Le four', '', '')")
                    .param("id", survey.value()).param("support", UUID.randomUUID()).param("project", project.value()).param("partner", partner).param("programme", programme).update();
            events.publishEvent(new CandidacyMade(project, programme, Origin.HAND, now, by));
            events.publishEvent(new Admitted(project, programme, Optional.empty(), now, by));
            events.publishEvent(new SurveyAnswered(project, survey, 3, false, now, by));
        });
        if (!programme.equals(SomeSupport.FACTORY)) return;
        var need = needs.record(programme, SomeProgramme.said("Un four"), by);
        factory.study(need, by);
        sql.sql("update programmes.caught_need set project_id = :project where id = :id").param("project", project.value()).param("id", need.id().value()).update();
    }

    private static List<TimelineItem> whole(IntFunction<ProjectTimeline> page) {
        var all = new ArrayList<TimelineItem>();
        for (int number = 1; ; number++) {
            var read = page.apply(number);
            all.addAll(read.items());
            if (!read.more()) return all;
        }
    }

    private static List<String> told(List<TimelineItem> items) {
        return items.stream().map(TimelineItem::what).toList();
    }

    private static long surveys(List<TimelineItem> items) {
        return items.stream().filter(each -> each.what().contains("uestionnaire") || each.what().contains("nquête")).count();
    }
}
