package fr.levain.support;

import fr.levain.documents.Documents;
import fr.levain.programmes.Programmes;
import org.springframework.stereotype.Component;

/** Puts a follow-up together, one statement for each part. Whoever asks has checked who reads. */
@Component
class FollowUpReading {
    private final FollowUpStore store;
    private final FundingStore funding;
    private final SuccessionStore successions;
    private final EngineeringStore engineering;
    private final FollowUpDocumentStore filed;
    private final Documents documents;
    private final Programmes programmes;

    FollowUpReading(FollowUpStore store, FundingStore funding, SuccessionStore successions, EngineeringStore engineering, FollowUpDocumentStore filed, Documents documents, Programmes programmes) {
        this.store = store;
        this.funding = funding;
        this.successions = successions;
        this.engineering = engineering;
        this.filed = filed;
        this.documents = documents;
        this.programmes = programmes;
    }

    FollowUp of(SupportPlan plan) {
        var id = plan.id();
        return new FollowUp(
                plan, programmes.find(plan.programme()), store.diagnoses(id), store.objectives(id), store.actions(id), store.sessions(id), store.milestones(id),
                funding.plan(id), store.mentors(id), store.work(id), filed.filed(id, documents.of(id.subject())), successions.of(id), engineering.opinions(id), engineering.missions(id));
    }
}
