package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** The service made its proposal; its amount and reasons are told by assessment. */
public record ApplicationProposed(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
