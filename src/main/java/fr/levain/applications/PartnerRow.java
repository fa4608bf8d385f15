package fr.levain.applications;

import fr.levain.kernel.Euros;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner as its holder describes it in the form, named or not yet.
 *
 * @param id of the row: it stays for the dossier's life
 * @param kind code of the type of partner; empty when not chosen yet
 * @param kindLabel as the form words it
 * @param cash contribution in money
 * @param inKind what else it brings
 * @param inKindValue its estimated value
 */
public record PartnerRow(
        UUID id, int position, String name, String kind, String kindLabel, Optional<String> siret, String role, Optional<Euros> cash,
        String inKind, Optional<Euros> inKindValue) {
    public String shownName() {
        return name.isBlank() ? "Partenaire " + position : name;
    }
}
