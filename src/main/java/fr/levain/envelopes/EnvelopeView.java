package fr.levain.envelopes;

import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the money of an envelope stands.
 *
 * @param year financial year of the vote
 * @param reserved set aside, not decided yet
 * @param committed decided by the assembly, paid or not
 * @param paid part of what is committed
 * @param arbitrated proposals may go beyond what is left: a committee says which of them the money reaches
 * @param territory the only department it pays for; empty when it pays for all
 * @param partOf slug of the envelope it stands in for, on that territory
 */
public record EnvelopeView(
        UUID id, String slug, String title, int year, Euros voted, Euros reserved, Euros committed, Euros paid,
        boolean arbitrated, Optional<DepartmentCode> territory, Optional<String> partOf) {
    public Euros available() {
        return voted.minus(reserved).minus(committed);
    }

    /** As it stood before these movements. */
    EnvelopeView before(Euros reservedSince, Euros committedSince, Euros paidSince) {
        return new EnvelopeView(id, slug, title, year, voted, reserved.minus(reservedSince), committed.minus(committedSince), paid.minus(paidSince),
                arbitrated, territory, partOf);
    }

    /** Nobody votes less than that. */
    public Euros held() {
        return reserved.plus(committed);
    }
}
