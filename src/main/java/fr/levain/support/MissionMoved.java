package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Work of a paid consultant is planned for the project, entrusted or done; one shared by several is said of each. */
public record MissionMoved(SupportId support, UUID mission, Stage stage, Instant at, Caller by) implements SupportEvent {
    public enum Stage {
        PLANNED("Appui d’un consultant prévu."), JOINED("Le projet rejoint un appui collectif."), ENTRUSTED("Le consultant est choisi."),
        DONE("L’appui du consultant est réalisé.");

        private final String sentence;

        Stage(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("mission", mission.toString(), "stage", stage.name());
    }
}
