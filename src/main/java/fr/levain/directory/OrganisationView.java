package fr.levain.directory;

import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.time.Instant;
import java.util.Optional;

/**
 * An organisation as its members and the authority see it.
 *
 * @param siren of the legal unit; empty while it is not registered
 * @param address on one line
 * @param commune INSEE code
 * @param department code
 * @param register which register said so, in French; empty when only a person did
 * @param registerAt when that register was asked
 * @param verified whether a member or an officer has confirmed who holds this record
 */
public record OrganisationView(
        OrganisationId id,
        String name,
        HolderKind kind,
        Optional<Siren> siren,
        Optional<Siret> siret,
        Optional<Rna> rna,
        Optional<String> legalCategory,
        Optional<String> address,
        Optional<String> commune,
        Optional<String> department,
        Optional<String> register,
        Optional<Instant> registerAt,
        boolean verified) {
    /** « En cours d’immatriculation »: a SIRET is due before the vote. */
    public boolean isAwaitingSiret() {
        return siret.isEmpty();
    }
}
