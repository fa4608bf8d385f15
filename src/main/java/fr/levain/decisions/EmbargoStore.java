package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EmbargoStore {
    private final JdbcClient jdbc;

    EmbargoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day it was given, whether it has come or not. */
    Optional<LocalDate> until(ActId act) {
        return jdbc.sql("select until from decisions.embargo where act = :act").param("act", act.value()).query(LocalDate.class).optional();
    }

    /** Empty when its outcomes were told. */
    boolean isRunning(ActId act) {
        return jdbc.sql("select exists (select 1 from decisions.embargo where act = :act and lifted_at is null)")
                .param("act", act.value()).query(Boolean.class).single();
    }

    boolean holds(ApplicationId application) {
        return jdbc.sql("""
                select exists (select 1 from decisions.outcome o join decisions.embargo e on e.act = o.act
                                where o.application = :application and e.lifted_at is null)
                """)
                .param("application", application.value()).query(Boolean.class).single();
    }

    /** Decided by an act whose outcomes are not told yet, each with the moment it was recorded. */
    Map<Subject, Instant> held() {
        var held = new HashMap<Subject, Instant>();
        jdbc.sql("select o.application, o.recorded_at from decisions.outcome o join decisions.embargo e on e.act = o.act where e.lifted_at is null")
                .query(row -> {
                    held.put(new ApplicationId(row.getObject("application", UUID.class)).subject(), row.getTimestamp("recorded_at").toInstant());
                });
        return held;
    }

    Optional<LocalDate> lastDay() {
        return jdbc.sql("select until from decisions.embargo where lifted_at is null order by until desc limit 1").query(LocalDate.class).optional();
    }

    /** False when it has been lifted. */
    boolean set(ActId act, LocalDate until, Caller by, Instant at) {
        return jdbc.sql("""
                insert into decisions.embargo (act, until, set_by, set_at) values (:act, :until, :by, :at)
                on conflict (act) do update set until = excluded.until, set_by = excluded.set_by, set_at = excluded.set_at
                 where decisions.embargo.lifted_at is null
                """)
                .param("act", act.value()).param("until", until).param("by", ActStore.accountOf(by), Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    List<ActId> due(LocalDate today) {
        return jdbc.sql("select act from decisions.embargo where lifted_at is null and until <= :today order by until limit 100")
                .param("today", today).query((row, _) -> new ActId(row.getObject(1, UUID.class))).list();
    }

    void lift(ActId act, Instant at) {
        jdbc.sql("update decisions.embargo set lifted_at = :at where act = :act").param("act", act.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
