package fr.levain.applications;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a dossier keeps about people (G1, G2). */
@Component
class ApplicationsPersonalData implements PersonalData {
    private static final String PURPOSE = "Recevoir, étudier et suivre une demande d’aide";
    private static final String KEPT =
            "10 ans après le dernier versement, 5 ans après un refus ou un abandon, 12 mois pour un brouillon jamais déposé";

    @Override
    public String module() {
        return "applications";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("application.author_id", "personne qui a ouvert le dossier"),
                kept("application.holder_name", "nom de la structure, qui peut porter celui d’une personne"),
                kept("application.title", "nom du projet, texte libre"),
                kept("answer_page.answers", "réponses, dont noms, fonctions, courriels et téléphones des représentants"),
                kept("answer_page.saved_by", "personne qui a enregistré la page"),
                kept("submission.submitted_by", "personne qui a déposé le dossier"),
                kept("submission.answers", "réponses déposées, dont noms et coordonnées des représentants"),
                kept("submission.verdict", "réponses lues par les règles"),
                kept("submission.receipt", "noms de la structure, du projet et de qui a déposé, sur l’accusé de réception"),
                kept("party.name", "nom d’un partenaire, qui peut être une personne"),
                kept("party.siret", "SIRET d’un partenaire, qui peut être un entrepreneur individuel"),
                kept("supplement_request.message", "demande du service, texte libre"),
                kept("supplement_request.asked_by", "agent qui demande"),
                kept("supplement_request.answer", "réponse du porteur, texte libre"),
                kept("supplement_request.closed_by", "personne qui a répondu"),
                kept("supplement_piece.file_name", "nom d’un fichier envoyé"),
                kept("prefill.answer", "réponses reprises de la fiche de la structure, dont noms et coordonnées des représentants"),
                kept("reply_link.account_id", "personne qui peut répondre par courriel, pendant un an"),
                kept("reorientation.reason", "motif d’une réorientation proposée, texte libre"),
                kept("reorientation.proposed_by", "agent qui propose"),
                kept("reorientation.closed_by", "personne qui a répondu"),
                kept("reorientation.answer", "réponse du porteur, texte libre"),
                kept("paper.author_name", "nom de l’auteur d’un dossier reçu sur papier"),
                kept("paper.postal_address", "adresse postale de l’auteur d’un dossier reçu sur papier"),
                kept("paper.entered_by", "agent qui a saisi un dossier reçu sur papier"),
                kept("participant.email", "adresse d’une personne invitée au dossier"),
                kept("participant.name", "nom d’une personne invitée au dossier"),
                kept("participant.invited_by", "personne qui invite"),
                kept("participant.account_id", "personne invitée, une fois son compte ouvert"),
                kept("participant.mandate_document", "mandat, qui porte des noms"),
                kept("section_assignment.account_id", "personne à qui une partie est confiée"),
                kept("section_assignment.assigned_by", "personne qui la confie"),
                kept("section_assignment.note", "mot de la personne qui la rend, texte libre"),
                kept("sign_off.asked_by", "personne qui demande l’accord"),
                kept("sign_off.function", "fonction du représentant légal"),
                kept("sign_off.reason", "raisons d’un accord non donné, texte libre"),
                new Kept("applications.presence.account_id", "personne qui a une partie du dossier sous les yeux", PURPOSE, LegalBasis.PUBLIC_INTEREST, "une heure"),
                kept("correction.answers", "réponses corrigées, dont noms et coordonnées des représentants"),
                kept("correction.before", "réponses telles qu’elles étaient avant la correction"),
                kept("correction.saved_by", "personne qui corrige"),
                kept("exchange_document.name", "nom d’un fichier joint à un message"),
                kept("exchange.author_id", "personne qui écrit"),
                kept("exchange.text", "message, texte libre"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("applications." + column, what, PURPOSE, LegalBasis.PUBLIC_INTEREST, KEPT);
    }
}
