package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.eligibility.AmountComputation;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.UndertakingSize;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RecommendationStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecommendationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Recommendation> find(ApplicationId application) {
        return Optional.ofNullable(findAll(List.of(application)).get(application));
    }

    /** In one statement. */
    Map<ApplicationId, Recommendation> findAll(Collection<ApplicationId> applications) {
        var found = new HashMap<ApplicationId, Recommendation>();
        if (applications.isEmpty()) return found;
        jdbc.sql("select *, steps::text as told from assessment.recommendation where application in (:ids)")
                .param("ids", applications.stream().map(ApplicationId::value).toList())
                .query((rs, n) -> found.put(new ApplicationId(rs.getObject("application", UUID.class)), recommendation(rs))).list();
        return found;
    }

    private Recommendation recommendation(ResultSet rs) throws SQLException {
        return new Recommendation(
                Recommendation.Status.valueOf(rs.getString("status")),
                rs.getBoolean("favourable"),
                Euros.ofCents(rs.getLong("base_cents")),
                Euros.ofCents(rs.getLong("other_public_cents")),
                new Rate(rs.getBigDecimal("rate")),
                Euros.ofCents(rs.getLong("computed_cents")),
                Euros.ofCents(rs.getLong("amount_cents")),
                json.readValue(rs.getString("told"), new TypeReference<List<AmountComputation.Step>>() {}),
                rs.getString("above_reason"),
                rs.getString("basis"),
                rs.getString("basis_reason"),
                Euros.ofCents(rs.getLong("declared_aid_cents")),
                AidedActivity.valueOf(rs.getString("activity")),
                rs.getString("conditions"),
                rs.getString("reasons"),
                Instalments.valueOf(rs.getString("instalments")),
                rs.getString("envelope"),
                CaseStore.instant(rs, "made_at"),
                rs.getString("answer"),
                new AidFacts(Euros.ofCents(rs.getLong("declared_sgei_cents")), UndertakingSize.valueOf(rs.getString("undertaking_size")),
                        rs.getString("others_scheme")),
                rs.getString("risks"));
    }

    /** The decision it led to no longer stands: it may be made again. */
    void reopen(ApplicationId application, String answer) {
        jdbc.sql("update assessment.recommendation set status = 'RETURNED', answer = :answer where application = :id and status = 'VALIDATED'")
                .param("id", application.value()).param("answer", answer).update();
    }

    /** One that was validated stays as it is. */
    boolean make(ApplicationId application, Recommendation made, Caller by) {
        return jdbc.sql("""
                insert into assessment.recommendation (application, status, favourable, base_cents, other_public_cents, rate, computed_cents,
                    amount_cents, steps, above_reason, basis, basis_reason, declared_aid_cents, activity, conditions, reasons,
                    declared_sgei_cents, undertaking_size, others_scheme, risks, instalments, envelope, made_by, made_at)
                values (:id, 'MADE', :favourable, :base, :otherPublic, :rate, :computed, :amount, :steps::jsonb, :aboveReason, :basis,
                    :basisReason, :declared, :activity, :conditions, :reasons, :sgei, :size, :othersScheme, :risks, :instalments, :envelope, :by, :at)
                on conflict (application) do update set status = 'MADE', favourable = excluded.favourable,
                    base_cents = excluded.base_cents,
                    other_public_cents = excluded.other_public_cents, rate = excluded.rate, computed_cents = excluded.computed_cents,
                    amount_cents = excluded.amount_cents, steps = excluded.steps, above_reason = excluded.above_reason,
                    basis = excluded.basis, basis_reason = excluded.basis_reason,
                    declared_aid_cents = excluded.declared_aid_cents, activity = excluded.activity, conditions = excluded.conditions,
                    reasons = excluded.reasons, declared_sgei_cents = excluded.declared_sgei_cents,
                    undertaking_size = excluded.undertaking_size, others_scheme = excluded.others_scheme, instalments = excluded.instalments, envelope = excluded.envelope,
                    risks = excluded.risks,
                    made_by = excluded.made_by, made_at = excluded.made_at,
                    decided_by = null, decided_at = null, answer = ''
                where recommendation.status <> 'VALIDATED'
                """)
                .param("id", application.value()).param("favourable", made.favourable())
                .param("base", made.base().cents()).param("otherPublic", made.otherPublicAid().cents()).param("rate", made.rate().fraction())
                .param("computed", made.computed().cents()).param("amount", made.amount().cents())
                .param("steps", json.writeValueAsString(made.steps())).param("aboveReason", made.aboveReason())
                .param("basis", made.basis()).param("basisReason", made.basisReason())
                .param("declared", made.declaredAid().cents()).param("activity", made.activity().name()).param("conditions", made.conditions())
                .param("reasons", made.reasons()).param("instalments", made.instalments().name())
                .param("sgei", made.facts().declaredSgei().cents()).param("size", made.facts().size().name()).param("othersScheme", made.facts().othersScheme())
                .param("risks", made.risks()).param("envelope", made.envelope()).param("by", CaseStore.accountOf(by))
                .param("at", CaseStore.utc(made.madeAt()))
                .update() == 1;
    }

    boolean decide(ApplicationId application, Recommendation.Status status, String answer, Caller by, Instant at) {
        return jdbc.sql("""
                update assessment.recommendation set status = :status, answer = :answer, decided_by = :by, decided_at = :at
                 where application = :id and status = 'MADE'
                """)
                .param("id", application.value()).param("status", status.name()).param("answer", answer)
                .param("by", CaseStore.accountOf(by)).param("at", CaseStore.utc(at))
                .update() == 1;
    }
}
