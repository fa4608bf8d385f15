package fr.levain.readings.web;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.Caller;
import fr.levain.readings.ReadingTerms.Checklist;
import fr.levain.readings.Readings;
import fr.levain.readings.SecondAnalyses;
import fr.levain.ui.CaseFileStep;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What readings ask before a proposal: the officer’s own reading, then the second analysis where the call requires it. */
@Configuration(proxyBeanMethods = false)
class ReadingSteps {
    @Bean
    CaseFileStep ownReading(Readings readings) {
        return step(10, (application, caller) -> caller instanceof Caller.Account account
                ? readings.ownAwaited(application, account.id()).map(id -> new CaseFileStep.Step("Rendre votre lecture", "/lectures/" + id, "Les notes des autres s’ouvrent après les vôtres."))
                : Optional.empty());
    }

    @Bean
    CaseFileStep secondAnalysis(SecondAnalyses analyses, Assessments assessments) {
        return step(20, (application, caller) -> analyses.checklist(application).filter(Checklist::required).filter(_ -> !analyses.of(application).isSigned())
                .flatMap(list -> assessments.caseOf(application).map(CaseFile::reference).filter(reference -> analyses.mayWrite(reference, caller))
                        .map(reference -> new CaseFileStep.Step("Signer la seconde analyse", "/instruction/" + reference + "/seconde-analyse",
                                "« %s » n’est pas signée : cet appel la demande avant toute proposition.".formatted(list.title())))));
    }

    private interface Waiting {
        Optional<CaseFileStep.Step> of(ApplicationId application, Caller caller);
    }

    private static CaseFileStep step(int order, Waiting waiting) {
        return new CaseFileStep() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Step> waiting(UUID application, Caller caller) {
                return waiting.of(new ApplicationId(application), caller);
            }
        };
    }
}
