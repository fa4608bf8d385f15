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
        return List.of(new Kept(
                "stateaid.ledger_entry.justification",
                "motif écrit par un agent, texte libre",
                "prouver le fondement de l’aide",
                LegalBasis.LEGAL_OBLIGATION,
                "10 ans à compter de l’octroi"));
    }
}
