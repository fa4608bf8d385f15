package fr.levain.kernel;

import java.time.Instant;

/** The instant a request reached Levain, stamped by the first filter before anything else is looked at. */
public record Arrival(Instant at) {}
