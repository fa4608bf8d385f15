package fr.levain.decisions;

import fr.levain.assessment.CaseFile;
import fr.levain.directory.OrganisationView;
import java.util.Optional;

/** Who receives, as the act names them: kept with it, whatever changes afterwards. */
record Beneficiary(
        String name,
        Optional<String> siret,
        Optional<String> rna,
        boolean naturalPerson,
        boolean privateBody,
        String place,
        String department) {
    static Beneficiary of(OrganisationView organisation, Optional<CaseFile> file) {
        return new Beneficiary(
                organisation.name(),
                organisation.siret().map(siret -> siret.digits()),
                organisation.rna().map(rna -> rna.value()),
                // K5: legal category 1000 is a natural person in business.
                organisation.legalCategory().filter(category -> category.startsWith("1")).isPresent(),
                organisation.kind().isPrivate(),
                file.map(CaseFile::place).orElse(""),
                file.map(CaseFile::department).filter(code -> !code.isEmpty()).or(organisation::department).orElse(""));
    }
}
