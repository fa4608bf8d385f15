package fr.levain.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    /** Sessions of several follow-ups. */
    List<Held> sessions(Collection<SupportId> plans) {
        return sql.sql("select * from support.session where plan_id = any(:plans)").param("plans", plans.stream().map(SupportId::value).toArray(UUID[]::new))
                .query((row, _) -> new Held(new SupportId(row.getObject("plan_id", UUID.class)), FollowUpStore.session(row))).list();
    }

    /** Time of several follow-ups. */
    List<Spent> work(Collection<SupportId> plans) {
        return sql.sql("select * from support.work where plan_id = any(:plans)").param("plans", plans.stream().map(SupportId::value).toArray(UUID[]::new))
                .query((row, _) -> new Spent(new SupportId(row.getObject("plan_id", UUID.class)), FollowUpStore.work(row))).list();
    }

    record Held(SupportId plan, SupportSession session) {}

    record Spent(SupportId plan, Work work) {}
}
