package fr.levain.applications;

import fr.levain.calls.CallRevision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What agreeing would do. @param implicitRejection still counted from {@code receivedAt} */
public record ReorientationPreview(CallRevision target, CarryOver carry, Instant receivedAt, Optional<LocalDate> implicitRejection) {}
