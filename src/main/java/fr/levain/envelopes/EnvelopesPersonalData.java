package fr.levain.envelopes;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class EnvelopesPersonalData implements PersonalData {
    @Override
    public String module() {
        return "envelopes";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("envelopes.resizing.reason", "motif d’une enveloppe augmentée ou réduite, texte libre", "expliquer le vote", LegalBasis.PUBLIC_INTEREST, "10 ans après le dernier versement"),
                new Kept("envelopes.resizing.recorded_by", "référence interne du compte de l’agent", "savoir qui a enregistré le vote", LegalBasis.PUBLIC_INTEREST, "10 ans après le dernier versement"),
                new Kept(
                "envelopes.movement.made_by",
                "référence interne du compte de l’agent",
                "savoir qui a engagé la dépense",
                LegalBasis.LEGAL_OBLIGATION,
                "10 ans après le dernier versement"));
    }
}
