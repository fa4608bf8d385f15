package fr.levain.directory;

import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;

/** A public register of organisations. */
public interface CompanyRegister {
    RegisterAnswer bySiret(Siret siret);

    RegisterAnswer byRna(Rna rna);

    /** For the registers that may ask the tax administration. */
    default TaxCertificate taxCertificate(Siren siren) {
        return TaxCertificate.NOT_ASKED;
    }

    /** By name, the most likely first. */
    RegisterMatches search(String typed, int max);
}
