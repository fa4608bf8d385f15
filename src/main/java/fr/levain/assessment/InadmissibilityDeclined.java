package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;

/** The head did not follow the proposal of inadmissibility. */
public record InadmissibilityDeclined(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
