package fr.levain.recognitions;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RecognitionsPersonalData implements PersonalData {
    private static final String WHY = "reconnaître un projet et permettre de vérifier son attestation";
    private static final String KEPT = "tant que la reconnaissance est valable, puis 10 ans";

    @Override
    public String module() {
        return "recognitions";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("holder_name", "nom du porteur reconnu, parfois une personne physique (jamais montrée au public)"),
                kept("recorded_by", "référence interne du compte de l’agent"),
                kept("withdrawal_reason", "motif du retrait, texte libre"));
    }

    private static Kept kept(String column, String what) {
        return new Kept("recognitions.recognition." + column, what, WHY, LegalBasis.PUBLIC_INTEREST, KEPT);
    }
}
