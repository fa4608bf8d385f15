package fr.levain.directory;

import java.time.Instant;

/**
 * That a register was asked (CRPA R114-9-7): when, which one, about which number, and whether it answered. Never what it
 * said, nor a name typed.
 *
 * @param asked « SIRET 732 829 320 00074 », « RNA W231999001 », « recherche par nom »
 */
public record ExchangeTrace(Instant at, String register, String asked, Outcome outcome) {
    public enum Outcome { ANSWERED, UNKNOWN, NO_ANSWER }
}
