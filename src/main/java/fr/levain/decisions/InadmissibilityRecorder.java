package fr.levain.decisions;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.InadmissibilitySigned;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Stale;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In the transaction of the signature: a dossier found inadmissible without its letter cannot exist. */
@Component
class InadmissibilityRecorder {
    private final OutcomeStore outcomes;
    private final Notifications notifications;
    private final Applications applications;
    private final Assessments assessments;
    private final Organisations organisations;

    InadmissibilityRecorder(
            OutcomeStore outcomes, Notifications notifications, Applications applications, Assessments assessments,
            Organisations organisations) {
        this.outcomes = outcomes;
        this.notifications = notifications;
        this.applications = applications;
        this.assessments = assessments;
        this.organisations = organisations;
    }

    @EventListener
    void on(InadmissibilitySigned signed) {
        var dossier = applications.view(signed.application());
        var holder = organisations.view(dossier.holder());
        var by = signed.signature();
        var outcome = new DecidedOutcome(
                dossier.id(), Optional.empty(),
                Optional.of(new DecidedOutcome.Signed(
                        LocalDate.ofInstant(signed.at(), French.PARIS), new Act.Signature(by.firstName(), by.name(), by.quality()))),
                OutcomeKind.INADMISSIBLE, dossier.reference().value(), holder.name(), dossier.shownTitle(), Euros.ZERO,
                Euros.ZERO, Rate.percent("0"), Optional.empty(), signed.reasons(), "", "", false, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var beneficiary = Beneficiary.of(holder, assessments.caseOf(dossier.id()));
        if (!outcomes.add(outcome, beneficiary, dossier.callTitle(), "", signed.by(), signed.at()))
            throw new Stale("outcome of " + dossier.reference());
        notifications.send(dossier.reference(), signed.by());
    }
}
