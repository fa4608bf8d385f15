package fr.levain.records;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RecordsPersonalData implements PersonalData {
    private static final String KEPT = "tant que la structure a un dossier en cours, puis comme ses dossiers : 10 ans après le dernier versement, 5 ans après un refus";

    @Override
    public String module() {
        return "records";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("answer.answer", "réponses de la structure, dont noms, fonctions, courriels et téléphones de ses responsables"),
                kept("answer.said_by", "personne qui a répondu"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("records." + column, what, "ne pas redemander à une structure ce qu’elle a déjà dit", LegalBasis.PUBLIC_INTEREST, KEPT);
    }
}
