package fr.levain.desk;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DeskSentences implements EventSentences {
    private final Teams teams;

    DeskSentences(Teams teams) {
        this.teams = teams;
    }

    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "ViewShared" -> "Une vue est partagée avec l’équipe « %s ».".formatted(nameOf(facts.get("team")));
            case "SharedViewRemoved" -> "Une vue partagée est retirée.";
            case "FlagRaised" -> "Le dossier est signalé à l’équipe « %s ».".formatted(nameOf(facts.get("team")));
            case "FlagResolved" -> "Le signalement à l’équipe « %s » est résolu.".formatted(nameOf(facts.get("team")));
            case "TagPut" -> "Une étiquette est posée%s.".formatted(word(facts));
            case "TagRemoved" -> "Une étiquette est retirée%s.".formatted(word(facts));
            case "BatchConfirmed" -> "Un acte sur %s est confirmé.".formatted(EventSentences.count(facts, "dossiers", "dossier", "dossiers"));
            default -> null;
        });
    }

    private static String word(Map<String, Object> facts) {
        var word = String.valueOf(facts.getOrDefault("word", ""));
        return word.isEmpty() ? "" : " : « %s »".formatted(word);
    }

    private String nameOf(Object team) {
        return teams.bySlug(String.valueOf(team)).map(Team::name).orElse(String.valueOf(team));
    }
}
