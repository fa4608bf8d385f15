package fr.levain.desk;

import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.Caller;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an officer may act on a dossier, in words. */
@Component
class Handling {
    private final Assessments assessments;

    Handling(Assessments assessments) {
        this.assessments = assessments;
    }

    CaseFile file(CaseRow row) {
        return assessments.caseOf(row.application()).orElseThrow(() -> new BulkAct.Refused("Ce dossier n’existe plus."));
    }

    Optional<String> refusal(CaseRow row, Caller by) {
        if (!row.status().isOpen()) return Optional.of("Ce dossier n’attend plus de décision.");
        return file(row).isHandledBy(by) ? Optional.empty() : Optional.of("Une autre équipe suit ce dossier.");
    }
}
