package fr.levain.guidance;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the questionnaire keeps: a project without any name, which its commune and its answers may still lead to somebody. */
@Component
class OrientationPersonalData implements PersonalData {
    @Override
    public String module() {
        return "guidance";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("answers", "projet décrit par une personne sans compte : commune, nature du porteur, étape, dépenses, aide souhaitée"),
                kept("asked", "questions posées, dont celles auxquelles la personne a répondu « je ne sais pas »"),
                kept("key_digest", "empreinte du lien privé, qui ne permet pas de le retrouver"),
                new Kept("guidance.prefilled_answer.answer", "réponse reprise dans un dossier, telle qu’elle avait été dite avant lui",
                        "montrer au porteur d’où vient une réponse tant qu’il ne l’a pas changée", LegalBasis.PUBLIC_INTEREST, "le temps du dossier"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("guidance.orientation." + column, what, "dire quelles aides conviennent à un projet et préparer un dossier",
                LegalBasis.PUBLIC_INTEREST,
                "7 jours pour une description commencée, 6 mois après la dernière réponse pour un résultat ; effacée à tout moment par qui détient le lien");
    }
}
