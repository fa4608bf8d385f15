package fr.levain.support;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SupportPersonalData implements PersonalData {
    private static final String KEPT =
            "36 mois après la fin de l’accompagnement, 12 mois après un accord retiré, 90 jours sans réponse à l’invitation (durées réglées par l’autorité), ou aussitôt si la personne le refuse";

    @Override
    public String module() {
        return "support";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                agreed("plan.title", "titre du projet, texte libre qui peut nommer une personne"),
                agreed("plan.holder_name", "nom de la personne qui porte le projet"),
                agreed("plan.holder_email", "adresse électronique de la personne qui porte le projet"),
                agreed("plan.holder_phone", "téléphone, s’il est donné"),
                agreed("plan.commune_name", "commune du projet"),
                agreed("plan.own_key", "numéro du projet dans l’outil de l’organisation, qui peut nommer une personne"),
                agreed("plan.origin_ref", "numéro de la ligne importée d’où vient l’accompagnement"),
                agreed("plan.next_contact_on", "jour où l’accompagnateur reprend contact"),
                agreed("own_line.own_key", "numéro d’une rencontre ou d’un temps passé dans l’outil de l’organisation"),
                agreed("plan.token", "adresse de la page privée de l’accompagnement"),
                agreed("plan.adviser", "personne de l’organisation qui suit le projet"),
                agreed("plan.exit_note", "pourquoi l’accompagnement se termine, texte libre"),
                agreed("diagnosis.note", "commentaire d’un diagnostic, texte libre"),
                agreed("diagnosis.made_by", "personne qui a établi le diagnostic"),
                agreed("objective.what", "objectif, texte libre"),
                agreed("action.what", "action, texte libre"),
                agreed("action.who", "qui fait l’action, texte libre"),
                agreed("committee_opinion.members", "personnes et organisations présentes au comité d’appui"),
                agreed("committee_opinion.note", "avis d’un comité d’appui, texte libre"),
                agreed("mission.subject", "objet d’un appui payé par le programme, texte libre"),
                agreed("mission.consultant", "consultant payé pour cet appui"),
                agreed("mission.chosen_for", "pourquoi ce consultant, texte libre"),
                agreed("mission.outcome", "ce que l’appui a produit, texte libre"),
                agreed("session.summary", "compte rendu, texte libre"),
                agreed("session.held_by", "accompagnateur présent"),
                agreed("workshop.held_by", "accompagnateur qui anime un atelier"),
                agreed("mentor.name", "nom d’un parrain ou d’un mentor"),
                agreed("mentor.brings", "ce qu’il apporte, texte libre"),
                agreed("work.what", "travail fait, texte libre"),
                agreed("work.worked_by", "personne qui a passé ce temps"),
                agreed("funding.funder", "nom d’un financeur"),
                agreed("funding.dossier", "numéro du dossier déposé à la Région"),
                agreed("alert_rest.reason", "pourquoi une alerte est remise ou écartée, texte libre"),
                agreed("alert_rest.rested_by", "personne qui l’a remise ou écartée"),
                agreed("former.told", "version d’avant une correction, texte libre"),
                agreed("former.reason", "pourquoi une correction, texte libre"),
                agreed("former.corrected_by", "personne qui a corrigé"),
                agreed("succession.name", "nom de la personne à qui le projet est proposé"),
                agreed("succession.email", "adresse électronique de cette personne, effacée dès sa réponse"),
                agreed("succession.token", "adresse de la page où elle répond"),
                agreed("succession.former", "nom de la personne qui portait le projet"),
                agreed("succession.asked_by", "référence interne de la personne qui a fait la proposition"),
                award("laureate.title", "titre d’un projet soutenu, tel que publié"),
                award("laureate.organisation", "bénéficiaire d’une aide, tel que publié ; jamais une personne physique"),
                sitting("region_tie.representative_name", "personne qui siège pour la Région dans une organisation"),
                sitting("region_tie.representative_email", "adresse par laquelle elle est connue dans les comités"),
                sitting("region_tie.recorded_by", "agent qui a noté ce lien"),
                received("received_table.account_id", "personne qui a envoyé un tableau"),
                received("received_table.name", "nom de ce fichier, tel que la personne l’a donné"),
                received("received_table.content", "tableau envoyé, lu avant d’être importé"));
    }

    private static Kept agreed(String column, String what) {
        return new Kept("support." + column, what, "accompagner la personne dans son projet", LegalBasis.CONSENT, KEPT);
    }

    private static Kept award(String column, String what) {
        return new Kept("support." + column, what, "dire à qui suit les lauréats qui est à contacter", LegalBasis.PUBLIC_INTEREST, "tant que l’aide est publiée");
    }

    private static Kept sitting(String column, String what) {
        return new Kept("support." + column, what, "prévenir les conflits d’intérêts dans les comités", LegalBasis.PUBLIC_INTEREST, "tant que dure l’instance : le lien explique des déports passés");
    }

    private static Kept received(String column, String what) {
        return new Kept("support." + column, what, "montrer ce qu’un tableau change avant de l’importer", LegalBasis.PUBLIC_INTEREST, "un jour ; le contenu est effacé dès l’import");
    }
}
