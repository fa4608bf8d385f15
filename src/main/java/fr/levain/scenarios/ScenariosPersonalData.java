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
        return List.of(
                kept("scenario.author", "référence interne du compte de l’agent", "savoir qui a enregistré un scénario"),
                kept("scenario.name", "nom qu’un agent donne à un scénario", "retrouver un scénario"));
    }

    private static Kept kept(String column, String what, String purpose) {
        return new Kept("scenarios." + column, what, purpose, LegalBasis.PUBLIC_INTEREST, "comme la séance : 10 ans après le dernier versement");
    }
}
