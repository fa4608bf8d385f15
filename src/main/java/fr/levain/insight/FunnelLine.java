package fr.levain.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A project behind a number of the funnel.
 *
 * @param entered when it entered
 * @param at when it reached the stage that is looked at
 * @param shown a reference, which tells nothing of a person
 * @param title only where its holder agreed that the reader sees it
 * @param path for the people of the partner, where they may still open it
 * @param amount what its last answer said, when that is what is looked at
 * @param evidence how sure it is, in words
 */
public record FunnelLine(
        Instant entered, Instant at, String shown, Optional<String> title, Optional<String> path, String department, Optional<BigDecimal> amount, String evidence) {}
