package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.LocalDate;

/**
 * An aid the authority is about to give.
 *
 * @param date the day the right is given: the vote
 * @param justification why it is no state aid, the entrusting act of the service, or the reference of the scheme
 * @param about the dossier
 */
public record Grant(
        Undertaking undertaking, Basis basis, AidedActivity activity, Euros amount, AidedCosts costs, LocalDate date, String justification,
        Subject about) {}
