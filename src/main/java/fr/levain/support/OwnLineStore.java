package fr.levain.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers that sessions and hours bear in their partner's own tool. */
@Repository
class OwnLineStore {
    enum Part { SESSION, WORK }

    private final JdbcClient sql;

    OwnLineStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param keys what each plan and key of a line stands for */
    record Known(Map<SupportId, Map<String, UUID>> keys) {
        /** The line of this follow-up that a cell names: by the partner's key, else by ours. */
        UUID item(SupportId plan, String cell) {
            var own = keys.getOrDefault(plan, Map.of()).get(cell);
            if (own != null) return own;
            return cell.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(cell) : new UUID(0, 0);
        }

        boolean has(SupportId plan, String cell) {
            return keys.getOrDefault(plan, Map.of()).containsKey(cell);
        }
    }

    Known of(Collection<SupportId> plans, Part part) {
        var keys = new HashMap<SupportId, Map<String, UUID>>();
        sql.sql("select plan_id, own_key, item from support.own_line where plan_id = any(:plans) and part = :part")
                .param("plans", plans.stream().map(SupportId::value).toArray(UUID[]::new)).param("part", part.name())
                .query(row -> {
                    keys.computeIfAbsent(new SupportId(row.getObject("plan_id", UUID.class)), _ -> new HashMap<>()).put(row.getString("own_key"), row.getObject("item", UUID.class));
                });
        return new Known(keys);
    }

    void add(SupportId plan, Part part, String key, UUID item) {
        sql.sql("insert into support.own_line (plan_id, part, own_key, item) values (:plan, :part, :key, :item)")
                .param("plan", plan.value()).param("part", part.name()).param("key", key).param("item", item).update();
    }

    /** What a line of a follow-up notes. */
    record Noted<T>(SupportId plan, T item) {}

    /** Sessions of several follow-ups, by identifier. */
    Map<UUID, Noted<SupportSession>> sessions(Collection<SupportId> plans) {
        return noted("select * from support.session where plan_id = any(:plans)", plans, FollowUpStore::session);
    }

    /** Time of several follow-ups, by identifier. */
    Map<UUID, Noted<Work>> work(Collection<SupportId> plans) {
        return noted("select * from support.work where plan_id = any(:plans)", plans, FollowUpStore::work);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, Noted<T>> noted(String select, Collection<SupportId> plans, Reading<T> reading) {
        var noted = new HashMap<UUID, Noted<T>>();
        sql.sql(select).param("plans", plans.stream().map(SupportId::value).toArray(UUID[]::new)).query(row -> {
            noted.put(row.getObject("id", UUID.class), new Noted<>(new SupportId(row.getObject("plan_id", UUID.class)), reading.read(row)));
        });
        return noted;
    }
}
