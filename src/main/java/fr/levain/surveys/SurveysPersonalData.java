package fr.levain.surveys;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SurveysPersonalData implements PersonalData {
    private static final String RETENTION = "24 mois après le dernier questionnaire (durée du pack)";

    @Override
    public String module() {
        return "surveys";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("survey.name", "nom de la personne interrogée"),
                kept("survey.email", "adresse de la personne interrogée"),
                kept("survey.title", "titre du projet, tel que son porteur l’écrit"),
                kept("survey.link_digest", "empreinte du lien envoyé"),
                kept("answer.value", "réponse au questionnaire ; les textes libres sont effacés avec le nom"),
                kept("answer.noted_by", "référence interne de la personne qui a noté le niveau de preuve"),
                kept("proof.link", "adresse d’une page jointe à une réponse"),
                kept("proof.name", "nom du fichier ou adresse de la page jointe à une réponse"),
                kept("code.digest", "empreinte du code envoyé"),
                kept("code.pass_digest", "empreinte de ce que garde le navigateur où le code a été écrit"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("surveys." + column, what, "savoir ce que deviennent les projets, là où un financeur le demande", LegalBasis.PUBLIC_INTEREST, RETENTION);
    }
}
