package fr.levain.applications;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.UuidV7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The thread of messages of a dossier, and how far each side has read. */
@Repository
class ExchangeStore {
    private final JdbcClient sql;

    ExchangeStore(JdbcClient sql) {
        this.sql = sql;
    }

    void post(ApplicationId application, Instant at, AccountId author, boolean fromService, String text, List<Exchange.File> files) {
        var id = UuidV7.at(at);
        sql.sql("""
                insert into applications.exchange (id, application_id, at, author_id, from_officer, text)
                values (:id, :application, :at, :author, :fromService, :text)
                """)
                .param("id", id)
                .param("application", application.value())
                .param("at", Timestamp.from(at))
                .param("author", author.value())
                .param("fromService", fromService)
                .param("text", text)
                .update();
        for (var file : files) {
            sql.sql("insert into applications.exchange_document (exchange_id, document_id, name) values (:id, :document, :name)")
                    .param("id", id)
                    .param("document", file.document().value())
                    .param("name", file.name())
                    .update();
        }
    }

    /** Latest first. */
    List<Exchange> of(ApplicationId application, int max, int skipped) {
        var found = sql.sql("""
                select * from applications.exchange where application_id = :application
                order by at desc, id desc limit :max offset :skipped
                """)
                .param("application", application.value())
                .param("max", max)
                .param("skipped", skipped)
                .query((row, n) -> new Exchange(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        new AccountId(row.getObject("author_id", UUID.class)),
                        row.getBoolean("from_officer"),
                        row.getObject("request_id") != null,
                        row.getString("text"),
                        List.of()))
                .list();
        var files = files(found.stream().map(Exchange::id).toList());
        return found.stream().map(each -> new Exchange(each.id(), each.at(), each.author(), each.fromService(), each.request(), each.text(),
                files.getOrDefault(each.id(), List.of()))).toList();
    }

    int count(ApplicationId application) {
        return sql.sql("select count(*) from applications.exchange where application_id = :application")
                .param("application", application.value())
                .query(Integer.class)
                .single();
    }

    void seen(ApplicationId application, boolean byService, Instant now) {
        sql.sql("""
                insert into applications.exchange_seen (application_id, by_service, seen_at) values (:application, :byService, :now)
                on conflict (application_id, by_service) do update set seen_at = greatest(exchange_seen.seen_at, excluded.seen_at)
                """)
                .param("application", application.value())
                .param("byService", byService)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Instant> seenAt(ApplicationId application, boolean byService) {
        return sql.sql("select seen_at from applications.exchange_seen where application_id = :application and by_service = :byService")
                .param("application", application.value())
                .param("byService", byService)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Messages of the other side this side has not read. */
    int unread(ApplicationId application, boolean byService) {
        return sql.sql("""
                select count(*) from applications.exchange e
                where e.application_id = :application and e.from_officer <> :byService and e.request_id is null
                    and e.at > coalesce((select s.seen_at from applications.exchange_seen s
                        where s.application_id = :application and s.by_service = :byService), '-infinity')
                """)
                .param("application", application.value())
                .param("byService", byService)
                .query(Integer.class)
                .single();
    }

    private Map<UUID, List<Exchange.File>> files(List<UUID> exchanges) {
        var files = new HashMap<UUID, List<Exchange.File>>();
        if (exchanges.isEmpty()) return files;
        sql.sql("select * from applications.exchange_document where exchange_id = any(:ids) order by name")
                .param("ids", exchanges.toArray(UUID[]::new))
                .query(row -> {
                    files.computeIfAbsent(row.getObject("exchange_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Exchange.File(new DocumentId(row.getObject("document_id", UUID.class)), row.getString("name")));
                });
        return files;
    }
}
