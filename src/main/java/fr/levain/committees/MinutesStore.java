package fr.levain.committees;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MinutesStore {
    private final JdbcClient sql;

    MinutesStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Minutes> find(MeetingId meeting) {
        return sql.sql("select * from committees.minutes where meeting = :meeting").param("meeting", meeting.value())
                .query((row, _) -> new Minutes(meeting, "%d-%02d".formatted(row.getInt("year"), row.getInt("number")), row.getString("body"),
                        row.getInt("version"), MeetingStore.instant(row, "signed_at").map(at -> signed(row, at)))).optional();
    }

    /** The next number in the book of its committee for that year; written once. */
    void open(Meeting meeting, String text, Caller by, Instant now) {
        sql.sql("select 1 from committees.committee where slug = :committee for update").param("committee", meeting.committee())
                .query(Integer.class).optional();
        sql.sql("""
                insert into committees.minutes (meeting, committee, year, number, body, saved_at, saved_by)
                values (:meeting, :committee, :year,
                    1 + (select coalesce(max(number), 0) from committees.minutes where committee = :committee and year = :year), :body, :now, :by)
                on conflict (meeting) do nothing
                """)
                .param("meeting", meeting.id().value()).param("committee", meeting.committee()).param("year", meeting.day().getYear())
                .param("body", text).param("now", Timestamp.from(now)).param("by", MeetingStore.accountOf(by)).update();
    }

    boolean correct(MeetingId meeting, String text, int version, Caller by, Instant now) {
        return sql.sql("""
                update committees.minutes set body = :body, version = version + 1, saved_at = :now, saved_by = :by
                 where meeting = :meeting and version = :version and signed_at is null
                """)
                .param("body", text).param("now", Timestamp.from(now)).param("by", MeetingStore.accountOf(by)).param("meeting", meeting.value())
                .param("version", version).update() == 1;
    }

    boolean sign(MeetingId meeting, int version, Minutes.Signed signed) {
        return sql.sql("""
                update committees.minutes set document = :document, digest = :digest, signatory_name = :name, signatory_quality = :quality,
                    signed_at = :at
                 where meeting = :meeting and version = :version and signed_at is null
                """)
                .param("document", signed.document().value()).param("digest", signed.digest()).param("name", signed.name())
                .param("quality", signed.quality()).param("at", Timestamp.from(signed.at())).param("meeting", meeting.value())
                .param("version", version).update() == 1;
    }

    private static Minutes.Signed signed(java.sql.ResultSet row, Instant at) {
        try {
            return new Minutes.Signed(row.getString("signatory_name"), row.getString("signatory_quality"), at,
                    new DocumentId(row.getObject("document", UUID.class)), row.getString("digest"));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
