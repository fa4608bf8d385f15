package fr.levain.applications;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContinuationStore {
    private final JdbcClient sql;

    ContinuationStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ApplicationId> find(ApplicationId from, String call) {
        return sql.sql("select to_id from applications.continuation where from_id = :from and call_slug = :call")
                .param("from", from.value()).param("call", call).query(UUID.class).optional().map(ApplicationId::new);
    }

    void add(ApplicationId from, String call, ApplicationId to) {
        sql.sql("insert into applications.continuation (from_id, call_slug, to_id) values (:from, :call, :to)")
                .param("from", from.value()).param("call", call).param("to", to.value()).update();
    }
}
