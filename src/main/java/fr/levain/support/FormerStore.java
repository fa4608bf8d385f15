package fr.levain.support;

import fr.levain.kernel.AccountId;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FormerStore {
    private final JdbcClient sql;

    FormerStore(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(SupportId plan, Former former) {
        sql.sql("""
                insert into support.former (id, plan_id, part, item, told, reason, corrected_at, corrected_by) values (:id, :plan, :part, :item, :told, :reason, :at, :by)
                """).param("id", former.id()).param("plan", plan.value()).param("part", former.part().name()).param("item", former.item())
                .param("told", former.told()).param("reason", former.reason()).param("at", Timestamp.from(former.at())).param("by", former.by().value()).update();
    }

    /** Latest first. */
    List<Former> of(SupportId plan, UUID item) {
        return sql.sql("select * from support.former where plan_id = :plan and item = :item order by corrected_at desc, id desc").param("plan", plan.value()).param("item", item)
                .query((row, _) -> new Former(
                        row.getObject("id", UUID.class), Corrected.valueOf(row.getString("part")), row.getObject("item", UUID.class), row.getString("told"), row.getString("reason"),
                        row.getTimestamp("corrected_at").toInstant(), new AccountId(row.getObject("corrected_by", UUID.class)))).list();
    }
}
