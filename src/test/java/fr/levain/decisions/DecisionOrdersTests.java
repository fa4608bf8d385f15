package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.SomeCommittee;
import fr.levain.committees.SomeSession;
import fr.levain.committees.SomeSession.Said;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever the order of decisions taken at once (awards, refusals, corrections, decisions taken back, promotions of the reserve
 * list), the envelope is never overdrawn, and the awards that stand are what left it.
 */
@LevainTest
class DecisionOrdersTests {
    private static final int SECRETARIES = 6;
    private static final int ACTS_EACH = 14;
    private static final LocalDate VOTE = LocalDate.of(2026, 11, 20);
    /** A lower amount is a right reduced: the case where the law asks for no hearing. */
    private static final Optional<PriorHearing> HEARD = Optional.of(new PriorHearing.Exempt(PriorHearing.Exemption.OTHER_PROCEDURE, "La procédure de la loi de finances est suivie."));

    private enum Step { AWARD, REFUSE, CORRECT, TAKE_BACK }

    @Autowired SomeCommittee committees;
    @Autowired SomeSession sessions;
    @Autowired SomeDossier some;
    @Autowired Decisions decisions;
    @Autowired DecisionChanges changes;
    @Autowired Withdrawals withdrawals;
    @Autowired Envelopes envelopes;
    @Autowired Applications applications;
    @Autowired JdbcClient sql;

    Caller.Account secretary;
    String envelope;
    List<ApplicationReference> dossiers;
    ActId vote;
    ActId correction;

    /** Nine favourable opinions of 9 000 € each for 50 000 €: some wait on the reserve list. */
    private void aSignedSession() {
        secretary = some.persona("sophie.lambert");
        var committee = committees.committee(SomeCommittee.RULES);
        envelope = committee.calls().getFirst();
        envelopes.declare(envelope, "Enveloppe d’essai", 2026, Euros.of(50_000), true, new Caller.System("test"));
        var said = new LinkedHashMap<ApplicationReference, Said>();
        for (int i = 1; i <= 9; i++) said.put(committees.dossier(committee, "Le four " + i, 9_000), new Said(OpinionKind.FAVOURABLE, "9 000", ""));
        sessions.signed(committee, said);
        dossiers = List.copyOf(said.keySet());
        vote = some.votedOn(VOTE);
        correction = some.votedOn(VOTE);
        decisions.transmit(correction, VOTE.plusDays(1), secretary);
    }

    @ParameterizedTest(name = "order drawn from {0}")
    @ValueSource(longs = {1, 21})
    void the_awards_that_stand_are_what_left_the_envelope_and_it_is_never_overdrawn(long seed) throws Exception {
        aSignedSession();
        var done = new ConcurrentHashMap<Step, Integer>();
        // whatever the chance of the orders, both happen at least once
        assertThat(take(Step.AWARD, dossiers.getFirst(), Euros.of(9_000))).isTrue();
        assertThat(take(Step.REFUSE, dossiers.getLast(), Euros.ZERO)).isTrue();

        try (var threads = Executors.newFixedThreadPool(SECRETARIES)) {
            var work = new ArrayList<Callable<Void>>();
            for (int each = 0; each < SECRETARIES; each++) work.add(acts(new Random(seed * 1_000 + each), done));
            for (var end : threads.invokeAll(work)) end.get();
        }

        assertThat(done).as("an order that exercises nothing proves nothing").isNotEmpty();
        var awards = awards();
        var after = envelopes.of(envelope);
        assertThat(after.committed()).isEqualTo(Euros.sum(awards.values()));
        assertThat(after.available().isNegative()).isFalse();
        assertThat(lowest()).as("cents left at the worst moment").isGreaterThanOrEqualTo(0);
        for (var reference : dossiers) {
            var subject = applications.byReference(reference, secretary).id().subject();
            var held = envelopes.held(envelope, List.of(subject));
            if (awards.containsKey(reference.value())) assertThat(held).as("held for %s", reference).isEqualTo(awards.get(reference.value()));
        }
        assertThat(after.reserved()).isEqualTo(Euros.sum(dossiers.stream().filter(each -> !awards.containsKey(each.value()))
                .map(each -> envelopes.held(envelope, List.of(applications.byReference(each, secretary).id().subject()))).toList()));
        assertThat(promotedWithoutMoney()).as("promoted, still waiting for its vote, with nothing set aside").isZero();
    }

    private Callable<Void> acts(Random chance, Map<Step, Integer> done) {
        return () -> {
            for (int act = 0; act < ACTS_EACH; act++) {
                var reference = dossiers.get(chance.nextInt(dossiers.size()));
                var step = Step.values()[chance.nextInt(6) % 4];
                if (take(step, reference, Euros.of(4_000L + 1_000 * chance.nextInt(12)))) done.merge(step, 1, Integer::sum);
            }
            return null;
        };
    }

    /** False when it was refused, or somebody came first: both are told to whoever acted, and nothing is kept of it. */
    private boolean take(Step step, ApplicationReference reference, Euros amount) {
        try {
            return switch (step) {
                case AWARD -> decisions.award(vote, reference, amount, secretary) instanceof Done;
                case REFUSE -> decisions.refuse(vote, reference, "Les crédits vont à d’autres projets.", secretary) instanceof Done;
                case CORRECT -> changes.changeAmount(reference, amount, correction, "Le montant voté était mal recopié.", HEARD, secretary) instanceof Done;
                case TAKE_BACK -> {
                    withdrawals.reopen(reference, Optional.of(correction), "TEST", "La demande est reprise à la demande du porteur.", secretary);
                    yield true;
                }
            };
        } catch (Stale | NotFound meanwhile) {
            return false;
        }
    }

    private Map<String, Euros> awards() {
        var found = new LinkedHashMap<String, Euros>();
        sql.sql("select reference, amount_cents from decisions.outcome where kind = 'AWARDED' and reference in (:references)")
                .param("references", dossiers.stream().map(ApplicationReference::value).toList())
                .query(row -> {
                    found.put(row.getString(1), Euros.ofCents(row.getLong(2)));
                });
        return found;
    }

    private int promotedWithoutMoney() {
        return sql.sql("""
                select count(*) from scenarios.reserve_entry r join envelopes.envelope e on e.slug = r.envelope
                  left join envelopes.holding h on h.envelope_id = e.id and h.subject_id = r.application
                 where r.envelope = :envelope and r.status = 'PROMOTED' and coalesce(h.reserved_cents, 0) = 0
                """).param("envelope", envelope).query(Integer.class).single();
    }

    /** The movements replayed one after the other, in the order they were made. */
    private long lowest() {
        return sql.sql("""
                select min(left_cents) from (
                    select e.voted_cents - sum(m.reserved_cents + m.committed_cents) over (order by m.seq) as left_cents
                      from envelopes.movement m join envelopes.envelope e on e.id = m.envelope_id where e.slug = :slug) replayed
                """).param("slug", envelope).query(Long.class).single();
    }
}
