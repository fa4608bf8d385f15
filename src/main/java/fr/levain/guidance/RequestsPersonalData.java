package fr.levain.guidance;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RequestsPersonalData implements PersonalData {
    private static final String KEPT =
            "12 mois après la réponse (durée réglée par l’autorité), ou aussitôt si la personne reprend sa demande";

    @Override
    public String module() {
        return "guidance";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                agreed("request.contact_name", "nom de la personne qui demande"),
                agreed("request.contact_email", "adresse électronique de la personne qui demande"),
                agreed("request.contact_phone", "téléphone, s’il est donné"),
                agreed("request.account_id", "compte de la personne, si elle est connectée"),
                agreed("request.words", "projet raconté par la personne, texte libre"),
                agreed("request.answers", "réponses déjà données, jointes à la demande"),
                agreed("request.token", "adresse de la page privée de la demande"),
                agreed("request.answer", "réponse faite à la personne, texte libre"),
                agreed("request.answered_by", "organisation qui a répondu"),
                agreed("request.taken_by", "organisation qui prend la demande en charge"),
                agreed("request.opinion_comment", "avis de la personne, texte libre"),
                agreed("handover.account_id", "personne de l’organisation qui a pris la demande, l’a déclinée ou transmise"),
                agreed("handover.passed_by", "organisation qui a transmis la demande"),
                agreed("handover.reason", "motif écrit par une organisation, texte libre"),
                agreed("funder.name", "nom d’un financeur"),
                agreed("funder.changed_by", "référence interne de la personne qui a changé la ligne"));
    }

    private static Kept agreed(String column, String what) {
        return new Kept("guidance." + column, what, "orienter la personne vers qui peut l’aider", LegalBasis.CONSENT, KEPT);
    }
}
