package fr.levain.guidance.web;

import fr.levain.guidance.HandoverStatus;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.RequestStatus;
import fr.levain.ui.Tone;

/** States as each reader says them. */
final class Words {
    private Words() {}

    /** For the author of the request. */
    static String forAuthor(RequestStatus status) {
        return switch (status) {
            case OPEN -> "Transmise";
            case TAKEN -> "Prise en charge";
            case UNCLAIMED -> "Suivie par la Région";
            case ANSWERED -> "Réponse donnée";
            case WITHDRAWN -> "Reprise";
        };
    }

    static String forAuthor(HandoverStatus status) {
        return switch (status) {
            case AWAITING_CONSENT -> "Attend votre accord";
            case REFUSED -> "Vous avez refusé";
            case WAITING -> "N’a pas encore répondu";
            case TAKEN -> "S’en occupe";
            case DECLINED -> "Ne peut pas la prendre";
            case PASSED_ON -> "L’a transmise";
            case CLOSED -> "N’y a plus accès";
            case ANSWERED -> "A répondu";
        };
    }

    static String forPartner(HandoverStatus status) {
        return switch (status) {
            case AWAITING_CONSENT, REFUSED, WAITING -> "À prendre";
            case TAKEN -> "En cours";
            case DECLINED -> "Déclinée";
            case PASSED_ON -> "Transmise";
            case CLOSED -> "Close";
            case ANSWERED -> "Répondue";
        };
    }

    static String forAuthority(RequestStatus status) {
        return switch (status) {
            case OPEN -> "Chez les organisations";
            case TAKEN -> "Prise, sans réponse";
            case UNCLAIMED -> "Sans preneur";
            case ANSWERED -> "Réponse donnée";
            case WITHDRAWN -> "Reprise par son auteur";
        };
    }

    static Tone tone(RequestStatus status) {
        return switch (status) {
            case OPEN -> Tone.WAIT;
            case TAKEN, ANSWERED -> Tone.OK;
            case UNCLAIMED -> Tone.KO;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    static Tone tone(HandoverStatus status) {
        return switch (status) {
            case AWAITING_CONSENT, WAITING -> Tone.WAIT;
            case TAKEN, ANSWERED -> Tone.OK;
            case DECLINED, REFUSED, PASSED_ON, CLOSED -> Tone.NEUTRAL;
        };
    }

    /** What happens next, for the author. */
    static String next(OrientationRequest request, int unansweredDays) {
        return switch (request.status()) {
            case OPEN -> "Les organisations ont votre demande. Si aucune ne répond sous %d jours, le service de la Région la reprend.".formatted(unansweredDays);
            case TAKEN -> "Cette organisation vous contacte. Sa réponse paraîtra ici.";
            case UNCLAIMED -> "Aucune organisation ne prend votre demande pour l’instant. Le service de la Région vous répond, ou l’adresse à d’autres.";
            case ANSWERED -> "Vous avez une réponse. Dites-nous si elle vous aide.";
            case WITHDRAWN -> "Vous avez repris cette demande. Personne ne la voit plus et vos coordonnées sont effacées.";
        };
    }
}
