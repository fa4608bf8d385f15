package fr.levain.pack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists what to mend instead of a stack trace; the process then ends with a code that is not zero. */
class PackRefusedAnalysis extends AbstractFailureAnalyzer<PackRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PackRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
