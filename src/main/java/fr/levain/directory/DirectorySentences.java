package fr.levain.directory;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DirectorySentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "OrganisationRegistered" -> Boolean.TRUE.equals(facts.get("fromRegister"))
                    ? "La structure a été ajoutée d’après un registre public."
                    : "La structure a été ajoutée d’après une déclaration.";
            case "MembershipAsked" -> "Une personne a demandé à rejoindre la structure.";
            case "MembershipApproved" -> "Une personne peut désormais agir pour la structure.";
            case "MembershipDeclined" -> "Une demande de rattachement a été refusée.";
            case "OrganisationVerified" -> "Un agent a vérifié qui agit pour la structure.";
            case "OrganisationsMerged" -> "Une structure en double a été réunie avec celle-ci.";
            case "OrganisationAbsorbed" -> "Cette structure a été réunie avec une autre.";
            case "OrganisationMergeUndone" -> "La réunion de deux structures a été annulée.";
            case "SiretRecorded" -> "Le SIRET %s a été enregistré.".formatted(facts.get("siret"));
            case "RegisterChecked" -> !Boolean.TRUE.equals(facts.get("known")) ? "Le registre public a été interrogé : il ne connaît pas ce numéro."
                    : "Le registre public a été interrogé : la structure y est %s.".formatted(Boolean.TRUE.equals(facts.get("active")) ? "ouverte" : "fermée");
            case "BankDetailsChanged" -> "De nouvelles coordonnées bancaires ont été ajoutées.";
            case "BankDetailsConfirmed" -> "Des coordonnées bancaires ont été vérifiées.";
            case "BankDetailsRead" -> "Le numéro de compte entier a été lu.";
            case "PartnerMemberAdded" -> "Cette personne répond désormais au nom de l’organisation « %s ».".formatted(facts.get("partner"));
            case "PartnerMemberRemoved" -> "Cette personne ne répond plus au nom de l’organisation « %s ».".formatted(facts.get("partner"));
            default -> null;
        });
    }
}
