package fr.levain.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A record behind a figure.
 *
 * @param shown tells nothing of a person
 * @param title of the project; empty where its holder has not agreed that the reader sees it
 * @param path for the people of the partner, where they may still open it
 */
public record RecordLine(Instant at, String shown, Optional<String> title, Optional<String> path, String department, BigDecimal amount) {}
