package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;

/** The aid is kept after all: nothing is taken back. */
public record HearingClosed(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
