package fr.levain.stateaid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerRulesTests {
    private static final Undertaking ONE = Undertaking.of(new Siren("732829320"));
    private static final Undertaking OTHER = Undertaking.of(new Siren("552100554"));
    private static final Subject FIRST = new Subject("application", new UUID(1, 1));
    private static final Subject SECOND = new Subject("application", new UUID(1, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void E6_one_aid_told_in_two_dossiers_is_one_and_two_equal_lines_of_one_dossier_are_two() {
        assertThat(CountedOnce.of(List.of(told(FIRST, "Ville", 5_000), told(SECOND, "ville ", 5_000)))).hasSize(1);
        assertThat(CountedOnce.of(List.of(told(FIRST, "Ville", 5_000), told(FIRST, "Ville", 5_000), told(SECOND, "Ville", 5_000)))).hasSize(2);
        assertThat(CountedOnce.of(List.of(told(FIRST, "Ville", 5_000), told(SECOND, "Ville", 6_000), told(SECOND, "Département", 5_000)))).hasSize(3);
    }

    @Test
    void E6_an_aid_granted_here_and_told_by_its_holder_counts_once() {
        var granted = new LedgerEntry(UUID.randomUUID(), ONE, new AidGranted(Basis.DE_MINIMIS, Euros.of(5_000), DAY, "Région Nouvelle-Aquitaine", false), FIRST);

        assertThat(CountedOnce.of(List.of(granted, told(SECOND, "Région Nouvelle-Aquitaine", 5_000)))).containsExactly(granted);
    }

    @Test
    void E6_equal_aid_to_two_legal_persons_is_two_aids() {
        var other = new LedgerEntry(UUID.randomUUID(), OTHER, new AidGranted(Basis.DE_MINIMIS, Euros.of(5_000), DAY, "Ville", true), SECOND);

        assertThat(CountedOnce.of(List.of(told(FIRST, "Ville", 5_000), other))).hasSize(2);
    }

    @Test
    void E2_own_funds_share_an_aid_to_the_cent() {
        var shares = SplitShares.of(new Euros(100), Optional.empty(), List.of(new Successor(ONE, Euros.of(1)), new Successor(OTHER, Euros.of(2))));

        assertThat(shares).containsEntry(ONE, new Euros(33)).containsEntry(OTHER, new Euros(67));
    }

    @Test
    void E2_who_has_no_own_funds_takes_no_share_and_who_benefited_takes_it_whole() {
        var successors = List.of(new Successor(ONE, Euros.of(10)), new Successor(OTHER, Euros.ZERO));

        assertThat(SplitShares.of(Euros.of(9), Optional.empty(), successors)).containsExactly(java.util.Map.entry(ONE, Euros.of(9)));
        assertThat(SplitShares.of(Euros.of(9), Optional.of(OTHER), successors)).containsExactly(java.util.Map.entry(OTHER, Euros.of(9)));
    }

    private static LedgerEntry told(Subject dossier, String grantor, long euros) {
        return new LedgerEntry(UUID.randomUUID(), ONE, new AidGranted(Basis.DE_MINIMIS, Euros.of(euros), DAY, grantor, true), dossier);
    }
}
