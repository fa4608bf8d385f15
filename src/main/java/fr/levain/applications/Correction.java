package fr.levain.applications;

import fr.levain.forms.Answers;
import java.time.Instant;

/** Answers its author corrected, at the service's request: what stood there, what stands there now. */
public record Correction(SupplementId request, Instant sentAt, Answers before, Answers after) {}
