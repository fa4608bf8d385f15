package fr.levain.support;

import java.time.LocalDate;

/** Something the night found late. @param item code of the milestone, identifier of the request for money or of the action; else empty */
public record Alert(Kind kind, String item, LocalDate since) {
    public enum Kind {
        QUIET, MILESTONE, FUNDING, ACTION, DIAGNOSIS;

        public String label() {
            return switch (this) {
                case QUIET -> "Sans contact";
                case MILESTONE -> "Jalon en retard";
                case FUNDING -> "Réponse d’un financeur attendue";
                case ACTION -> "Action en retard";
                case DIAGNOSIS -> "Diagnostic absent";
            };
        }

        /** What to do, for whoever follows the project. */
        public String toDo() {
            return switch (this) {
                case QUIET -> "Reprenez contact";
                case MILESTONE -> "Faites le point sur un jalon";
                case FUNDING -> "Relancez un financeur";
                case ACTION -> "Faites le point sur une action";
                case DIAGNOSIS -> "Établissez le diagnostic";
            };
        }
    }
}
