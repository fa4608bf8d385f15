package fr.levain.appeals;

import fr.levain.kernel.PersonalData;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class AppealsPersonalData implements PersonalData {
    @Override
    public String module() {
        return "appeals";
    }

    @Override
    public List<Kept> kept() {
        return Stream.concat(
                Stream.of(new Kept("appeals.piece.name", "nom d’un fichier joint au recours", WHY, LegalBasis.LEGAL_OBLIGATION, KEPT)),
                Stream.of(
                        kept("reason", "ce que le porteur conteste, texte libre"),
                        kept("filed_by", "référence interne du compte qui forme ou saisit le recours"),
                        kept("reviewer", "référence interne du compte de l’agent qui réexamine"),
                        kept("admission_reason", "motif de recevabilité, texte libre"),
                        kept("review", "avis de l’agent qui réexamine, texte libre"),
                        kept("answer_reason", "motifs de la réponse, texte libre"),
                        kept("answer", "référence interne de la lettre de réponse"),
                        kept("sent_by", "voie d’envoi de la réponse"),
                        kept("signatory_first_name", "prénom du signataire de la réponse"),
                        kept("signatory_name", "nom du signataire de la réponse"),
                        kept("signatory_quality", "qualité du signataire de la réponse"))).toList();
    }

    private static final String WHY = "réexaminer une décision contestée";
    private static final String KEPT = "comme le dossier : 10 ans après le dernier versement, 5 ans après un refus";

    private static Kept kept(String column, String what) {
        return new Kept("appeals.appeal." + column, what, WHY, LegalBasis.LEGAL_OBLIGATION, KEPT);
    }
}
