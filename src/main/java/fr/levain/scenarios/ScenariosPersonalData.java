package fr.levain.scenarios;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ScenariosPersonalData implements PersonalData {
    @Override
    public String module() {
        return "scenarios";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("scenarios.scenario.author", "référence interne du compte de l’agent", "savoir qui a enregistré un scénario",
                LegalBasis.PUBLIC_INTEREST, "comme la séance : 10 ans après le dernier versement"));
    }
}
