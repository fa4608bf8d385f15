package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** Out of scope or of time; the reasons are in the letter. */
public record FoundInadmissible(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
