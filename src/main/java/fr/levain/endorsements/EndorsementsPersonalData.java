package fr.levain.endorsements;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class EndorsementsPersonalData implements PersonalData {
    @Override
    public String module() {
        return "endorsements";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("note.account_id", "personne qui relit un dossier"),
                kept("note.text", "sa remarque, texte libre, lue par ceux qui écrivent le dossier"),
                kept("endorsement.account_id", "personne qui recommande un projet au nom de son organisation"),
                kept("endorsement.signatory", "son nom"),
                kept("endorsement.function", "sa fonction"),
                kept("endorsement.text", "ce qu’elle dit du projet, texte libre"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("endorsements." + column, what, "faire relire un dossier, et joindre ce qu’une organisation en dit", LegalBasis.PUBLIC_INTEREST,
                "la durée du dossier");
    }
}
