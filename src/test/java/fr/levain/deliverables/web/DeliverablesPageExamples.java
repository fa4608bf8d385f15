package fr.levain.deliverables.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.calls.SomeCalls;
import fr.levain.deliverables.Deliverable;
import fr.levain.deliverables.DeliverableState;
import fr.levain.deliverables.Filing;
import fr.levain.deliverables.NextAid;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class DeliverablesPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2026-12-05T10:00:00Z");

    @Override
    public List<Page> pages() {
        var view = view();
        var awaited = study(DeliverableState.AWAITED);
        var filed = study(DeliverableState.FILED, filing(Optional.empty()));
        var back = study(DeliverableState.SENT_BACK, filing(Optional.of("Il manque le plan de financement.")));
        var accepted = study(DeliverableState.ACCEPTED, filing(Optional.of("")), filing(Optional.of("Il manque le plan de financement.")));
        var next = List.of(
                new NextAid("ampli", "AMPLI", "Un forfait pour amorcer une activité.", Optional.empty(), Optional.empty()),
                new NextAid("ami", "Innovation sociale", "Une subvention pour expérimenter.", Optional.of(SomeCalls.published(SomeCalls.continuous())), Optional.empty()),
                new NextAid("autre", "Autre aide", "Une autre aide.", Optional.of(SomeCalls.published(SomeCalls.continuous())), Optional.of(view)));
        return List.of(
                new DeliverablesPanel(List.of(awaited), List.of(), view.path(), Access.OWN),
                new DeliverablesPanel(List.of(back), List.of(), view.path(), Access.OWN),
                new DeliverablesPanel(List.of(accepted), next, view.path(), Access.OWN),
                new DeliverablesPanel(List.of(filed), next, "/instruction/" + view.reference(), Access.READ),
                new FilingPage(view, awaited, "", FormErrors.none()),
                new FilingPage(view, back, "Voici.", FormErrors.of("fichier", "Choisissez le fichier à déposer.")),
                new FilingPage(view, accepted, "", FormErrors.none()),
                new ReviewPage(view, awaited, true, "", "", FormErrors.none()),
                new ReviewPage(view, filed, true, "reprendre", "", FormErrors.of("mot", "Écrivez ce qui est à reprendre : le porteur le lira.")),
                new ReviewPage(view, filed, false, "", "", FormErrors.none()));
    }

    private static Deliverable study(DeliverableState state, Filing... filings) {
        return new Deliverable("ETUDE", "Rapport d’étude", state, List.of(filings));
    }

    private static Filing filing(Optional<String> answer) {
        return new Filing(new UUID(1, 9), new DocumentId(new UUID(2, 9)), "etude.pdf", "La version complète.", AT, answer, answer.map(_ -> AT.plusSeconds(3600)));
    }

    private static ApplicationView view() {
        var terms = SomeCalls.continuous();
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), new ApplicationReference("2026-EFA-00042"), ApplicationStatus.AWARDED,
                new ProjectId(new UUID(1, 2)), OrganisationId.of(new UUID(1, 1)), "La Laverie", new AccountId(new UUID(1, 3)), terms.id(), terms.form(),
                terms.slug(), terms.title(), terms.team(), "Une laverie de quartier", Optional.of(Euros.of(6_000)), AT, AT, Optional.of(AT),
                Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2027, 3, 22)));
    }
}
