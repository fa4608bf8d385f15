package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** A case officer started, or took up again, the assessment. */
public record AssessmentStarted(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
