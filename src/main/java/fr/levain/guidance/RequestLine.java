package fr.levain.guidance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A line of a list of requests. Its project is read on its own page, where the look is written down.
 *
 * @param key of the line, to ask for those after it
 * @param status with the partner who reads the list; for the authority, as if it were one
 * @param since of that status
 */
public record RequestLine(
        UUID key, String reference, List<String> needs, String commune, String status, Instant since, Instant sentAt) {}
