package fr.levain.places;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PlaceSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "PlaceAdded" -> Optional.of("Espace d’innovation ajouté à l’annuaire.");
            case "PlaceChanged" -> Optional.of("Fiche d’espace modifiée (champs : %s).".formatted(facts.get("fields")));
            case "PlaceVerified" -> Optional.of("Fiche d’espace dite exacte.");
            case "PlaceClosed" -> Optional.of("Espace retiré de l’annuaire.");
            case "PlaceReopened" -> Optional.of("Espace remis dans l’annuaire.");
            case "PlaceKept" -> Optional.of("organisation".equals(facts.get("how")) ? "Fiche d’espace confiée au compte de son organisation." : "Fiche d’espace confiée à une adresse vérifiée par la Région.");
            case "PlaceReported" -> Optional.of(ground(facts).isFault() ? "Un visiteur signale que %s.".formatted(ground(facts).told()) : "Un visiteur confirme la fiche.");
            case "PlaceReportsSettled" -> Optional.of("Signalement traité : %s (%s).".formatted(ground(facts).told(), Boolean.TRUE.equals(facts.get("accepted")) ? "fondé" : "écarté"));
            case "PlaceProposed" -> Optional.of("Fiche d’espace proposée à la Région.");
            case "PlacePublished" -> Optional.of("Proposition d’espace publiée.");
            case "PlaceRefused" -> Optional.of("Proposition d’espace refusée, avec un motif.");
            case "PlacesImported" -> Optional.of("Espaces importés d’un fichier : %s, %s à un espace connu, %s, %s.".formatted(
                    count(facts, "added", "nouveau", "nouveaux"), count(facts, "joined", "réuni", "réunis"), count(facts, "changed", "modifié", "modifiés"),
                    count(facts, "refused", "ligne refusée", "lignes refusées")));
            case "PlacesImportUndone" -> Optional.of("Import d’espaces défait : %s, %s, %s.".formatted(count(facts, "withdrawn", "espace retiré", "espaces retirés"),
                    count(facts, "restored", "fiche remise comme avant", "fiches remises comme avant"), count(facts, "left", "laissée, changée depuis", "laissées, changées depuis")));
            default -> Optional.empty();
        };
    }

    private static String count(Map<String, Object> facts, String of, String one, String many) {
        return French.plural(Long.parseLong(String.valueOf(facts.get(of))), one, many);
    }

    private static ReportGround ground(Map<String, Object> facts) {
        return ReportGround.valueOf(String.valueOf(facts.get("ground")));
    }
}
