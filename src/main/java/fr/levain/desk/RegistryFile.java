package fr.levain.desk;

import fr.levain.directory.OrganisationView;
import fr.levain.directory.RegisterCheck;
import java.util.List;
import java.util.Optional;

/**
 * What public registers and the bank details say of the holder of a dossier, beside what the dossier says.
 *
 * @param check the latest answer of a register; empty when none was asked for
 * @param declaredStaff as the dossier tells it, in full-time equivalents
 * @param place of the head office or establishment, as the register tells it
 */
public record RegistryFile(
        String reference,
        OrganisationView holder,
        Optional<RegisterCheck> check,
        Optional<String> place,
        List<RegistryDifference> differences,
        Optional<String> declaredStaff,
        Bank bank) {
    /** NONE: no account is known. DECLARED: given in a dossier, compared with the bank's paper by nobody. CHECKED: may be paid to. */
    public enum Bank { NONE, DECLARED, CHECKED }
}
