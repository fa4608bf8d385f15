package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import java.time.LocalDate;

/**
 * An aid in the ledger.
 *
 * @param grantedOn the day the right was given, not the day of payment
 * @param grantor who gave it
 * @param declared said by the holder (E6), not decided here
 */
public record AidGranted(Basis basis, Euros amount, LocalDate grantedOn, String grantor, boolean declared) {}
