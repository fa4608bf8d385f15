package fr.levain.envelopes;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.Instant;

/** One movement of an envelope: signed differences, whose sums are its figures. */
public record MovementView(long number, Euros reserved, Euros committed, Euros paid, Subject about, Instant at) {}
