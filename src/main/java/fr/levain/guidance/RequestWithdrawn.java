package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** Its author took it back. */
public record RequestWithdrawn(RequestId request, Instant at, Caller by) implements RequestEvent {}
