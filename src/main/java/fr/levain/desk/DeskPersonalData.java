package fr.levain.desk;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DeskPersonalData implements PersonalData {
    private static final String AS_THE_DOSSIER = "comme le dossier : 10 ans après le dernier versement, 5 ans après un refus";
    private static final String UNTIL_REMOVED = "jusqu’à sa suppression par l’agent";

    @Override
    public String module() {
        return "desk";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("desk.case_row.officer", "référence interne du compte de l’agent", "savoir qui suit le dossier", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.case_row.officer_name", "nom de l’agent qui suit le dossier", "afficher la liste des dossiers", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.flag.reason", "motif d’un signalement à une équipe", "expliquer pourquoi un dossier est signalé", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.flag.answer", "réponse de l’équipe à un signalement", "garder la suite donnée à un signalement", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.flag.raised_by", "référence interne du compte de l’agent", "savoir qui a signalé le dossier", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.flag.resolved_by", "référence interne du compte de l’agent", "savoir qui a répondu au signalement", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.tag.label", "étiquette écrite par un agent", "retrouver ensemble des dossiers", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.tag.put_by", "référence interne du compte de l’agent", "savoir qui a posé une étiquette", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.tag.put_why", "motif d’une étiquette", "savoir pourquoi elle est posée", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.tag.removed_by", "référence interne du compte de l’agent", "savoir qui a retiré une étiquette", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.tag.removed_why", "motif du retrait d’une étiquette", "savoir pourquoi elle est retirée", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.tag_word.label", "étiquette écrite par un agent", "la proposer aux autres", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.case_row.tags", "étiquettes d’un dossier", "afficher et filtrer la liste des dossiers", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.batch.made_by", "référence interne du compte de l’agent", "savoir qui a agi sur plusieurs dossiers", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.batch.choices", "choix d’un acte sur plusieurs dossiers, dont les personnes dont l’avis est demandé", "refaire le compte rendu de l’acte", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.digest.account", "référence interne du compte de l’agent", "ne pas écrire deux fois le même matin", LegalBasis.PUBLIC_INTEREST, "un mois"),
                new Kept("desk.saved_view.owner", "référence interne du compte de l’agent", "retrouver les vues de chacun", LegalBasis.PUBLIC_INTEREST, UNTIL_REMOVED),
                new Kept("desk.saved_view.name", "nom donné à une vue par un agent", "retrouver les vues de chacun", LegalBasis.PUBLIC_INTEREST, UNTIL_REMOVED),
                new Kept("desk.default_view.account", "référence interne du compte de l’agent", "ouvrir la liste sur la vue choisie", LegalBasis.PUBLIC_INTEREST, UNTIL_REMOVED),
                new Kept("desk.case_row.search", "mots des réponses d’un dossier et noms de ses documents", "retrouver un dossier par un mot", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.case_row.noted", "mots des notes de travail", "retrouver un dossier par un mot, pour qui lit les notes", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("desk.case_row.holder", "nom du porteur", "afficher la liste des dossiers", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER));
    }
}
