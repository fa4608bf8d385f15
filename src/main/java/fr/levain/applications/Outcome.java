package fr.levain.applications;

import fr.levain.kernel.Euros;

/**
 * What the act of the authority says of one dossier, its reasons and dates kept with the act; or what a committee says of it in
 * its signed minutes, before any act: deferred, or on the reserve list.
 */
public sealed interface Outcome {
    record Awarded(Euros amount) implements Outcome {}

    record Refused() implements Outcome {}

    /** Comes back at a later session. */
    record Deferred() implements Outcome {}

    /** @param rank place on the reserve list, from 1 */
    record Reserved(int rank) implements Outcome {}

    default ApplicationStatus status() {
        return switch (this) {
            case Awarded _ -> ApplicationStatus.AWARDED;
            case Refused _ -> ApplicationStatus.REFUSED;
            case Deferred _ -> ApplicationStatus.DEFERRED;
            case Reserved _ -> ApplicationStatus.RESERVED;
        };
    }
}
