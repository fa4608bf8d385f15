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
    @Autowired Figures figures;
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
