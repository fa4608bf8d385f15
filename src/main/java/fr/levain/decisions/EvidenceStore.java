package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceStore {
    /** Of one decision. */
    record Frozen(Reasons reasons, List<AlgorithmUsed> algorithms) {}

    /** Frozen while this decision stood. */
    private static final String OF_ONE = """
            e.application = :id and e.frozen_at >= :since
               and not exists (select 1 from decisions.change c where c.application = e.application and c.former is not null
                                and c.made_at > :since and c.made_at <= e.frozen_at)
            """;

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Evidence evidence, List<AlgorithmUsed> algorithms, Reasons reasons) {
        jdbc.sql("""
                insert into decisions.evidence (id, application, frozen_at, content, digest, algorithm_kinds, algorithm_effects, reasons)
                values (:id, :application, :at, :content, :digest, :kinds, :effects, :reasons::jsonb)
                """)
                .param("reasons", reasons.written())
                .param("id", evidence.id()).param("application", evidence.application().value()).param("at", evidence.frozenAt().atOffset(ZoneOffset.UTC))
                .param("content", evidence.content()).param("digest", evidence.digest())
                .param("kinds", algorithms.stream().map(used -> used.kind().name()).toArray(String[]::new))
                .param("effects", algorithms.stream().map(AlgorithmUsed::effect).toArray(String[]::new)).update();
    }

    Optional<Evidence> find(UUID id) {
        return jdbc.sql("select * from decisions.evidence where id = :id").param("id", id).query(EvidenceStore::evidence).optional();
    }

    /** Of this decision, whether it stands or not: never that of another one on the same dossier. */
    Optional<Evidence> evidenceOf(DecidedOutcome outcome) {
        return jdbc.sql("select e.* from decisions.evidence e where " + OF_ONE + " order by e.frozen_at, e.id limit 1")
                .param("id", outcome.application().value()).param("since", since(outcome)).query(EvidenceStore::evidence).optional();
    }

    boolean isOf(UUID evidence, DecidedOutcome outcome) {
        return jdbc.sql("select exists (select 1 from decisions.evidence e where e.id = :evidence and " + OF_ONE + ")")
                .param("evidence", evidence).param("id", outcome.application().value()).param("since", since(outcome)).query(Boolean.class).single();
    }

    /** Whether the decision that stands has its evidence: that of a former one does not count. */
    boolean isFrozen(ApplicationId application) {
        return jdbc.sql("""
                select exists (select 1 from decisions.evidence e join decisions.outcome o on o.application = e.application and o.recorded_at <= e.frozen_at
                 where e.application = :id)
                """).param("id", application.value()).query(Boolean.class).single();
    }

    /** What was frozen with this decision, whether it stands or not; empty when it was taken before this was kept. */
    Optional<Frozen> of(DecidedOutcome outcome) {
        return jdbc.sql("""
                select e.algorithm_kinds, e.algorithm_effects, e.reasons from decisions.evidence e
                 where e.reasons is not null and e.algorithm_kinds is not null and %s
                 order by e.frozen_at, e.id limit 1
                """.formatted(OF_ONE))
                .param("id", outcome.application().value()).param("since", since(outcome))
                .query((row, number) -> new Frozen(Reasons.read(row.getString("reasons")), algorithms(row, number))).optional();
    }

    /**
     * As frozen with the decision that stands, or with the last one that stood; empty when it was decided before they were kept,
     * and when nothing is decided yet.
     */
    Optional<List<AlgorithmUsed>> algorithms(ApplicationId application) {
        return jdbc.sql("""
                select e.algorithm_kinds, e.algorithm_effects from decisions.evidence e
                 where e.application = :id and e.algorithm_kinds is not null
                   and not exists (select 1 from decisions.outcome o where o.application = e.application and o.recorded_at > e.frozen_at)
                 order by e.frozen_at desc, e.id desc limit 1
                """).param("id", application.value()).query(EvidenceStore::algorithms).optional();
    }

    private static OffsetDateTime since(DecidedOutcome outcome) {
        return outcome.recordedAt().orElseThrow().atOffset(ZoneOffset.UTC);
    }

    private static List<AlgorithmUsed> algorithms(ResultSet row, int number) throws SQLException {
        var kinds = (String[]) row.getArray(1).getArray();
        var effects = (String[]) row.getArray(2).getArray();
        return IntStream.range(0, kinds.length).mapToObj(n -> new AlgorithmUsed(AlgorithmUsed.Kind.valueOf(kinds[n]), effects[n])).toList();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("frozen_at").toInstant();
        return new Evidence(row.getObject("id", UUID.class), new ApplicationId(row.getObject("application", UUID.class)), at,
                row.getString("content"), row.getString("digest"));
    }
}
