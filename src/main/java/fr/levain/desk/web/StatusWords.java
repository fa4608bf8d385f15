package fr.levain.desk.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.ui.Tone;

/** How officers call where a dossier stands. Applicants read other words. */
public final class StatusWords {
    private StatusWords() {}

    public static String of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> "Brouillon";
            case SUBMITTED -> "Déposé";
            case COMPLETE -> "Complet";
            case UNDER_ASSESSMENT -> "En instruction";
            case PROPOSED -> "Proposé";
            case ON_AGENDA -> "Inscrit à l’ordre du jour";
            case DEFERRED -> "Ajourné";
            case RESERVED -> "Liste complémentaire";
            case AWARDED -> "Attribué";
            case REFUSED -> "Refusé";
            case INADMISSIBLE -> "Irrecevable";
            case CLOSED -> "Classé sans suite";
            case REORIENTED -> "Réorienté";
            case WITHDRAWN -> "Retiré";
            case REINSTATED -> "Repris";
        };
    }

    public static Tone tone(ApplicationStatus status) {
        return switch (status) {
            case COMPLETE, UNDER_ASSESSMENT, PROPOSED, ON_AGENDA, AWARDED -> Tone.OK;
            case SUBMITTED, DEFERRED, RESERVED, REINSTATED -> Tone.WAIT;
            case REFUSED, INADMISSIBLE -> Tone.KO;
            case DRAFT, CLOSED, REORIENTED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
