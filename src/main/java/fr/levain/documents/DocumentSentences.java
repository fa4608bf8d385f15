package fr.levain.documents;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DocumentSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(
                switch (event) {
                    case "DocumentStored" -> "Fichier ajouté (%s).".formatted(kind(facts));
                    case "DocumentRemoved" -> "Fichier retiré.";
                    case "DocumentQuarantined" -> "Fichier mis en quarantaine : l’antivirus y a trouvé un programme dangereux.";
                    case "DocumentRetired" -> "Fichier remplacé ou retiré ; il reste dans l’historique de la pièce.";
                    case "DocumentRejected" -> "Fichier refusé : %s.".formatted(reason(facts));
                    default -> null;
                });
    }

    private static String kind(Map<String, Object> facts) {
        return FileKind.ofMediaType(String.valueOf(facts.get("mediaType"))).map(FileKind::label).orElse("autre type");
    }

    private static String reason(Map<String, Object> facts) {
        return switch (String.valueOf(facts.get("reason"))) {
            case "EMPTY" -> "il est vide";
            case "TOO_LARGE" -> "il est trop lourd";
            case "DISGUISED" -> "son contenu n’est pas celui que son nom annonce";
            case "INFECTED" -> "l’antivirus y a trouvé un programme dangereux";
            case "BOMB" -> "il contient bien plus que son poids ne l’annonce";
            case "STORAGE_FULL" -> "la place manquait";
            case "STORAGE_DOWN" -> "le stockage ne répondait pas";
            default -> "son type n’est pas accepté";
        };
    }
}
