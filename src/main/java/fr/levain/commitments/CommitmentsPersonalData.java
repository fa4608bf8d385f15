package fr.levain.commitments;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CommitmentsPersonalData implements PersonalData {
    private static final String WHY = "recueillir l’engagement de chaque partenaire du projet";
    private static final String PROOF = "prouver qui s’est engagé, et à quoi";
    private static final String KEPT = "la durée du dossier : 10 ans après le dernier versement, ou à la fin du brouillon";

    @Override
    public String module() {
        return "commitments";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("commitment.contact", "nom de la personne invitée au nom d’un partenaire", WHY),
                kept("commitment.email", "adresse électronique de la personne invitée", WHY),
                kept("commitment.partner", "nom du partenaire", WHY),
                kept("commitment.reason", "motif d’un partenaire qui décline, texte libre", WHY),
                kept("commitment.research", "travail de recherche décrit par un partenaire, texte libre", WHY),
                kept("commitment.shares", "détail de ce qu’un partenaire apporte, texte libre", WHY),
                kept("commitment.correction", "correction proposée par un partenaire, texte libre", WHY),
                kept("evidence.signatory", "nom de la personne qui signe ou atteste", PROOF),
                kept("evidence.function", "sa fonction", PROOF),
                kept("evidence.agreed_how", "façon dont un collectif s’est mis d’accord, texte libre", PROOF),
                kept("evidence.terms", "ce qui est signé", PROOF),
                kept("evidence.wording", "texte signé, mot pour mot", PROOF),
                kept("evidence.address", "adresse à laquelle le code est parti", PROOF),
                kept("evidence.file_name", "nom du fichier d’une lettre", PROOF),
                waiting("prepared_act.signatory", "nom de la personne qui va signer"),
                waiting("prepared_act.function", "sa fonction"),
                waiting("prepared_act.agreed_how", "façon dont un collectif s’est mis d’accord, texte libre"),
                waiting("prepared_act.reason", "motif écrit, pas encore confirmé"),
                waiting("prepared_act.file_name", "nom du fichier d’une lettre"),
                waiting("prepared_act.wording", "texte à signer"));
    }

    private static Kept kept(String column, String what, String why) {
        return new Kept("commitments." + column, what, why, LegalBasis.PUBLIC_INTEREST, KEPT);
    }

    private static Kept waiting(String column, String what) {
        return new Kept("commitments." + column, what, "attendre le code qui confirme", LegalBasis.PUBLIC_INTEREST, "1 jour sans confirmation");
    }
}
