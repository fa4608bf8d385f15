package fr.levain.envelopes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the order of decisions taken at once, an envelope gives what it has, once, and its movements say so. */
@LevainTest
class EnvelopeOrdersTests {
    private static final Caller BY = new Caller.System("test");
    private static final int OFFICERS = 8;
    private static final int ACTS_EACH = 30;

    @Autowired Envelopes envelopes;
    @Autowired JdbcClient database;

    @ParameterizedTest(name = "order drawn from {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void an_envelope_is_never_overdrawn_and_the_awards_are_what_left_it(long seed) throws Exception {
        var slug = "ordre-" + UUID.randomUUID();
        envelopes.declare(slug, "Ordre " + seed, 2026, Euros.of(100_000), BY);
        var dossiers = Stream.generate(() -> new Subject("application", UUID.randomUUID())).limit(12).toList();
        // what each dossier was told it holds, as its last act was told; acts on one dossier follow one another
        var told = new ConcurrentHashMap<Subject, Euros>();

        try (var officers = Executors.newFixedThreadPool(OFFICERS)) {
            var work = new ArrayList<Callable<Void>>();
            for (int officer = 0; officer < OFFICERS; officer++) work.add(acts(slug, dossiers, told, new Random(seed * 1_000 + officer)));
            for (var done : officers.invokeAll(work)) done.get();
        }

        var envelope = envelopes.of(slug);
        assertThat(envelope.available().isNegative()).isFalse();
        assertThat(envelope.available()).isEqualTo(envelope.voted().minus(Euros.sum(told.values())));
        assertThat(envelope.reserved().plus(envelope.committed())).isEqualTo(Euros.sum(told.values()));
        assertThat(lowest(slug)).as("cents left at the worst moment").isGreaterThanOrEqualTo(0);
    }

    private Callable<Void> acts(String slug, List<Subject> dossiers, Map<Subject, Euros> told, Random chance) {
        return () -> {
            for (int act = 0; act < ACTS_EACH; act++) {
                var dossier = dossiers.get(chance.nextInt(dossiers.size()));
                var amount = Euros.of(1_000L + chance.nextInt(20) * 1_000L);
                switch (chance.nextInt(4)) {
                    case 0 -> told.compute(dossier, (key, held) -> held(envelopes.reserve(slug, amount, key, BY), key, slug, held));
                    case 3 -> told.compute(dossier, (key, held) -> {
                        envelopes.release(slug, key, BY);
                        return Euros.ZERO;
                    });
                    default -> told.compute(dossier, (key, held) -> held(envelopes.commit(slug, amount, key, BY), key, slug, held));
                }
            }
            return null;
        };
    }

    /** What the dossier holds now: what the register says when the money was drawn, as before when it was not. */
    private Euros held(Draw draw, Subject dossier, String slug, @Nullable Euros before) {
        if (draw instanceof Draw.Insufficient) return before == null ? Euros.ZERO : before;
        return new Euros(database.sql("""
                select h.reserved_cents + h.committed_cents from envelopes.holding h join envelopes.envelope e on e.id = h.envelope_id
                 where e.slug = :slug and h.subject_id = :id
                """).param("slug", slug).param("id", dossier.id()).query(Long.class).single());
    }

    /** The movements replayed one after the other, in the order they were made. */
    private long lowest(String slug) {
        return database.sql("""
                select min(left_cents) from (
                    select e.voted_cents - sum(m.reserved_cents + m.committed_cents) over (order by m.seq) as left_cents
                      from envelopes.movement m join envelopes.envelope e on e.id = m.envelope_id where e.slug = :slug) replayed
                """).param("slug", slug).query(Long.class).single();
    }
}
