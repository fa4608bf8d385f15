package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import java.util.Optional;

/** Whether an aid is lawful on the basis chosen for it. */
public sealed interface GrantCheck {
    /** @param position for de minimis, before this grant */
    record Allowed(Optional<DeMinimisPosition> position) implements GrantCheck {}

    /** Refused whole on this basis; another one may do. */
    record AboveCeiling(DeMinimisPosition position, Euros asked) implements GrantCheck {}

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
                    "Le plafond %s serait dépassé : %s demandés, %s encore possibles jusqu’au %s. Choisissez un autre fondement."
                            .formatted(position.basis().label(), asked, position.available(), fr.levain.kernel.French.day(position.to())));
            case Unjustified(var why) -> Optional.of(why);
        };
    }
}
