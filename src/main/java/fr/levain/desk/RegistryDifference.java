package fr.levain.desk;

import fr.levain.directory.OrganisationView;
import fr.levain.directory.RegisterEntry;
import fr.levain.kernel.BareText;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siret;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A point on which the dossier and the register part: what an officer asks about. What only one of them knows is no difference,
 * nor are capitals, accents and punctuation, which are the habits of registers.
 *
 * @param what in French: « Nom »
 */
public record RegistryDifference(String what, String dossier, String register) {
    /** @param commune name of a commune, from its INSEE code */
    static List<RegistryDifference> between(OrganisationView holder, RegisterEntry entry, UnaryOperator<String> commune) {
        return Stream.of(
                        differ("Nom", Optional.of(holder.name()), Optional.of(entry.name())),
                        differ("Nature", Optional.of(holder.kind()).map(HolderKind::label), entry.kind().map(HolderKind::label)),
                        differ("SIRET", holder.siret().map(Siret::spaced), entry.siret().map(Siret::spaced)),
                        differ("RNA", holder.rna().map(Rna::value), entry.rna().map(Rna::value)),
                        differ("Commune", holder.commune().map(commune), entry.commune().map(CommuneCode::value).map(commune)),
                        differ("Adresse", holder.address(), entry.address()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RegistryDifference> differ(String what, Optional<String> dossier, Optional<String> register) {
        return dossier.flatMap(here -> register.filter(there -> !BareText.of(here).equals(BareText.of(there))).map(there -> new RegistryDifference(what, here, there)));
    }
}
