package fr.levain.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.RequestDraft;
import fr.levain.guidance.Requester;
import fr.levain.guidance.SomeRequest;
import fr.levain.kernel.Caller;
import fr.levain.support.MySupport;
import fr.levain.support.OpenResult;
import fr.levain.support.Opening;
import fr.levain.support.SomeSupport;
import fr.levain.support.SupportPlans;
import fr.levain.testing.LevainTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S08: a request taken, a follow-up, a dossier and an award are one project, counted once in each stage. */
@LevainTest
class OneThreadTests {
    private static final FunnelFilter YEAR = new FunnelFilter("", 2026, "", "", "");

    @Autowired Figures figures;
    @Autowired Funnels funnels;
    @Autowired MySupport mine;
    @Autowired SomeRequest requests;
    @Autowired OrientationRequests orientation;
    @Autowired PartnerRequests partnerRequests;
    @Autowired SupportPlans plans;
    @Autowired SomeSupport support;
    @Autowired SomeDossier dossiers;
    @Autowired SomeDecision decided;

    @Test
    void S08_a_project_from_the_request_to_the_award_counts_once_in_each_stage_of_the_funnel() {
        var holder = dossiers.author();
        var adviser = requests.adviserOf("atis");
        var like = requests.draft(false, "atis");
        var request = orientation.send(new RequestDraft(UUID.randomUUID(), like.needs(), like.commune(), like.kind(), "Un four tenu par ses voisins.",
                new Requester(holder.name(), holder.email(), Optional.empty()), Set.of("atis"), false, Optional.empty(), List.of()), SomeRequest.VISITOR);
        partnerRequests.take(request.reference(), adviser);
        var plan = ((OpenResult.Opened) plans.open(new Opening(UUID.randomUUID(), SomeSupport.FACTORY, request.reference(), "Le four commun", support.holder(),
                support.today(), Optional.empty()), adviser)).plan();
        var dossier = decided.awarded(dossiers.proposedOf(request.project(), holder, 12_000), holder, 12_000, true);

        var asked = "/partenaire/demandes/" + request.reference();
        assertThat(lines(Measure.RECEIVED, asked, adviser)).hasSize(1);
        assertThat(lines(Measure.TAKEN, asked, adviser)).hasSize(1);
        assertThat(lines(Measure.BEGUN, plan.partnerPath(), adviser)).hasSize(1);
        assertThat(lines(Measure.FILED, plan.partnerPath(), adviser)).singleElement().satisfies(line -> assertThat(line.shown()).isEqualTo(dossier.toString()));
        assertThat(lines(Measure.AWARDS, plan.partnerPath(), adviser)).singleElement().satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("1200000"));

        var aided = List.of(FunnelPick.reached(FunnelStage.APPLICATION), FunnelPick.reached(FunnelStage.AWARD), FunnelPick.stopped(FunnelStage.AWARD, FunnelReason.ONGOING));
        assertThat(aided).allSatisfy(pick -> assertThat(listed(pick, request.reference(), plan.reference(), adviser)).as(pick.label()).isTrue());
        var counted = funnels.of("atis", YEAR, adviser).step(FunnelStage.AWARD).reached();

        mine.withdraw(plan.token(), SomeSupport.VISITOR);

        assertThat(aided).as("what becomes of a dossier is no longer theirs").allSatisfy(pick -> assertThat(listed(pick, request.reference(), plan.reference(), adviser)).as(pick.label()).isFalse());
        assertThat(listed(FunnelPick.reached(FunnelStage.JOURNEY), request.reference(), plan.reference(), adviser)).isTrue();
        assertThat(funnels.of("atis", YEAR, adviser).step(FunnelStage.AWARD).reached()).as("it still counts").isEqualTo(counted);
    }

    private boolean listed(FunnelPick pick, String request, String plan, Caller by) {
        for (int page = 1; ; page++) {
            var read = funnels.lines("atis", pick, YEAR, page, by);
            if (read.stream().anyMatch(line -> line.shown().equals(request) || line.shown().equals(plan))) return true;
            if (read.size() <= Funnels.PAGE) return false;
        }
    }

    private List<RecordLine> lines(Measure measure, String path, Caller by) {
        var all = new ArrayList<RecordLine>();
        for (int page = 1; ; page++) {
            var read = figures.records(measure, "atis", new Year(2026), page, by);
            read.stream().limit(Figures.PAGE).filter(line -> line.path().filter(path::equals).isPresent()).forEach(all::add);
            if (read.size() <= Figures.PAGE) return all;
        }
    }
}
