package fr.levain.opendata;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OpenDataPersonalData implements PersonalData {
    @Override
    public String module() {
        return "opendata";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "opendata.award_record.beneficiary",
                        "nom de la structure aidée ; celui d’une personne physique n’est jamais publié",
                        "publier les données essentielles des subventions",
                        LegalBasis.LEGAL_OBLIGATION,
                        "10 ans après le dernier versement"),
                new Kept(
                        "opendata.award_record.siret",
                        "SIRET de la structure aidée, qui peut être celui d’une personne physique",
                        "publier les données essentielles des subventions",
                        LegalBasis.LEGAL_OBLIGATION,
                        "10 ans après le dernier versement"),
                new Kept(
                        "opendata.public_award.beneficiary",
                        "nom du bénéficiaire d’une aide, tel qu’un autre financeur l’a publié",
                        "connaître les autres aides publiques d’un porteur",
                        LegalBasis.PUBLIC_INTEREST,
                        "tant que le fichier public est chargé"),
                new Kept(
                        "opendata.award_completion.completed_by",
                        "référence du compte de l’agent",
                        "savoir qui a complété la ligne publiée",
                        LegalBasis.PUBLIC_INTEREST,
                        "10 ans après le dernier versement"));
    }
}
