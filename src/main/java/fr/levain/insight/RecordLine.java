package fr.levain.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A record behind a figure.
 *
 * @param shown tells nothing of a person
 * @param title of the project; empty where its holder has not agreed that the reader sees it
 * @param path where the reader may open it; empty where they may not
 * @param outOf how many the amount is among
 */
public record RecordLine(Instant at, String shown, Optional<String> title, Optional<String> path, String department, BigDecimal amount, BigDecimal outOf) {}
