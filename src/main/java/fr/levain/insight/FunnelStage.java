package fr.levain.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far a project came beside a partner, in the order it is told. A stage is reached by a fact of its own, never because a later one is. */
public enum FunnelStage {
    ORIENTATION("orientation", "Orientation", "La demande d’orientation est parvenue à l’organisation."),
    CONTACT("contact", "Premier contact", "L’organisation a pris la demande, le projet a candidaté à un de ses programmes, ou un porteur a repris un besoin qu’elle a capté."),
    JOURNEY("accompagnement", "Accompagnement", "L’accompagnement a commencé, avec l’accord de la personne qui porte le projet."),
    APPLICATION("demande", "Demande d’aide", "Un dossier est déposé à la Région, ou une demande à un autre financeur est notée dans l’accompagnement."),
    AWARD("aide", "Aide obtenue", "Une aide de la Région est votée et son bénéficiaire le sait, ou un autre financeur a accordé la sienne."),
    RESULTS("resultats", "Résultats", "L’activité est créée ou reprise, le premier emploi est là, ou un questionnaire de suivi a reçu sa réponse.");

    private final String word;
    private final String label;
    private final String definition;

    FunnelStage(String word, String label, String definition) {
        this.word = word;
        this.label = label;
        this.definition = definition;
    }

    static Optional<FunnelStage> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** The one before; empty for the first. */
    public Optional<FunnelStage> former() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** Those before, the nearest first. */
    List<FunnelStage> before() {
        return Arrays.asList(values()).subList(0, ordinal()).reversed();
    }

    /** In addresses and files. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }
}
