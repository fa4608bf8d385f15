package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.appeals.AppealStatus;
import fr.levain.ui.Tone;

/** How an appeal stands, in words. */
public final class Words {
    private Words() {}

    public static String status(AppealStatus status) {
        return switch (status) {
            case FILED -> "À confier";
            case UNDER_REVIEW -> "Réexamen en cours";
            case PROPOSED -> "Avis rendu, à décider";
            case CONFIRMED -> "Décision confirmée";
            case UPHELD -> "Recours accueilli";
            case INADMISSIBLE -> "Non recevable";
            case REJECTED_BY_SILENCE -> "Rejeté par silence";
            case WITHDRAWN -> "Retiré par le porteur";
        };
    }

    public static Tone tone(AppealStatus status) {
        return switch (status) {
            case FILED, UNDER_REVIEW, PROPOSED -> Tone.WAIT;
            case UPHELD -> Tone.OK;
            case CONFIRMED, INADMISSIBLE, REJECTED_BY_SILENCE -> Tone.KO;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    /** For its author, who learns the answer by its notification only. */
    public static String told(Appeal appeal) {
        if (appeal.status().isAnswered() && !appeal.isAnswerKnown())
            return appeal.answer().filter(Appeal.Answer::onPortal).isPresent() ? "Une réponse vous attend" : "Une réponse vous parvient par la poste";
        return switch (appeal.status()) {
            case FILED, UNDER_REVIEW, PROPOSED -> "Réexamen en cours";
            case CONFIRMED, UPHELD, INADMISSIBLE, REJECTED_BY_SILENCE, WITHDRAWN -> status(appeal.status());
        };
    }
}
