package fr.levain.consents;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ConsentsPersonalData implements PersonalData {
    @Override
    public String module() {
        return "consents";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("consent.given_by", "référence de la personne qui a donné son accord"),
                kept("consent.revoked_by", "référence de la personne qui a retiré son accord"),
                kept("look.account_id", "personne qui a ouvert la demande"),
                kept("look.person_name", "nom de la personne qui a ouvert la demande"),
                own("kept_text.account_id", "auteur du texte"),
                own("kept_text.text", "texte en cours d’écriture quand un accord a été retiré"));
    }

    private static Kept own(String column, String what) {
        return new Kept("consents." + column, what, "rendre à son auteur ce qu’il écrivait", LegalBasis.PUBLIC_INTEREST, "30 jours (durée réglée par l’autorité)");
    }

    private static Kept kept(String column, String what) {
        return new Kept("consents." + column, what, "prouver l’accord et dire qui a regardé", LegalBasis.LEGAL_OBLIGATION,
                "effacé avec ce que l’accord concerne");
    }
}
