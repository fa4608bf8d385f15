package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.RegisterDetails;
import fr.levain.directory.RegisterEntry;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistryDifferenceTests {
    @Test
    void capitals_accents_and_punctuation_are_no_difference() {
        var holder = holder("L’Atelier partagé", HolderKind.ASSOCIATION, "2 place de l’Église, 23400 Bourganeuf", "23030");
        var entry = entry("L ATELIER PARTAGE", HolderKind.ASSOCIATION, "2 PLACE DE L EGLISE 23400 BOURGANEUF", "23030");

        assertThat(RegistryDifference.between(holder, entry, code -> code)).isEmpty();
    }

    @Test
    void what_parts_the_dossier_from_the_register_is_told_with_both_words() {
        var holder = holder("Le Four commun", HolderKind.COOPERATIVE, "2 place de l’Église, 23400 Bourganeuf", "23030");
        var entry = entry("LE FOUR DU VILLAGE", HolderKind.ASSOCIATION, "", "87085");

        assertThat(RegistryDifference.between(holder, entry, code -> code.equals("23030") ? "Bourganeuf" : "Limoges")).containsExactly(
                new RegistryDifference("Nom", "Le Four commun", "LE FOUR DU VILLAGE"),
                new RegistryDifference("Nature", "Coopérative (SCIC, SCOP, CAE…)", "Association"),
                new RegistryDifference("Commune", "Bourganeuf", "Limoges"));
    }

    private static OrganisationView holder(String name, HolderKind kind, String address, String commune) {
        return new OrganisationView(new OrganisationId(new UUID(1, 1)), name, kind, Optional.empty(), Optional.empty(), Optional.of(new Rna("W231999001")),
                Optional.empty(), Optional.of(address), Optional.of(commune), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    private static RegisterEntry entry(String name, HolderKind kind, String address, String commune) {
        return new RegisterEntry(name, Optional.empty(), Optional.empty(), Optional.of(new Rna("W231999001")), Optional.of("9220"), Optional.of(kind),
                Optional.of(address).filter(text -> !text.isEmpty()), Optional.of(new CommuneCode(commune)), Optional.empty(), true, "registre", Instant.EPOCH, RegisterDetails.NONE);
    }
}
