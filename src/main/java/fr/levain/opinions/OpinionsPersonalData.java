package fr.levain.opinions;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OpinionsPersonalData implements PersonalData {
    private static final String ASK = "demander un avis sur un dossier";
    private static final String FAIR = "instruire sans conflit d’intérêts";
    private static final String KEPT = "comme le dossier ; effacé avec la demande si elle est retirée avant réponse";

    @Override
    public String module() {
        return "opinions";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("person", "nom de la personne consultée", ASK),
                kept("organisation", "structure ou direction de la personne consultée", ASK),
                kept("email", "adresse électronique de la personne consultée", ASK),
                kept("question", "question posée, texte libre", ASK),
                kept("asked_by", "référence interne du compte de l’agent", "savoir qui a demandé l’avis"),
                kept("hints", "liens repérés dans ce qui est déclaré ou public", FAIR),
                kept("conflict", "nature du conflit d’intérêts déclaré", FAIR),
                kept("reason", "motif d’un déport ou d’un refus, texte libre", FAIR),
                kept("answer", "avis, notes et justifications, texte libre ; nom du fichier joint", ASK));
    }

    private static Kept kept(String column, String what, String why) {
        return new Kept("opinions.opinion." + column, what, why, LegalBasis.PUBLIC_INTEREST, KEPT);
    }
}
