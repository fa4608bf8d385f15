package fr.levain.support;

/** A part of a follow-up. */
public enum Part {
    OBJECTIVE, ACTION, MILESTONE, FUNDING, MENTOR, WORK, DOCUMENT, READERS;

    String label() {
        return switch (this) {
            case OBJECTIVE -> "Objectifs mis à jour.";
            case ACTION -> "Plan d’action mis à jour.";
            case MILESTONE -> "Calendrier des jalons mis à jour.";
            case FUNDING -> "Plan de financement mis à jour.";
            case MENTOR -> "Parrains et mentors mis à jour.";
            case DOCUMENT -> "Document envoyé.";
            case READERS -> "Un document change de lecteurs.";
            case WORK -> "Temps passé noté.";
        };
    }
}
