package fr.levain.decisions;

import fr.levain.applications.ApplicationReference;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.readings.SecondAnalyses;
import fr.levain.readings.SecondAnalysis;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The second of the two analyses that come before any vote, invented, with nothing to remark. */
@Component
class DemonstrationAnalyses {
    private final Assessments assessments;
    private final SecondAnalyses analyses;

    DemonstrationAnalyses(Assessments assessments, SecondAnalyses analyses) {
        this.assessments = assessments;
        this.analyses = analyses;
    }

    /** Nothing for a call that asks for none. @param base expenses to keep */
    void sign(ApplicationReference reference, Euros base, Caller.Account officer) {
        var application = assessments.byReference(reference.value(), officer).application();
        analyses.checklist(application).ifPresent(list -> analyses.write(reference.value(), new SecondAnalysis(
                list.items().stream().collect(Collectors.toMap(item -> item.code(), _ -> new SecondAnalysis.Answer(Optional.of(SecondAnalysis.Finding.YES), ""))),
                Optional.of(SecondAnalysis.Verdict.FAVOURABLE), Optional.of(base), "", Optional.empty(), analyses.of(application).version()), true, officer));
    }
}
