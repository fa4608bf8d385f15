package fr.levain.law;

import java.time.LocalDate;

/**
 * A request for administrative documents that stays without an answer (A5).
 *
 * @param refusedOn the day silence becomes a refusal
 * @param referralUntil last day to refer it to the CADA
 */
public record AccessRequest(LocalDate refusedOn, LocalDate referralUntil) {}
