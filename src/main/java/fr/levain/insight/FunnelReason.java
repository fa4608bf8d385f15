package fr.levain.insight;

import java.util.Arrays;
import java.util.Optional;

/** Why a project went no further than a stage. */
public enum FunnelReason {
    ONGOING("en-cours", "Encore en cours"),
    NOBODY("sans-preneur", "Personne n’a pris la demande à temps"),
    DECLINED("declinee", "Déclinée par l’organisation"),
    PASSED_ON("transmise", "Transmise à une autre organisation"),
    ELSEWHERE("prise-ailleurs", "Prise par une autre organisation"),
    ANSWERED("reponse-donnee", "Réponse donnée, rien d’autre demandé"),
    WITHDRAWN("retire", "Retiré par la personne qui porte le projet"),
    UNANSWERED("invitation-sans-suite", "Invitation restée sans suite"),
    NOT_RETAINED("non-retenu", "Non retenu par le jury"),
    WAITING_LIST("liste-attente", "Sur liste d’attente"),
    ADMITTED("admis", "Admis, accompagnement pas encore commencé"),
    COMPLETED("termine", "Parcours terminé, rien d’autre noté"),
    PAUSED("en-pause", "Projet en pause"),
    DROPPED("arrete", "Projet arrêté"),
    NOT_ELIGIBLE("irrecevable", "Dossier irrecevable"),
    NOT_AWARDED("aide-refusee", "Aide refusée"),
    CLOSED("classe", "Dossier classé ou réorienté"),
    SILENT("questionnaire-sans-reponse", "Questionnaire resté sans réponse"),
    /** Too few to tell a partner which: what becomes of a dossier is first of all its author’s. */
    NOT_TOLD("sans-aide", "Sans aide à ce jour");

    private final String word;
    private final String label;

    FunnelReason(String word, String label) {
        this.word = word;
        this.label = label;
    }

    static Optional<FunnelReason> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** In addresses and files. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
