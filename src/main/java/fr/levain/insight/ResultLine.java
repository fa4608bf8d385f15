package fr.levain.insight;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A former project behind a result.
 *
 * @param day it answered, or the questionnaire was sent
 * @param reference of its follow-up; tells nothing of a person
 * @param title only where its holder agreed that the authority reads it
 * @param value as people read it; empty when it is not to be told
 * @param evidence in words; empty without an answer
 */
public record ResultLine(LocalDate day, String reference, Optional<String> title, String partner, String programme, String department, String value, String evidence) {}
