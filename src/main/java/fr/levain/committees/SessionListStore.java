package fr.levain.committees;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionListStore {
    private final JdbcClient sql;

    SessionListStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<SessionLists.Adopted> adopted(MeetingId meeting) {
        return sql.sql("""
                select list_version, list_name, list_adopted_at, list_adopted_by from committees.meeting where id = :id and list_version > 0
                """).param("id", meeting.value())
                .query((row, _) -> new SessionLists.Adopted(row.getInt(1), row.getString(2), row.getTimestamp(3).toInstant(),
                        Optional.ofNullable(row.getObject(4, UUID.class)).map(AccountId::new))).optional();
    }

    /** A file the committee already spoke of keeps what was put to it. */
    void list(MeetingId meeting, SessionLists.Entry entry) {
        sql.sql("""
                update committees.agenda_item set listed_cents = :cents, listed_funded = :funded
                 where meeting = :meeting and application = :application and recorded_at is null
                """)
                .param("cents", entry.amount().cents()).param("funded", entry.funded()).param("meeting", meeting.value())
                .param("application", entry.application().value()).update();
    }

    void adopt(MeetingId meeting, int version, String name, Caller by, Instant at) {
        sql.sql("""
                update committees.meeting set list_version = :list, list_name = :name, list_adopted_at = :at, list_adopted_by = :by,
                    version = version + 1
                 where id = :id
                """)
                .param("list", version).param("name", name).param("at", Timestamp.from(at)).param("by", MeetingStore.accountOf(by))
                .param("id", meeting.value()).update();
    }
}
