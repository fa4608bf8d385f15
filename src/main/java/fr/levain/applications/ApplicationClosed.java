package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** Put away without a decision on the request (D01); the reasons are in the letter. */
public record ApplicationClosed(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
