package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;

/** The officer proposes to find the dossier inadmissible; only the head may sign it (I1). */
public record InadmissibilityProposed(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
