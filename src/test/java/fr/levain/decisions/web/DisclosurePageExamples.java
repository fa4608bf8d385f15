package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.DisclosureRequest;
import fr.levain.decisions.DisclosureRequest.Answer;
import fr.levain.decisions.DisclosureRequest.Kind;
import fr.levain.decisions.NotificationMode;
import fr.levain.decisions.OutcomeKind;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
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
                new DisclosureCasePanel(waiting, DAY), new DisclosurePanel(refused, DAY),
                new ClosingPanel("2026-AIS-00001"),
                new ClosingPage("2026-AIS-00001", "La cuisine mobile", Optional.empty(), List.of(), Optional.empty(), true, true, Map.of("motifs", "Rien."),
                        FormErrors.of("fondement", "Choisissez pourquoi ce dossier est classé.")),
                new ClosingPage("2026-AIS-00001", "La cuisine mobile", Optional.of(closed()), List.of(), Optional.empty(), true, true, Map.of(), FormErrors.none()));
    }

    private static DecidedOutcome closed() {
        return new DecidedOutcome(
                new ApplicationId(new UUID(1, 2)), Optional.empty(), Optional.of(new DecidedOutcome.Signed(DAY, new Act.Signature("Hélène", "Exemple", "Cheffe de service"))),
                OutcomeKind.CLOSED, "2026-AIS-00001", "Les Semeurs", "La cuisine mobile", Euros.ZERO, Euros.ZERO, Rate.percent("0"), Optional.empty(),
                "Le porteur ne répond plus. Deux relances sont restées sans réponse.", "", "", false, Optional.of(NotificationMode.LETTER), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DisclosureRequest request(int number, Optional<Answer> answer) {
        return new DisclosureRequest(new UUID(7, number), new ApplicationId(new UUID(1, 2)), "2026-AIS-00001", "La grille d’analyse et l’avis du comité.", DAY, CLOCK, answer);
    }
}
