package fr.levain.directory;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Siret;
import java.util.Optional;

/** The record of an organisation nobody had named before: what the register says first, then what the person says. */
final class FirstClaim {
    private FirstClaim() {}

    static OrganisationView organisation(OrganisationId id, Claim claim, Optional<RegisterEntry> registered) {
        var commune = registered.flatMap(RegisterEntry::commune).or(claim::commune);
        return new OrganisationView(
                id,
                registered.map(RegisterEntry::name).orElse(claim.name().strip()),
                claim.kind(),
                claim.siret().map(Siret::siren).or(() -> registered.flatMap(RegisterEntry::siren)),
                claim.siret().or(() -> registered.flatMap(RegisterEntry::siret)),
                claim.rna().or(() -> registered.flatMap(RegisterEntry::rna)),
                registered.flatMap(RegisterEntry::legalCategory),
                registered.flatMap(RegisterEntry::address).or(claim::address),
                commune.map(CommuneCode::value),
                commune.map(CommuneCode::department).map(DepartmentCode::value),
                registered.map(RegisterEntry::source),
                registered.map(RegisterEntry::askedAt),
                false);
    }
}
