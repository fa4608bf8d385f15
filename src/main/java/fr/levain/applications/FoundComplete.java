package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** Every required piece has been received; the date is kept. */
public record FoundComplete(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
