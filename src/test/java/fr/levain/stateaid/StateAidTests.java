package fr.levain.stateaid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class StateAidTests {
    private static final Caller BY = new Caller.System("test");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired StateAid stateAid;

    @Test
    void a_grant_above_the_ceiling_is_refused_whole_and_leaves_no_trace() {
        var someone = someone();
        stateAid.declare(someone, List.of(new AidGranted(Basis.DE_MINIMIS, Euros.of(290_000), DAY.minusYears(1), "Département", true)), dossier(), BY);

        var check = stateAid.record(new Grant(someone, Basis.DE_MINIMIS, Euros.of(20_000), DAY, "", dossier()), "Région", BY);

        assertThat(check).isInstanceOf(GrantCheck.AboveCeiling.class);
        assertThat(stateAid.position(someone, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(10_000));
    }

    @Test
    void the_same_dossier_recorded_twice_counts_once() {
        var someone = someone();
        var grant = new Grant(someone, Basis.DE_MINIMIS, Euros.of(200_000), DAY, "", dossier());

        stateAid.record(grant, "Région", BY);

        assertThat(stateAid.record(grant, "Région", BY).isAllowed()).isTrue();
        assertThat(stateAid.ledger(someone)).hasSize(1);
    }

    @Test
    void E2_linked_undertakings_share_one_ceiling() {
        var parent = someone();
        var child = someone();
        stateAid.record(new Grant(child, Basis.DE_MINIMIS, Euros.of(250_000), DAY, "", dossier()), "Région", BY);

        stateAid.link(parent, child);

        assertThat(stateAid.position(parent, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(50_000));
        assertThat(stateAid.position(child, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(50_000));
    }

    private static Undertaking someone() {
        return new Undertaking("organisation:" + UUID.randomUUID());
    }

    private static Subject dossier() {
        return new Subject("application", UUID.randomUUID());
    }
}
