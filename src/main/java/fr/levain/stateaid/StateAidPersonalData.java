package fr.levain.stateaid;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StateAidPersonalData implements PersonalData {
    @Override
    public String module() {
        return "stateaid";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("stateaid.ledger_entry.justification", "motif écrit par un agent, texte libre", "prouver le fondement de l’aide"),
                kept("stateaid.ledger_entry.beneficiary", "nom du bénéficiaire, parfois une personne physique", "inscrire l’aide au registre central"),
                kept("stateaid.link.reason", "preuve d’un lien entre entreprises, texte libre d’un agent", "prouver l’entreprise unique"),
                kept("stateaid.link.end_reason", "preuve de la fin d’un lien, texte libre d’un agent", "prouver l’entreprise unique"),
                kept("stateaid.link.made_by", "référence interne du compte de l’agent", "savoir qui a constaté le lien"),
                kept("stateaid.link.ended_by", "référence interne du compte de l’agent", "savoir qui a constaté la fin du lien"),
                kept("stateaid.split.reason", "preuve d’une scission, texte libre d’un agent", "prouver l’imputation des aides"),
                kept("stateaid.split.made_by", "référence interne du compte de l’agent", "savoir qui a enregistré la scission"));
    }

    private static Kept kept(String column, String what, String why) {
        return new Kept(column, what, why, LegalBasis.LEGAL_OBLIGATION, "10 ans à compter de l’octroi");
    }
}
