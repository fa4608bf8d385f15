package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The technical, legal and financial analysis of a dossier was signed. @param eligibleInCents expenses found eligible */
public record SecondAnalysisSigned(ApplicationId application, Instant at, Caller by, SecondAnalysis.Verdict verdict, long eligibleInCents) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("verdict", verdict.name(), "eligibleInCents", eligibleInCents);
    }
}
