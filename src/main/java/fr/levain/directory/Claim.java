package fr.levain.directory;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siret;
import java.util.Optional;

/** What a person says of the organisation they want to be attached to. */
public record Claim(
        String name,
        HolderKind kind,
        Optional<Siret> siret,
        Optional<Rna> rna,
        Optional<String> address,
        Optional<CommuneCode> commune,
        MemberRole role) {
    public Claim {
        if (name.isBlank()) throw new IllegalArgumentException("A name is needed");
    }
}
