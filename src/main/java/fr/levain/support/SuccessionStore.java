package fr.levain.support;

import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SuccessionStore {
    private final JdbcClient sql;

    SuccessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when one is under way */
    boolean add(Succession asked, String by) {
        return sql.sql("""
                insert into support.succession (id, plan_id, token, name, email, organisation, asked_at, asked_by)
                values (:id, :plan, :token, :name, :email, :organisation, :at, :by) on conflict do nothing
                """).param("id", asked.id()).param("plan", asked.plan().value()).param("token", asked.token()).param("name", asked.name())
                .param("email", asked.email()).param("organisation", asked.organisation()).param("at", Timestamp.from(asked.askedAt())).param("by", by)
                .update() == 1;
    }

    List<Succession> of(SupportId plan) {
        return sql.sql("select * from support.succession where plan_id = :plan order by asked_at, id").param("plan", plan.value())
                .query(SuccessionStore::succession).list();
    }

    /** @throws NotFound when the link leads nowhere */
    Succession byToken(String token) {
        return sql.sql("select * from support.succession where token = :token").param("token", token).query(SuccessionStore::succession).optional()
                .orElseThrow(() -> new NotFound("succession"));
    }

    void holderAgrees(UUID id, Instant at) {
        sql.sql("update support.succession set holder_at = coalesce(holder_at, :at) where id = :id and settled_at is null")
                .param("at", Timestamp.from(at)).param("id", id).update();
    }

    void successorAgrees(UUID id, Instant at) {
        sql.sql("update support.succession set successor_at = coalesce(successor_at, :at) where id = :id and settled_at is null")
                .param("at", Timestamp.from(at)).param("id", id).update();
    }

    /** Its link opens no more; a name nobody needs is forgotten. @throws Stale when it was settled in between */
    void settle(Succession asked, Succession.End end, String former, Instant at) {
        var settled = sql.sql("""
                update support.succession set settled_at = :at, settled = :end, former = :former, token = null,
                    name = case when :end = 'DONE' then name else '' end, email = '', organisation = case when :end = 'DONE' then organisation else '' end
                where id = :id and settled_at is null
                """).param("at", Timestamp.from(at)).param("end", end.name()).param("former", former).param("id", asked.id()).update();
        if (settled == 0) throw new Stale("succession " + asked.id());
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                row.getObject("id", UUID.class), new SupportId(row.getObject("plan_id", UUID.class)), Optional.ofNullable(row.getString("token")).orElse(""),
                row.getString("name"), row.getString("email"), row.getString("organisation"), row.getTimestamp("asked_at").toInstant(), at(row, "holder_at"),
                at(row, "successor_at"), at(row, "settled_at"), Optional.ofNullable(row.getString("settled")).map(Succession.End::valueOf), row.getString("former"));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
