package fr.levain.assessment;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AssessmentPersonalData implements PersonalData {
    private static final String AS_THE_DOSSIER = "comme le dossier : 10 ans après le dernier versement, 5 ans après un refus";

    @Override
    public String module() {
        return "assessment";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("assessment.case_file.officer", "référence interne du compte de l’agent", "savoir qui suit le dossier", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.case_file.complete_reason", "motif d’un dossier déclaré complet malgré un manque", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.kept_apart.account", "référence interne du compte de l’agent", "confier à une autre personne un dossier repris sur recours", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.case_file.team_reason", "réponses qui ont choisi l’équipe d’un dossier", "dire pourquoi cette équipe le suit", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.absence.officer", "référence interne du compte de l’agent absent", "assurer la suite de ses dossiers", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.absence.deputy", "référence interne du compte de qui supplée", "assurer la suite des dossiers", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.absence.declared_by", "référence interne du compte de qui déclare l’absence", "savoir qui a confié les dossiers", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.document_check.checked_by", "référence interne du compte de l’agent", "savoir qui a vérifié la pièce", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.document_check.comment", "remarque de l’agent sur une pièce", "vérifier que le dossier est complet", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.scan_batch.file_name", "nom d’un fichier numérisé", "retrouver un lot de pièces", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.scan_batch.scanned_by", "référence interne du compte de l’agent", "savoir qui a numérisé", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.contact.correspondent", "avec qui l’échange a eu lieu", "retrouver ce qui s’est dit d’un dossier", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.contact.summary", "résumé d’un appel, d’un courriel ou d’un courrier", "retrouver ce qui s’est dit d’un dossier", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.contact.noted_by", "référence interne du compte de l’agent", "savoir qui a noté l’échange", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.checklist_line.confirmed_by", "référence interne du compte de l’agent", "savoir qui a confirmé le constat", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.checklist_line.reason", "motif d’un écart avec le constat des règles", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.inadmissibility.proposed_by", "référence interne du compte de l’agent", "savoir qui a proposé", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.inadmissibility.decided_by", "référence interne du compte de l’agent", "savoir qui a signé", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.inadmissibility.reasons", "motifs d’irrecevabilité", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.inadmissibility.answer", "réponse de la direction", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.score_sheet.saved_by", "référence interne du compte de l’agent", "savoir qui a noté", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.score_sheet.marks", "notes et justifications de l’agent", "instruire la demande", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.linked_structure.reason", "ce qu’un agent a constaté d’un lien entre structures, texte libre", "prouver l’entreprise unique", LegalBasis.LEGAL_OBLIGATION, "10 ans à compter de l’octroi"),
                new Kept("assessment.linked_structure.found_by", "référence interne du compte de l’agent", "savoir qui a constaté le lien", LegalBasis.LEGAL_OBLIGATION, "10 ans à compter de l’octroi"),
                new Kept("assessment.recused.account", "référence interne du compte de l’agent qui s’est déporté", "ne plus lui montrer le dossier", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("assessment.kept_apart.reason", "intérêt qui lie un agent à un dossier, tel qu’il le dit", "prévenir les conflits d’intérêts", LegalBasis.LEGAL_OBLIGATION, AS_THE_DOSSIER),
                new Kept("assessment.score_version.saved_by", "référence interne du compte de l’agent", "savoir qui a noté", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.score_version.marks", "notes et justifications de l’agent, version par version", "instruire la demande", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.score_reopening.reason", "motif d’une grille rouverte, texte libre", "expliquer la note", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.score_reopening.reopened_by", "référence interne du compte de l’agent", "savoir qui a rouvert la grille", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.note.text", "note de travail d’un agent sur un dossier", "instruire la demande à plusieurs", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.note.written_by", "référence interne du compte de l’agent", "savoir qui a écrit la note", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.line_settled.settled_by", "référence interne du compte de l’agent", "savoir qui a retenu une dépense", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.line_settled.label", "objet d’une dépense, parfois un nom ou une fonction", "expliquer l’assiette retenue", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.line_settled.reason", "motif d’une dépense écartée ou réduite", "expliquer l’assiette retenue", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.recommendation.made_by", "référence interne du compte de l’agent", "savoir qui a proposé", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.recommendation.decided_by", "référence interne du compte de l’agent", "savoir qui a validé", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.recommendation.above_reason", "motif d’un montant au-dessus du calcul", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.recommendation.basis_reason", "motif de la base juridique retenue", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.recommendation.reasons", "motifs proposés", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER),
                new Kept("assessment.recommendation.answer", "réponse de la direction", "expliquer la décision", LegalBasis.PUBLIC_INTEREST, AS_THE_DOSSIER));
    }
}
