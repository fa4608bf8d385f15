package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;

/** The head gives the proposal back to the officer. */
public record RecommendationReturned(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
