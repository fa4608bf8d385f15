package fr.levain.decisions;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DecisionsPersonalData implements PersonalData {
    private static final String AS_THE_DOSSIER = "comme le dossier : 10 ans après le dernier versement, 5 ans après un refus";

    @Override
    public String module() {
        return "decisions";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("decisions.act.recorded_by", "référence interne du compte de l’agent", "savoir qui a enregistré l’acte", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.act.signatory_first_name", "prénom du signataire", "signer les lettres (CRPA L212-1)", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.act.signatory_name", "nom du signataire", "signer les lettres (CRPA L212-1)", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.act.signatory_quality", "qualité du signataire", "signer les lettres (CRPA L212-1)", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.evidence.content", "ce qui fonde une décision, motifs et nom du bénéficiaire compris", "relire la décision lors d’un recours", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.evidence.reasons", "ce que la page d’une décision montre, noms de qui a donné un avis compris", "expliquer la décision telle qu’elle fut prise (CRPA L311-1)", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.change.was", "ce que disait une décision corrigée, parfois un nom", "garder les deux versions", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.change.became", "ce que dit la décision corrigée, parfois un nom", "garder les deux versions", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.change.reason", "motif d’une correction, texte libre", "expliquer la correction", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.change.unheard_facts", "faits qui dispensent d’entendre le bénéficiaire, texte libre", "rendre compte de l’exception (CRPA L121-2)", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.change.made_by", "référence interne du compte de l’agent", "savoir qui a corrigé la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.change.former", "la décision qui ne tient plus, nom du bénéficiaire compris", "garder les deux versions", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.hearing.reason", "motif d’un retrait envisagé, texte libre", "entendre le bénéficiaire (CRPA L121-1)", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.hearing.answer", "observations du bénéficiaire, texte libre", "entendre le bénéficiaire (CRPA L121-1)", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.hearing.asked_by", "référence interne du compte de l’agent", "savoir qui a demandé les observations", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.embargo.set_by", "référence interne du compte de l’agent", "savoir qui a posé l’embargo", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.told_opinion.told_by", "référence interne du compte de l’agent", "savoir qui a dit l’avis du comité au porteur", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.silence_request.asked_by", "référence interne du compte du porteur", "savoir qui a demandé les motifs (CRPA L232-4)", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.silence_request.reasons", "motifs d’un rejet par silence, texte libre", "dire les motifs (CRPA L232-4)", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.silence_request.given_by", "référence interne du compte de l’agent", "savoir qui a dit les motifs", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.disclosure_request.wanted", "documents demandés, texte libre", "répondre à la demande (CRPA L311-1)", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.disclosure_request.asked_by", "référence interne du compte de qui demande, ou de l’agent qui enregistre", "savoir qui a demandé", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.disclosure_request.words", "réponse à une demande de documents, texte libre", "répondre à la demande (CRPA L311-14)", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.disclosure_request.answered_by", "référence interne du compte de l’agent", "savoir qui a répondu", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.joined_file.name", "nom d’un fichier joint, parfois un nom de personne", "retrouver le fichier", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.joined_file.joined_by", "référence interne du compte de l’agent", "savoir qui a joint le fichier", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.sending.made_by", "référence interne du compte de l’agent", "savoir qui a notifié", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.sending_line.reason", "pourquoi une lettre n’est pas partie", "rendre compte de l’envoi", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.feedback.lines", "retour au porteur, dans les mots des lecteurs", "dire ce qui ferait progresser le projet", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.feedback.words", "retour au porteur", "dire ce qui ferait progresser le projet", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.feedback.reviewed_by", "référence interne du compte de l’agent", "savoir qui a relu le retour", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.feedback.released_by", "référence interne du compte de l’agent", "savoir qui a publié le retour", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.report.made_by", "référence interne du compte de l’agent", "savoir qui a établi le rapport", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.report_item.holder", "nom du porteur, parfois une personne physique", "nommer le porteur dans le rapport", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.outcome.recorded_by", "référence interne du compte de l’agent", "savoir qui a enregistré la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.outcome.signatory_first_name", "prénom du signataire d’une irrecevabilité", "signer la lettre (CRPA L212-1)", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.outcome.signatory_name", "nom du signataire d’une irrecevabilité", "signer la lettre (CRPA L212-1)", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.outcome.signatory_quality", "qualité du signataire d’une irrecevabilité", "signer la lettre (CRPA L212-1)", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.outcome.beneficiary", "nom du bénéficiaire, parfois une personne physique", "nommer le bénéficiaire de l’acte", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.outcome.siret", "SIRET du bénéficiaire, parfois une personne physique", "publier les données essentielles", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("decisions.outcome.stood_aside", "noms des élus déportés", "garder les déports (CGCT L1111-6)", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("decisions.outcome.reasons", "motifs du refus ou de l’irrecevabilité", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER));
    }
}
