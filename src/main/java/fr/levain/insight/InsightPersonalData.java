package fr.levain.insight;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class InsightPersonalData implements PersonalData {
    @Override
    public String module() {
        return "insight";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("report_draft.words", "texte du bilan en cours d’écriture ; l’écran demande de n’y nommer personne"),
                kept("report_draft.changed_by", "référence interne de la personne qui a écrit le brouillon"),
                kept("sealed_report.content", "bilan transmis : chiffres, définitions et texte de l’organisation ; l’écran demande de n’y nommer personne"),
                kept("sealed_report.sent_by", "référence interne de la personne qui a transmis le bilan"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("insight." + column, what, "rendre compte à la Région de l’activité d’une organisation qu’elle soutient", LegalBasis.PUBLIC_INTEREST,
                "tant que le bilan est conservé");
    }
}
