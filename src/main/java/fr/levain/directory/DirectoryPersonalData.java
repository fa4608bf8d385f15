package fr.levain.directory;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DirectoryPersonalData implements PersonalData {
    private static final String AS_DOSSIERS = "comme les dossiers de la structure : 10 ans après le dernier versement, 5 ans après un refus";

    @Override
    public String module() {
        return "directory";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("organisation.name", "nom de la structure, parfois celui d’une personne", "identifier le demandeur"),
                new Kept("directory.bank_account.bic", "banque du compte", "payer l’aide", PersonalData.LegalBasis.LEGAL_OBLIGATION, AS_DOSSIERS),
                kept("organisation.address", "adresse de la structure, parfois celle d’une personne", "identifier le demandeur"),
                kept("organisation.verified_by", "référence interne de l’agent qui a vérifié", "prouver la vérification"),
                kept("organisation.siret_override_reason", "motif écrit par un agent pour garder un SIRET à clé fausse", "prouver la vérification"),
                kept("register_check.name", "nom de la structure au registre public, parfois celui d’une personne", "vérifier qui demande l’aide"),
                kept("register_check.address", "adresse de la structure au registre public, parfois celle d’une personne", "vérifier qui demande l’aide"),
                kept("merge.merged_by", "référence interne de l’agent qui a réuni deux structures", "pouvoir revenir en arrière"),
                kept("merge.undone_by", "référence interne de la personne qui a annulé une réunion", "savoir qui est revenu en arrière"),
                kept("not_duplicate.said_by", "référence interne de l’agent qui a distingué deux structures", "ne pas les proposer de nouveau"),
                kept("organisation.spoken_name", "nom de la structure sans accents", "trouver les structures en double"),
                kept("membership.account_id", "personne rattachée à une structure", "savoir qui agit pour la structure"),
                kept("membership.decided_by", "référence interne de la personne qui a accepté ou refusé", "prouver l’accord"),
                kept("mandate.account_id", "personne qui déclare pouvoir engager la structure", "vérifier le pouvoir de signer"),
                new Kept("directory.bank_account.holder", "titulaire du compte bancaire", "payer l’aide", PersonalData.LegalBasis.LEGAL_OBLIGATION, AS_DOSSIERS),
                new Kept("directory.bank_account.iban_sealed", "numéro de compte, chiffré", "payer l’aide", PersonalData.LegalBasis.LEGAL_OBLIGATION, AS_DOSSIERS),
                new Kept("directory.bank_account.iban_masked", "début et fin du numéro de compte", "reconnaître le compte", PersonalData.LegalBasis.LEGAL_OBLIGATION, AS_DOSSIERS),
                new Kept("directory.bank_account.added_by", "référence interne de la personne qui l’a saisi", "prévenir la fraude", PersonalData.LegalBasis.LEGAL_OBLIGATION, AS_DOSSIERS),
                kept("partner.name", "nom d’une organisation partenaire", "dire à qui s’adresser"),
                kept("partner.email", "adresse d’une organisation partenaire, parfois nominative", "lui transmettre une demande"),
                kept("partner.phone", "téléphone d’une organisation partenaire", "dire qui appeler"),
                kept("partner_member.account_id", "personne qui répond au nom d’une organisation partenaire", "savoir qui peut lire une demande"),
                kept("partner_member.added_by", "référence interne de la personne qui l’a ajoutée", "savoir qui a donné un accès"),
                kept("authority.email", "adresse du service, parfois nominative", "joindre le service"),
                kept("authority.phone", "téléphone du service", "joindre le service"));
    }

    private static Kept kept(String column, String what, String purpose) {
        return new Kept("directory." + column, what, purpose, PersonalData.LegalBasis.PUBLIC_INTEREST, AS_DOSSIERS);
    }
}
