package fr.levain.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pieces announced for a day and not come yet. */
@Repository
class AwaitedPieceStore {
    record Due(ApplicationId application, AwaitedPiece piece) {}

    private final JdbcClient sql;

    AwaitedPieceStore(JdbcClient sql) {
        this.sql = sql;
    }

    void forget(ApplicationId application, Collection<String> fields) {
        sql.sql("delete from applications.awaited_piece where application_id = :id and field = any(:fields)")
                .param("id", application.value())
                .param("fields", fields.toArray(String[]::new))
                .update();
    }

    /** A day that changes is reminded of again. */
    void announce(ApplicationId application, AwaitedPiece piece) {
        sql.sql("""
                insert into applications.awaited_piece as p (application_id, field, code, label, due) values (:id, :field, :code, :label, :due)
                on conflict (application_id, field) do update
                   set code = excluded.code, label = excluded.label, due = excluded.due,
                       reminded_at = case when p.due = excluded.due then p.reminded_at end
                """)
                .param("id", application.value())
                .param("field", piece.field())
                .param("code", piece.code())
                .param("label", piece.label())
                .param("due", piece.due())
                .update();
    }

    List<AwaitedPiece> of(ApplicationId application) {
        return sql.sql("select * from applications.awaited_piece where application_id = :id order by due, field")
                .param("id", application.value())
                .query(AwaitedPieceStore::piece)
                .list();
    }

    /** Filed dossiers that still wait, a piece due by that day, nobody reminded yet. */
    List<Due> toRemind(LocalDate until, int most) {
        return sql.sql("""
                select p.* from applications.awaited_piece p join applications.application a on a.id = p.application_id
                 where p.reminded_at is null and p.due <= :until
                   and a.status not in ('WITHDRAWN', 'REFUSED', 'INADMISSIBLE', 'CLOSED', 'REORIENTED')
                 order by p.due limit :most
                """)
                .param("until", until)
                .param("most", most)
                .query((row, n) -> new Due(new ApplicationId(row.getObject("application_id", UUID.class)), piece(row, n)))
                .list();
    }

    /** @return false when it was done already, or the piece came in between */
    boolean reminded(Due due, Instant now) {
        return sql.sql("""
                update applications.awaited_piece set reminded_at = :now
                 where application_id = :id and field = :field and reminded_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("id", due.application().value())
                .param("field", due.piece().field())
                .update() == 1;
    }

    private static AwaitedPiece piece(ResultSet row, int number) throws SQLException {
        return new AwaitedPiece(row.getString("field"), row.getString("code"), row.getString("label"), row.getObject("due", LocalDate.class));
    }
}
