package fr.levain.support;

/** What the team of a follow-up corrects after it was written. */
public enum Corrected {
    SESSION, WORK, DIAGNOSIS, OBJECTIVE, ACTION, FUNDING, MENTOR, EXIT;

    /** « Corriger une rencontre » */
    public String act() {
        return switch (this) {
            case SESSION -> "Corriger une rencontre";
            case WORK -> "Corriger un temps passé";
            case DIAGNOSIS -> "Corriger un diagnostic";
            case OBJECTIVE -> "Corriger un objectif";
            case ACTION -> "Corriger une action";
            case MENTOR -> "Corriger un mentor";
            case FUNDING -> "Corriger un financement";
            case EXIT -> "Corriger la fin de l’accompagnement";
        };
    }

    String sentence() {
        return switch (this) {
            case SESSION -> "Rencontre corrigée ; la version d’avant reste à l’équipe.";
            case WORK -> "Temps passé corrigé ; la version d’avant reste à l’équipe.";
            case DIAGNOSIS -> "Diagnostic corrigé ; la version d’avant reste à l’équipe.";
            case OBJECTIVE -> "Objectif corrigé ; la version d’avant reste à l’équipe.";
            case ACTION -> "Action corrigée ; la version d’avant reste à l’équipe.";
            case MENTOR -> "Mentor corrigé ; la version d’avant reste à l’équipe.";
            case FUNDING -> "Financement corrigé ; la version d’avant reste à l’équipe.";
            case EXIT -> "Fin de l’accompagnement corrigée ; la version d’avant reste à l’équipe.";
        };
    }
}
