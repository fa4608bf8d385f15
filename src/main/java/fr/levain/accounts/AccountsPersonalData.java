package fr.levain.accounts;

import static fr.levain.kernel.PersonalData.LegalBasis.LEGAL_OBLIGATION;
import static fr.levain.kernel.PersonalData.LegalBasis.PUBLIC_INTEREST;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AccountsPersonalData implements PersonalData {
    private static final String ACCOUNT = "tant que le compte existe, puis 3 ans après la dernière connexion";
    private static final String OPEN = "ouvrir un compte et reconnaître son titulaire";
    private static final String SAFE = "protéger les comptes contre l’intrusion";

    @Override
    public String module() {
        return "accounts";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("accounts.account.email", "adresse électronique", OPEN, PUBLIC_INTEREST, ACCOUNT),
                new Kept("accounts.account.name", "nom et prénom", OPEN, PUBLIC_INTEREST, ACCOUNT),
                new Kept("accounts.account.phone", "téléphone, s’il est donné", "joindre la personne au sujet de son dossier", PUBLIC_INTEREST, ACCOUNT),
                new Kept("accounts.account.password_hash", "empreinte du mot de passe, s’il y en a un", OPEN, PUBLIC_INTEREST, ACCOUNT),
                new Kept("accounts.role_grant.account", "rôles de la personne et leur date", "savoir qui peut faire quoi", PUBLIC_INTEREST, ACCOUNT),
                new Kept("accounts.role_grant.granted_by", "référence du compte qui a donné le rôle", "savoir qui a donné un droit", LEGAL_OBLIGATION, ACCOUNT),
                new Kept("accounts.sign_in_link.email", "adresse à laquelle un lien est envoyé", OPEN, PUBLIC_INTEREST, "1 jour après la fin du lien"),
                new Kept("accounts.sign_in_link.name", "nom donné à la création du compte", OPEN, PUBLIC_INTEREST, "1 jour après la fin du lien"),
                new Kept("accounts.second_factor.secret", "secret chiffré de la double vérification", SAFE, LEGAL_OBLIGATION, ACCOUNT),
                new Kept("accounts.second_factor.account", "compte qui a mis en place la double vérification", SAFE, LEGAL_OBLIGATION, ACCOUNT),
                new Kept("accounts.recovery_code.account", "compte qui tient des codes de secours", SAFE, LEGAL_OBLIGATION, ACCOUNT),
                new Kept("accounts.recovery_code.code_digest", "empreinte des codes de secours", SAFE, LEGAL_OBLIGATION, ACCOUNT),
                new Kept("accounts.sign_in_attempt.who_digest", "empreinte à clé de l’adresse essayée", SAFE, LEGAL_OBLIGATION, "1 jour"),
                new Kept("accounts.sign_in_attempt.where_digest", "empreinte à clé de l’adresse IP", SAFE, LEGAL_OBLIGATION, "1 jour"),
                new Kept("accounts.team.email", "adresse de service d’une équipe", "dire à qui écrire", PUBLIC_INTEREST, "tant que l’équipe existe"),
                new Kept("accounts.team.phone", "téléphone de service d’une équipe", "dire qui appeler", PUBLIC_INTEREST, "tant que l’équipe existe"),
                new Kept("accounts.team.address", "adresse postale d’une équipe", "dire où écrire", PUBLIC_INTEREST, "tant que l’équipe existe"),
                new Kept("accounts.team.name", "nom d’une équipe", "dire à qui s’adresser", PUBLIC_INTEREST, "tant que l’équipe existe"));
    }
}
