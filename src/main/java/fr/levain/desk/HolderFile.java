package fr.levain.desk;

import fr.levain.applications.ApplicationView;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.directory.OrganisationView;
import fr.levain.kernel.Euros;
import fr.levain.opendata.PublicAward;
import fr.levain.stateaid.DeMinimisPosition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of whoever carries a dossier: what they filed here before, what they received, what others give them.
 *
 * @param dossiers a page of those filed before, the latest first
 * @param deMinimis general, then services of general interest
 * @param declared other public money, as the budget of the dossier tells it
 * @param said aids its record tells, whatever the dossier
 * @param found a page of the awards that other public bodies published
 */
public record HolderFile(
        String reference,
        OrganisationView holder,
        List<Past> dossiers,
        int dossierCount,
        List<DeMinimisPosition> deMinimis,
        List<Declared> declared,
        List<Said> said,
        List<PublicAward> found,
        int foundCount) {
    /** @param outcome empty while it is not decided */
    public record Past(ApplicationView dossier, Optional<DecidedOutcome> outcome) {}

    /** @param status « Acquis », « Sollicité »; empty when the budget does not say */
    public record Declared(String funder, Euros amount, String status) {}

    /** @param on when it was granted @param saidAt when the holder said so @param stale to be said again */
    public record Said(String funder, Euros amount, Optional<LocalDate> on, Instant saidAt, boolean stale) {}

    public boolean hasHistory() {
        return dossierCount > 0 || deMinimis.stream().anyMatch(position -> position.received().isPositive());
    }

    public boolean hasOtherAids() {
        return !declared.isEmpty() || !said.isEmpty() || foundCount > 0;
    }

    public Euros declaredInAll() {
        return Euros.sum(declared.stream().map(Declared::amount).toList());
    }
}
