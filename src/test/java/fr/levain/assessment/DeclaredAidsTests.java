package fr.levain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Answer;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import fr.levain.stateaid.AidGranted;
import fr.levain.stateaid.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeclaredAidsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    private final DeclaredAids declared = DeclaredAids.read(
            List.of(row("Département", 30_000, "general"), row("État", 200_000, "sieg"), row("Chambre d’agriculture", 4_000, "autre")), TODAY);

    @Test
    void E4_E6_each_aid_keeps_its_own_regulation() {
        assertThat(declared.told()).extracting(AidGranted::basis).containsExactly(Basis.DE_MINIMIS, Basis.DE_MINIMIS_SGEI, Basis.DE_MINIMIS_FARMING);
        assertThat(declared.general()).isEqualTo(Euros.of(34_000));
        assertThat(declared.sgei()).isEqualTo(Euros.of(200_000));
        assertThat(declared.settled(Euros.of(34_000), Euros.of(200_000), TODAY)).containsExactlyInAnyOrderElementsOf(declared.told());
    }

    @Test
    void E6_what_the_officer_adds_counts_from_today_beside_what_is_declared() {
        assertThat(declared.settled(Euros.of(40_000), Euros.of(200_000), TODAY)).hasSize(4)
                .contains(new AidGranted(Basis.DE_MINIMIS, Euros.of(6_000), TODAY, DeclaredAids.COMPLEMENT, true));
    }

    @Test
    void E6_a_smaller_total_counts_whole_from_today_and_leaves_the_other_ceiling_alone() {
        assertThat(declared.settled(Euros.of(34_000), Euros.of(150_000), TODAY)).hasSize(3)
                .contains(new AidGranted(Basis.DE_MINIMIS_SGEI, Euros.of(150_000), TODAY, DeclaredAids.TOTAL, true));
        assertThat(declared.settled(Euros.ZERO, Euros.ZERO, TODAY)).isEmpty();
    }

    @Test
    void E6_an_aid_without_a_regulation_or_a_day_is_read_cautiously() {
        var read = DeclaredAids.read(List.of(new Value.Row(UUID.randomUUID(), Map.of("amount", Answer.of(new Value.Amount(Euros.of(5))))),
                new Value.Row(UUID.randomUUID(), Map.of("funder", Answer.of(new Value.Words("Ville"))))), TODAY);

        assertThat(read.told()).containsExactly(new AidGranted(Basis.DE_MINIMIS, Euros.of(5), TODAY, "déclaration du porteur", true));
    }

    private static Value.Row row(String funder, long euros, String regulation) {
        return new Value.Row(UUID.randomUUID(), Map.of(
                "funder", Answer.of(new Value.Words(funder)), "granted_on", Answer.of(new Value.Date(DAY)),
                "amount", Answer.of(new Value.Amount(Euros.of(euros))), "regulation", Answer.of(new Value.Choice(regulation))));
    }
}
