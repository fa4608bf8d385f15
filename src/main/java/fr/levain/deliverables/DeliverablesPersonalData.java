package fr.levain.deliverables;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DeliverablesPersonalData implements PersonalData {
    private static final String WHY = "Suivre ce qu’une aide attribuée doit produire";
    private static final String KEPT = "10 ans après le dernier versement";

    @Override
    public String module() {
        return "deliverables";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("file_name", "nom d’un fichier envoyé"),
                kept("message", "mot du porteur, texte libre"),
                kept("filed_by", "personne qui a déposé le fichier"),
                kept("answer", "réponse du service, texte libre"),
                kept("judged_by", "agent qui a accepté le rendu ou demandé de le reprendre"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("deliverables.filing." + column, what, WHY, LegalBasis.PUBLIC_INTEREST, KEPT);
    }
}
