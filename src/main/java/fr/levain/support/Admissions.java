package fr.levain.support;

import fr.levain.kernel.French;
import fr.levain.programmes.Admitted;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.Candidacy;
import fr.levain.programmes.Programmes;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A project a programme admits is followed from that day: nobody types it again. Who takes up a need agreed to be accompanied
 * when they said so, and is not asked twice; the others agreed to be chosen among, and are asked.
 */
@Component
class Admissions {
    private final SupportPlans plans;
    private final Candidacies candidacies;
    private final Programmes programmes;

    Admissions(SupportPlans plans, Candidacies candidacies, Programmes programmes) {
        this.plans = plans;
        this.candidacies = candidacies;
        this.programmes = programmes;
    }

    @EventListener
    @Transactional
    void on(Admitted admitted) {
        var programme = programmes.find(admitted.programme()).orElseThrow();
        candidacies.admission(programme.slug(), admitted.project()).ifPresent(candidacy -> plans.open(
                candidacy.id().value(), programme, source(candidacy), candidacy.origin() == fr.levain.programmes.Origin.NEED, LocalDate.ofInstant(admitted.at(), French.PARIS), Optional.empty(), admitted.at(), admitted.by()));
    }

    private static Source source(Candidacy candidacy) {
        var contact = candidacy.contact();
        return new Source(Origin.COHORT, candidacy.id().toString(), candidacy.project(), candidacy.title(),
                new Holder(contact.name(), contact.email(), contact.phone(), contact.organisation(), "", "", candidacy.department()));
    }
}
