package fr.levain.decisions;

import fr.levain.committees.MeetingId;
import fr.levain.documents.DocumentId;
import java.time.LocalDate;

/**
 * What a committee said of a dossier, told to its holder by a letter. Not a decision: no delay of appeal runs from it.
 *
 * @param letter its PDF
 */
public record ToldOpinion(MeetingId meeting, News news, NotificationMode mode, LocalDate on, DocumentId letter) {
    /** What the holder waits to know before any vote: a favourable or an unfavourable opinion is told by the decision. */
    public enum News {
        DEFERRED("avis-ajournement", "Ajournement"),
        REORIENTED("avis-reorientation", "Réorientation"),
        RESERVED("liste-complementaire", "Liste complémentaire");

        private final String template;
        private final String label;

        News(String template, String label) {
            this.template = template;
            this.label = label;
        }

        String template() {
            return template;
        }

        public String label() {
            return label;
        }
    }
}
