package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** Its author gave it up before any decision. */
public record ApplicationWithdrawn(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
