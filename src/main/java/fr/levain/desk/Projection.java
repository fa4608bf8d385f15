package fr.levain.desk;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationSubmitted;
import fr.levain.applications.Applications;
import fr.levain.applications.Following;
import fr.levain.applications.Supplement;
import fr.levain.applications.Supplements;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the row of a dossier anew at each fact about it, in the same transaction. */
@Service
@Transactional
public class Projection {
    private final CaseRowStore store;
    private final Applications applications;
    private final Supplements supplements;
    private final Assessments assessments;
    private final Accounts accounts;
    private final Following following;

    Projection(
            CaseRowStore store,
            Applications applications,
            Supplements supplements,
            Assessments assessments,
            Accounts accounts,
            Following following) {
        this.store = store;
        this.applications = applications;
        this.supplements = supplements;
        this.assessments = assessments;
        this.accounts = accounts;
        this.following = following;
    }

    /** After the module that answers the fact, whatever its place: the row is drawn from what it wrote. */
    @EventListener
    @Order
    void on(ApplicationEvent fact) {
        // the opening of its case, in the same transaction, has drawn the row already
        if (fact instanceof ApplicationSubmitted) return;
        assessments.caseOf(fact.application()).ifPresent(this::write);
    }

    /** Draws the whole projection again from the dossiers; the list is empty meanwhile for nobody: one transaction. */
    public int rebuild() {
        store.clear();
        var cases = assessments.all();
        cases.forEach(this::write);
        return cases.size();
    }

    private void write(CaseFile file) {
        var view = applications.view(file.application());
        var received = view.submittedAt().orElse(file.openedAt());
        var supplements = this.supplements.of(file.application());
        store.put(new CaseRow(
                file.application(), file.reference(), view.title(), view.holderName(), file.place(), file.department(),
                file.team(), file.officer(), file.officer().flatMap(accounts::find).map(Person::name).orElse(""),
                view.callSlug(), view.callTitle(), view.status(), view.requested().orElse(Euros.ZERO), received,
                view.status().isOpen() ? following.implicitRejection(file.application(), supplements) : Optional.empty(),
                supplements.stream().anyMatch(asked -> asked.kind() == Supplement.Kind.PIECES && asked.isOpen()),
                view.cutOff().map(Projection::day), view.commission()));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, French.PARIS);
    }
}
