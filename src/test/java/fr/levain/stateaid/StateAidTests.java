package fr.levain.stateaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.directory.OrganisationId;
import fr.levain.directory.SiretRecorded;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Stale;
import fr.levain.kernel.Subject;
import fr.levain.stateaid.UndertakingActResult.Done;
import fr.levain.stateaid.UndertakingActResult.Refused;
import fr.levain.testing.LevainTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static final String PROOF = "Statuts déposés au greffe le 2 mars 2020.";
    private static final String PROOF_ASKED = "Dites ce qui le prouve, en 20 caractères au moins : statuts, extrait du registre, traité de fusion.";

    @Autowired StateAid stateAid;
    @Autowired SingleUndertakings undertakings;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @Test
    void a_grant_above_the_ceiling_is_refused_whole_and_leaves_no_trace() {
        var someone = someone();
        stateAid.declare(someone, List.of(new AidGranted(Basis.DE_MINIMIS, Euros.of(290_000), DAY.minusYears(1), "Département", true)), dossier(), BY);

        var check = stateAid.record(grant(someone, Euros.of(20_000), DAY), "Les Semeurs", "Région", BY);

        assertThat(check).isInstanceOf(GrantCheck.AboveCeiling.class);
        assertThat(stateAid.position(someone, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(10_000));
    }

    @Test
    void E2_what_was_granted_before_a_siret_counts_once_it_is_recorded() {
        var organisation = new OrganisationId(UUID.randomUUID());
        var siret = new Siret("%014d".formatted(ThreadLocalRandom.current().nextLong(100_000_000_000_000L)));
        stateAid.record(grant(new Undertaking("organisation:" + organisation), Euros.of(250_000), DAY.minusYears(1)), "Les Semeurs", "Région", BY);

        transaction.executeWithoutResult(_ -> events.publishEvent(
                new SiretRecorded(organisation, siret.digits(), false, Instant.parse("2026-11-23T10:00:00Z"), BY)));

        assertThat(stateAid.position(siret.siren(), DAY).available()).isEqualTo(Euros.of(50_000));
        assertThat(stateAid.record(grant(Undertaking.of(siret.siren()), Euros.of(60_000), DAY), "Les Semeurs", "Région", BY))
                .isInstanceOf(GrantCheck.AboveCeiling.class);
    }

    @Test
    void the_same_dossier_recorded_twice_counts_once() {
        var someone = someone();
        var grant = grant(someone, Euros.of(200_000), DAY);

        stateAid.record(grant, "Les Semeurs", "Région", BY);

        assertThat(stateAid.record(grant, "Les Semeurs", "Région", BY).isAllowed()).isTrue();
        assertThat(stateAid.ledger(someone, DAY)).hasSize(1);
    }

    @Test
    void E2_linked_undertakings_share_one_ceiling() {
        var parent = someone();
        var child = someone();
        stateAid.record(grant(child, Euros.of(250_000), DAY), "Les Semeurs", "Région", BY);

        link(parent, child);

        assertThat(stateAid.position(parent, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(50_000));
        assertThat(stateAid.position(child, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(50_000));
    }

    @Test
    void E2_a_chain_counts_together_until_a_link_ends_and_each_keeps_its_own() {
        var parent = someone();
        var child = someone();
        var grandchild = someone();
        link(parent, child);
        link(child, grandchild);
        stateAid.record(grant(grandchild, Euros.of(250_000), DAY), "Les Semeurs", "Région", BY);
        assertThat(stateAid.position(parent, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(50_000));
        assertThat(undertakings.link(parent, grandchild, Tie.BOARD, DAY, PROOF, parent.subject(), BY)).isInstanceOf(Refused.class);

        var link = undertakings.links(child).stream().filter(each -> each.other().equals(grandchild)).findFirst().orElseThrow();
        assertThat(undertakings.unlink(link.id(), DAY, "Vendue.", BY)).isEqualTo(new Refused("motif", PROOF_ASKED));
        assertThat(undertakings.unlink(link.id(), DAY, PROOF, BY)).isInstanceOf(Done.class);

        assertThat(stateAid.position(parent, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(300_000));
        assertThat(stateAid.position(grandchild, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(50_000));
        assertThatThrownBy(() -> undertakings.unlink(link.id(), DAY, PROOF, BY)).isInstanceOf(Stale.class);
    }

    @Test
    void E2_a_merger_adds_what_both_received_and_never_ends() {
        var absorbing = someone();
        var absorbed = someone();
        stateAid.record(grant(absorbing, Euros.of(100_000), DAY), "Les Semeurs", "Région", BY);
        stateAid.record(grant(absorbed, Euros.of(150_000), DAY), "Les Voisins", "Région", BY);

        assertThat(undertakings.merge(absorbing, absorbed, DAY, PROOF, BY)).isInstanceOf(Done.class);

        assertThat(stateAid.position(absorbing, Basis.DE_MINIMIS, DAY).available()).isEqualTo(Euros.of(50_000));
        assertThat(undertakings.links(absorbing)).singleElement().satisfies(link -> {
            assertThat(link.mayEnd()).isFalse();
            assertThatThrownBy(() -> undertakings.unlink(link.id(), DAY, PROOF, BY)).isInstanceOf(Stale.class);
        });
    }

    @Test
    void E2_after_a_split_each_aid_goes_to_who_benefited_from_it_else_by_own_funds() {
        var original = someone();
        var first = someone();
        var second = someone();
        stateAid.record(grant(original, Euros.of(100_000), DAY.minusMonths(1)), "Les Semeurs", "Région", BY);
        stateAid.record(grant(original, Euros.of(90_000), DAY.minusDays(1)), "Les Semeurs", "Région", BY);
        stateAid.record(grant(original, Euros.of(50_000), DAY), "Les Semeurs", "Région", BY);
        var bakery = undertakings.ownedBy(original).stream().filter(entry -> entry.aid().amount().equals(Euros.of(100_000))).findFirst().orElseThrow();
        var successors = List.of(new Successor(first, Euros.of(20_000)), new Successor(second, Euros.of(10_000)));

        assertThat(undertakings.split(original, List.of(successors.getFirst()), Map.of(), DAY, PROOF, BY)).isInstanceOf(Refused.class);
        assertThat(undertakings.split(original, successors, Map.of(bakery.id(), second), DAY, PROOF, BY)).isInstanceOf(Done.class);

        assertThat(undertakings.split(original, successors, Map.of(), DAY, PROOF, BY)).as("said twice").isInstanceOf(Refused.class);
        assertThat(stateAid.position(original, Basis.DE_MINIMIS, DAY).received()).as("granted once it had split").isEqualTo(Euros.of(50_000));
        assertThat(stateAid.position(first, Basis.DE_MINIMIS, DAY).received()).isEqualTo(Euros.of(60_000));
        assertThat(stateAid.position(second, Basis.DE_MINIMIS, DAY).received()).isEqualTo(Euros.of(130_000));
    }

    @Test
    void E2_an_aid_shared_out_by_a_split_stays_so_when_its_holder_declares_it_again_with_another() {
        var original = someone();
        var first = someone();
        var second = someone();
        var about = dossier();
        var aid = new AidGranted(Basis.DE_MINIMIS, Euros.of(30_000), DAY.minusYears(1), "Département de la Creuse", true);
        stateAid.declare(original, List.of(aid), about, BY);
        undertakings.split(original, List.of(new Successor(first, Euros.of(20_000)), new Successor(second, Euros.of(10_000))), Map.of(), DAY, PROOF, BY);
        var shared = stateAid.position(first, Basis.DE_MINIMIS, DAY).received();

        stateAid.declare(original, List.of(aid, new AidGranted(Basis.DE_MINIMIS, Euros.of(5_000), DAY, "Ville de Guéret", true)), about, BY);

        assertThat(stateAid.position(first, Basis.DE_MINIMIS, DAY).received()).isEqualTo(shared).isEqualTo(Euros.of(20_000));
        assertThat(stateAid.position(original, Basis.DE_MINIMIS, DAY).received()).as("the new one alone").isEqualTo(Euros.of(5_000));
    }

    @Test
    void E6_the_same_aid_declared_in_two_dossiers_counts_once() {
        var someone = someone();
        var aid = new AidGranted(Basis.DE_MINIMIS, Euros.of(30_000), DAY.minusYears(1), "Département de la Creuse", true);
        var spelled = new AidGranted(Basis.DE_MINIMIS, Euros.of(30_000), DAY.minusYears(1), "departement de la CREUSE ", true);

        stateAid.declare(someone, List.of(aid), dossier(), BY);
        stateAid.declare(someone, List.of(spelled), dossier(), BY);

        assertThat(stateAid.position(someone, Basis.DE_MINIMIS, DAY).received()).isEqualTo(Euros.of(30_000));
    }

    private void link(Undertaking one, Undertaking other) {
        assertThat(undertakings.link(one, other, Tie.VOTING_RIGHTS, DAY.minusYears(5), PROOF, one.subject(), BY)).isInstanceOf(Done.class);
    }

    private static Grant grant(Undertaking someone, Euros amount, LocalDate day) {
        return new Grant(someone, Basis.DE_MINIMIS, AidedActivity.ADMITTED, amount,
                new AidedCosts(Euros.of(1_000_000), Euros.ZERO, UndertakingSize.UNSAID, ""), day, "", dossier());
    }

    private static Undertaking someone() {
        return new Undertaking("organisation:" + UUID.randomUUID());
    }

    private static Subject dossier() {
        return new Subject("application", UUID.randomUUID());
    }
}
