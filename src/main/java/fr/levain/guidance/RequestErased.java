package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** What told something of a person is gone. */
public record RequestErased(RequestId request, Instant at, Caller by) implements RequestEvent {}
