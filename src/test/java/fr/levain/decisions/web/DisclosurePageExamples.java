package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.DisclosureRequest;
import fr.levain.decisions.DisclosureRequest.Answer;
import fr.levain.decisions.DisclosureRequest.Kind;
import fr.levain.documents.DocumentId;
import fr.levain.law.AccessRequest;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class DisclosurePageExamples implements PageExamples {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 2);
    private static final AccessRequest CLOCK = new AccessRequest(DAY.plusMonths(1), DAY.plusMonths(3));

    @Override
    public List<Page> pages() {
        var waiting = request(1, Optional.empty());
        var given = request(2, Optional.of(new Answer(DAY.plusDays(9), Kind.GIVEN, "La grille est jointe.", Optional.of(new DocumentId(new UUID(1, 8))), Optional.empty())));
        var refused = request(3, Optional.of(new Answer(DAY.plusDays(9), Kind.REFUSED, "Ce document prépare une décision qui n’est pas prise.", Optional.empty(), Optional.of(DAY.plusDays(70)))));
        var view = DecisionChangesPageExamples.view();
        return List.of(
                new MyDisclosuresPage(view, List.of(waiting, given, refused), CLOCK, true, DAY, "La grille", FormErrors.of("documents", "Dites quels documents : le service doit pouvoir les trouver.")),
                new DisclosuresPage("2026-AIS-00001", "La cuisine mobile", List.of(waiting, given), DAY.plusMonths(2), Map.of(),
                        FormErrors.of("suite-" + waiting.id(), "Dites ce que vous communiquez : tout, une partie, ou rien.")),
                new DisclosuresPage("2026-AIS-00001", "La cuisine mobile", List.of(), DAY, Map.of(), FormErrors.none()),
                new DisclosureCasePanel(waiting, DAY), new DisclosurePanel(refused, DAY));
    }

    private static DisclosureRequest request(int number, Optional<Answer> answer) {
        return new DisclosureRequest(new UUID(7, number), new ApplicationId(new UUID(1, 2)), "2026-AIS-00001", "La grille d’analyse et l’avis du comité.", DAY, CLOCK, answer);
    }
}
