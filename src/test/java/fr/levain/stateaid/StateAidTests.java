package fr.levain.stateaid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.directory.OrganisationId;
import fr.levain.directory.SiretRecorded;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@LevainTest
class StateAidTests {
    private static final Caller BY = new Caller.System("test");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired StateAid stateAid;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @Test
    void a_grant_above_the_ceiling_is_refused_whole_and_leaves_no_trace() {
        var someone = someone();
        stateAid.declare(someone, List.of(new AidGranted(Basis.DE_MINIMIS, Euros.of(290_000), DAY.minusYears(1), "Département", true)), dossier(), BY);

        var check = stateAid.record(new Grant(someone, Basis.DE_MINIMIS, AidedActivity.ADMITTED, Euros.of(20_000), DAY, "", dossier()), "Région", BY);

        assertThat(check).isInstanceOf(GrantCheck.AboveCeiling.class);
        assertThat(stateAid.position(someone, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(10_000));
    }

    @Test
    void E2_what_was_granted_before_a_siret_counts_once_it_is_recorded() {
        var organisation = new OrganisationId(UUID.randomUUID());
        var siret = new Siret("%014d".formatted(ThreadLocalRandom.current().nextLong(100_000_000_000_000L)));
        stateAid.record(new Grant(new Undertaking("organisation:" + organisation), Basis.DE_MINIMIS, AidedActivity.ADMITTED, Euros.of(250_000), DAY.minusYears(1), "", dossier()), "Région", BY);

        transaction.executeWithoutResult(_ -> events.publishEvent(
                new SiretRecorded(organisation, siret.digits(), false, Instant.parse("2026-11-23T10:00:00Z"), BY)));

        assertThat(stateAid.position(siret.siren(), DAY).available()).isEqualTo(Euros.of(50_000));
        assertThat(stateAid.record(new Grant(Undertaking.of(siret.siren()), Basis.DE_MINIMIS, AidedActivity.ADMITTED, Euros.of(60_000), DAY, "", dossier()), "Région", BY))
                .isInstanceOf(GrantCheck.AboveCeiling.class);
    }

    @Test
    void the_same_dossier_recorded_twice_counts_once() {
        var someone = someone();
        var grant = new Grant(someone, Basis.DE_MINIMIS, AidedActivity.ADMITTED, Euros.of(200_000), DAY, "", dossier());

        stateAid.record(grant, "Région", BY);

        assertThat(stateAid.record(grant, "Région", BY).isAllowed()).isTrue();
        assertThat(stateAid.ledger(someone)).hasSize(1);
    }

    @Test
    void E2_linked_undertakings_share_one_ceiling() {
        var parent = someone();
        var child = someone();
        stateAid.record(new Grant(child, Basis.DE_MINIMIS, AidedActivity.ADMITTED, Euros.of(250_000), DAY, "", dossier()), "Région", BY);

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
