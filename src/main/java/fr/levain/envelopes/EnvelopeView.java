package fr.levain.envelopes;

import fr.levain.kernel.Euros;
import java.util.UUID;

/**
 * Where the money of an envelope stands.
 *
 * @param year financial year of the vote
 * @param reserved set aside, not decided yet
 * @param committed decided by the assembly, paid or not
 * @param paid part of what is committed
 * @param arbitrated proposals may go beyond what is left: a committee says which of them the money reaches
 */
public record EnvelopeView(
        UUID id, String slug, String title, int year, Euros voted, Euros reserved, Euros committed, Euros paid,
        boolean arbitrated) {
    public Euros available() {
        return voted.minus(reserved).minus(committed);
    }
}
