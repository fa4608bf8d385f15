package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.util.Optional;

/** Whether an aid is lawful on the basis chosen for it. */
public sealed interface GrantCheck {
    /** @param position for de minimis, before this grant */
    record Allowed(Optional<DeMinimisPosition> position) implements GrantCheck {}

    /** Refused whole on this basis; another one may do. */
    record AboveCeiling(DeMinimisPosition position, Euros asked) implements GrantCheck {}

    /**
     * Refused whole: with the aid of others on the same costs, it goes beyond what the scheme lets public money pay (E7).
     *
     * @param limit the greatest intensity, or the greatest amount, in French
     * @param room what may still be given on these costs
     */
    record AboveIntensity(String limit, AidedCosts costs, Euros room, Euros asked) implements GrantCheck {}

    /** The reason, the entrusting act or the scheme is missing, unknown or not in force; told in French. */
    record Unjustified(String why) implements GrantCheck {}

    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** In French, for the officer; empty when allowed. */
    default Optional<String> problem() {
        return switch (this) {
            case Allowed allowed -> Optional.empty();
            case AboveCeiling(var position, var asked) -> Optional.of(
                    "Le plafond %s serait dépassé : %s demandés, %s encore possibles le %s, sur %s en trois ans. L’aide est refusée en entier sur ce fondement : ramenez le montant, ou choisissez-en un autre."
                            .formatted(position.basis().label(), asked, position.available(), French.day(position.to()), position.ceiling()));
            case AboveIntensity(var limit, var costs, var room, var asked) -> Optional.of(
                    "%s serait dépassé : %s demandés, %s encore possibles sur %s de dépenses, %s venant d’autres aides publiques. L’aide est refusée en entier : ramenez le montant, ou changez de fondement."
                            .formatted(limit, asked, room, costs.eligible(), costs.otherAid()));
            case Unjustified(var why) -> Optional.of(why);
        };
    }
}
