package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an officer may act on dossiers, in words. */
@Component
class Handling {
    private final Assessments assessments;

    Handling(Assessments assessments) {
        this.assessments = assessments;
    }

    Files files() {
        return new Files();
    }

    /** Case files: those foreseen are read together, any other when it is asked about. */
    final class Files {
        private final Map<ApplicationId, CaseFile> foreseen = new HashMap<>();

        void foresee(List<CaseRow> rows) {
            foreseen.putAll(assessments.casesOf(rows.stream().map(CaseRow::application).toList()));
        }

        /** @throws BulkAct.Refused when it is gone */
        CaseFile of(CaseRow row) {
            return Optional.ofNullable(foreseen.get(row.application())).or(() -> assessments.caseOf(row.application()))
                    .orElseThrow(() -> new BulkAct.Refused("Ce dossier n’existe plus."));
        }

        Optional<String> refusal(CaseRow row, Caller by) {
            if (!row.status().isOpen()) return Optional.of("Ce dossier n’attend plus de décision.");
            return of(row).isHandledBy(by) ? Optional.empty() : Optional.of("Une autre équipe suit ce dossier.");
        }
    }
}
