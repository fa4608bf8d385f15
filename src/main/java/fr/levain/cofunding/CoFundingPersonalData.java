package fr.levain.cofunding;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CoFundingPersonalData implements PersonalData {
    private static final String WHY = "instruire un dossier avec d’autres financeurs";
    private static final String KEPT = "comme le dossier : 10 ans après le dernier versement, 5 ans après un refus";

    @Override
    public String module() {
        return "cofunding";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("contact_name", "nom de la personne qui instruit chez un autre financeur"),
                kept("contact_email", "adresse électronique professionnelle de cette personne"),
                kept("added_by", "référence interne du compte de l’agent"),
                kept("removed_by", "référence interne du compte de l’agent"),
                kept("removed_reason", "pourquoi un financeur n’instruit plus le dossier, texte libre"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("cofunding.funder." + column, what, WHY, LegalBasis.PUBLIC_INTEREST, KEPT);
    }
}
