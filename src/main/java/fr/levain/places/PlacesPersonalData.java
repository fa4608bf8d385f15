package fr.levain.places;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PlacesPersonalData implements PersonalData {
    private static final String ANSWERED = "90 jours après la réponse ; 7 jours si l’adresse n’est pas confirmée";

    @Override
    public String module() {
        return "places";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("places.place.sheet", "fiche d’un espace, dont le contact du lieu, qui peut nommer une personne", "dire où trouver un espace d’innovation", LegalBasis.PUBLIC_INTEREST, "tant que l’espace est à l’annuaire"),
                new Kept("places.place.keeper_email", "adresse de la personne qui tient la fiche", "lui demander si la fiche est exacte", LegalBasis.PUBLIC_INTEREST, "tant qu’elle tient la fiche"),
                proposed("places.proposal.email", "adresse de la personne qui propose un espace ou un changement", "lui répondre"),
                proposed("places.proposal.by", "référence interne de qui propose", "savoir qui a proposé"),
                proposed("places.proposal.sheet", "fiche proposée, dont le contact du lieu", "décider de la publier"),
                proposed("places.proposal.note", "message à la Région", "décider de publier"),
                proposed("places.proposal.reason", "motif de refus", "répondre à qui propose"),
                new Kept("places.report.text", "précision d’un visiteur sur une erreur", "corriger la fiche", LegalBasis.PUBLIC_INTEREST, "jusqu’à ce que le signalement soit traité"),
                new Kept("places.report.email", "adresse laissée pour avoir une réponse", "répondre au signalement", LegalBasis.CONSENT, "jusqu’à ce que le signalement soit traité"),
                new Kept("places.report.voter", "empreinte qui ne mène à personne : le secret qui la fait est remplacé chaque mois", "ne compter une voix qu’une fois", LegalBasis.PUBLIC_INTEREST, "tant que l’espace est à l’annuaire"),
                new Kept("places.report.settled_by", "référence interne de l’agent qui a traité un signalement", "savoir qui a décidé", LegalBasis.PUBLIC_INTEREST, "tant que l’espace est à l’annuaire"),
                new Kept("places.link.email", "adresse à laquelle un lien est envoyé", "ouvrir une fiche sans compte", LegalBasis.PUBLIC_INTEREST, "90 jours après la fin du lien"),
                new Kept("places.claim.email", "adresse de qui demande à tenir une fiche", "vérifier puis répondre", LegalBasis.PUBLIC_INTEREST, "90 jours après la réponse"),
                new Kept("places.claim.text", "ce que cette personne dit de son lien avec l’espace", "vérifier la demande", LegalBasis.PUBLIC_INTEREST, "jusqu’à la réponse"),
                new Kept("places.import.content", "fichier reçu, dont des colonnes peuvent nommer des personnes", "montrer ce qu’il contient avant de l’importer", LegalBasis.PUBLIC_INTEREST, "jusqu’à l’import ou l’abandon"),
                new Kept("places.import.received_by", "référence interne de l’agent qui a reçu un fichier", "savoir qui a changé l’annuaire", LegalBasis.PUBLIC_INTEREST, "5 ans"),
                new Kept("places.import.undone_by", "référence interne de l’agent qui a défait un import", "savoir qui a changé l’annuaire", LegalBasis.PUBLIC_INTEREST, "5 ans"),
                new Kept("places.import_place.sheet", "fiche d’un espace telle qu’elle était avant un import, dont le contact du lieu", "défaire l’import", LegalBasis.PUBLIC_INTEREST, "30 jours après l’import (durée du pack)"),
                new Kept("places.import_place.keeper_email", "adresse de la personne qui tenait la fiche avant un import", "lui rendre la fiche si l’import est défait", LegalBasis.PUBLIC_INTEREST, "30 jours après l’import (durée du pack)"));
    }

    private static Kept proposed(String column, String what, String purpose) {
        return new Kept(column, what, purpose, LegalBasis.PUBLIC_INTEREST, ANSWERED);
    }
}
