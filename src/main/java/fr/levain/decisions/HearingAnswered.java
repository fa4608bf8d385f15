package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;

/** The holder of an aid gave their observations. */
public record HearingAnswered(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
