package fr.levain.support;

/** What the team of a follow-up corrects after it was written. */
public enum Corrected {
    SESSION, WORK, FUNDING, EXIT;

    /** « Corriger une rencontre » */
    public String act() {
        return switch (this) {
            case SESSION -> "Corriger une rencontre";
            case WORK -> "Corriger un temps passé";
            case FUNDING -> "Corriger un financement";
            case EXIT -> "Corriger la fin de l’accompagnement";
        };
    }

    String sentence() {
        return switch (this) {
            case SESSION -> "Rencontre corrigée ; la version d’avant reste à l’équipe.";
            case WORK -> "Temps passé corrigé ; la version d’avant reste à l’équipe.";
            case FUNDING -> "Financement corrigé ; la version d’avant reste à l’équipe.";
            case EXIT -> "Fin de l’accompagnement corrigée ; la version d’avant reste à l’équipe.";
        };
    }
}
