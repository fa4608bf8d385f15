package fr.levain.revisions;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RevisionsPersonalData implements PersonalData {
    private static final String WHY = "savoir qui a préparé et publié un formulaire, une grille, des règles ou un courrier";

    @Override
    public String module() {
        return "revisions";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("revisions.draft.changed_by", "référence interne de l’agent qui prépare le texte", WHY,
                        LegalBasis.PUBLIC_INTEREST, "jusqu’à la publication ou l’abandon du brouillon"),
                new Kept("revisions.revision.published_by", "référence interne de l’agent qui a publié le texte", WHY,
                        LegalBasis.PUBLIC_INTEREST, "comme le texte : 10 ans après la clôture du dernier appel qui s’en sert"));
    }
}
