package fr.levain.revisions;

import fr.levain.kernel.EventSentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RevisionSentences implements EventSentences {
    private final List<RevisedKind> kinds;

    RevisionSentences(List<RevisedKind> kinds) {
        this.kinds = kinds;
    }

    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "DraftPrepared" -> Optional.of("Un brouillon %s est ouvert.".formatted(of(facts)));
            case "DraftChanged" -> Optional.of("Le brouillon %s est modifié.".formatted(of(facts)));
            case "DraftDropped" -> Optional.of("Le brouillon %s est abandonné.".formatted(of(facts)));
            case "RevisionPublished" -> Optional.of("La version %s %s est publiée.".formatted(facts.get("number"), of(facts)));
            case "ConsultationOpened" -> Optional.of("Un brouillon %s est ouvert aux remarques.".formatted(of(facts)));
            case "ConsultationClosed" -> Optional.of("Les remarques sur un brouillon %s sont closes.".formatted(of(facts)));
            case "RemarkReceived" -> Optional.of("Une remarque est reçue.");
            case "RemarkPublished" -> Optional.of("Une remarque est publiée.");
            case "RemarkRefused" -> Optional.of("Une remarque n’est pas publiée.");
            case "RemarkAnswered" -> Optional.of("La Région répond à une remarque.");
            default -> Optional.empty();
        };
    }

    private String of(Map<String, Object> facts) {
        var kind = kinds.stream().map(RevisedKind::kind).filter(each -> each.code().equals(facts.get("kind"))).findFirst();
        return "%s « %s »".formatted(kind.map(Kind::of).orElse("du texte"), facts.get("slug"));
    }
}
