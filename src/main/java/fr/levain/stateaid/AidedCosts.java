package fr.levain.stateaid;

import fr.levain.kernel.Euros;

/**
 * What an aid pays for, and what others pay of it (E7).
 *
 * @param eligible expenses kept
 * @param otherAid aid of others on the very same expenses
 * @param size of the single undertaking, for the intensity of a scheme
 * @param othersScheme reference of the exempted scheme of that other aid; empty when it rests on none
 */
public record AidedCosts(Euros eligible, Euros otherAid, UndertakingSize size, String othersScheme) {}
