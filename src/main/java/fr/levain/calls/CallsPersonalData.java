package fr.levain.calls;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CallsPersonalData implements PersonalData {
    @Override
    public String module() {
        return "calls";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(
                "calls.call_revision.changed_by",
                "référence interne de l’agent qui a écrit un brouillon en dernier",
                "dire aux autres agents qui prépare l’appel",
                LegalBasis.PUBLIC_INTEREST,
                "comme l’appel : 10 ans après sa clôture"),
                new Kept(
                "calls.assumption_confirmation.confirmed_by",
                "référence interne de l’agent qui a confirmé une valeur supposée",
                "prouver qui a validé les termes d’un appel",
                LegalBasis.PUBLIC_INTEREST,
                "comme l’appel : 10 ans après sa clôture"),
                new Kept(
                        "calls.extension.granted_by",
                        "référence interne de l’agent qui a reporté une clôture",
                        "prouver qui a reporté une clôture",
                        LegalBasis.PUBLIC_INTEREST,
                        "comme l’appel : 10 ans après sa clôture"),
                new Kept(
                        "calls.extension.reason",
                        "raison du report d’une clôture, telle que l’agent l’écrit",
                        "dire à tous pourquoi une clôture est reportée",
                        LegalBasis.PUBLIC_INTEREST,
                        "comme l’appel : 10 ans après sa clôture"),
                new Kept(
                        "calls.planned_act.planned_by",
                        "référence interne de l’agent qui a programmé un acte",
                        "prouver qui a programmé une publication",
                        LegalBasis.PUBLIC_INTEREST,
                        "comme l’appel : 10 ans après sa clôture"),
                new Kept(
                        "calls.invitation.email",
                        "adresse électronique de la personne invitée à répondre",
                        "reconnaître qui peut ouvrir un dossier",
                        LegalBasis.PUBLIC_INTEREST,
                        "comme l’appel : 10 ans après sa clôture"),
                new Kept(
                        "calls.invitation.invited_by",
                        "référence interne de l’agent qui a invité",
                        "prouver qui a invité",
                        LegalBasis.PUBLIC_INTEREST,
                        "comme l’appel : 10 ans après sa clôture"),
                new Kept(
                        "calls.scheme_confirmation.confirmed_by",
                        "référence interne de l’agent qui a confirmé une valeur supposée",
                        "prouver qui a validé les termes d’une aide",
                        LegalBasis.PUBLIC_INTEREST,
                        "comme l’aide : 10 ans après son retrait"));
    }
}
