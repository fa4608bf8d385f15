package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** The request goes to other partners. */
public record RequestReopened(RequestId request, Instant at, Caller by) implements RequestEvent {}
