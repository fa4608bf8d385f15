package fr.levain.readings;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Facts name no reader of a dossier: its readings page does, to those who may see it. */
@Component
class ReadingSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "ReadingAsked" -> switch (AskedReading.Origin.valueOf(String.valueOf(facts.get("origin")))) {
                case HAND -> "Une lecture est demandée par un agent.";
                case ALLOCATION -> "Une lecture est demandée, selon une répartition proposée par Levain et validée par un agent.";
                case THIRD -> "Une troisième lecture est demandée : deux lectures s’écartent.";
                case CALIBRATION -> "Une lecture d’étalonnage est demandée.";
            };
            case "ReadingOpened" -> "Un lecteur déclare n’avoir pas de conflit d’intérêts.";
            case "ReaderRecused" -> "Un lecteur se déporte : conflit d’intérêts déclaré.";
            case "ReadingDeclined" -> "Un lecteur décline.";
            case "ReadingExpired" -> "Une invitation à lire expire sans réponse.";
            case "ReadingProlonged" -> "Le délai d’une lecture est prolongé.";
            case "ReadingInvitationSent" -> "Une invitation à lire est renvoyée.";
            case "ReadingGiven" -> "Une lecture est rendue, %s.".formatted(EventSentences.count(facts, "judged", "critère noté", "critères notés"));
            case "ReadingReopened" -> "Une lecture rendue est rouverte par un agent, avec son motif ; ses premières notes restent gardées.";
            case "ReadingWithdrawn" -> "Une demande de lecture est retirée avant d’être rendue.";
            case "ReadingsParted" -> "Deux lectures s’écartent de %s sur 100.".formatted(EventSentences.count(facts, "gap", "point", "points"));
            case "PartingExplained" -> "Un lecteur explique un écart, sur %s.".formatted(EventSentences.count(facts, "criteria", "critère", "critères"));
            case "ReferenceChosen" -> "Le dossier sert de référence à l’étalonnage des lecteurs.";
            case "SecondAnalysisSigned" -> "L’analyse technique, juridique et financière est signée : %s, %s éligibles.".formatted(
                    verdict(facts.get("verdict")), facts.get("eligibleInCents") instanceof Number cents ? Euros.ofCents(cents.longValue()) : "montant inconnu");
            case "SecondAnalysisReopened" -> "L’analyse technique, juridique et financière est rouverte pour correction.";
            case "ReadingTermsAmended" -> "Les réglages des lectures changent.";
            case "AllocationApplied" -> "La répartition des lectures est appliquée : %s, dont %s à la main.".formatted(EventSentences.count(facts, "readings", "lecture", "lectures"), EventSentences.count(facts, "byHand", "ajoutée", "ajoutées"));
            case "ReaderDeclared" -> "0".equals(String.valueOf(facts.get("most"))) ? "Une personne n’est plus lectrice de l’appel." : "Une personne est déclarée lectrice de l’appel.";
            default -> null;
        });
    }

    private static String verdict(Object verdict) {
        return switch (SecondAnalysis.Verdict.valueOf(String.valueOf(verdict))) {
            case FAVOURABLE -> "favorable";
            case WITH_RESERVE -> "favorable avec réserve";
            case UNFAVOURABLE -> "défavorable";
        };
    }
}
