package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AbsenceStore {
    private static final String STANDING = "select * from assessment.absence where ended_at is null";

    private final JdbcClient sql;

    AbsenceStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two declarations of the same officer wait for each other, to the end of the transaction. */
    void lock(AccountId officer) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('absence ' || :officer, 0))").param("officer", officer.toString()).query((rs, n) -> 0).single();
    }

    void add(Absence absence, Caller by, Instant at) {
        sql.sql("""
                insert into assessment.absence (id, officer, from_on, until_on, deputy, hands_over, declared_by, declared_at)
                values (:id, :officer, :from, :until, :deputy, :handsOver, :by, :at)
                """)
                .param("id", absence.id()).param("officer", absence.officer().value()).param("from", absence.from()).param("until", absence.until())
                .param("deputy", absence.deputy().value()).param("handsOver", absence.handsOver()).param("by", CaseStore.accountOf(by))
                .param("at", CaseStore.utc(at)).update();
    }

    Optional<Absence> find(UUID id) {
        return sql.sql(STANDING + " and id = :id for update").param("id", id).query(AbsenceStore::absence).optional();
    }

    /** Not over yet, the nearest first. */
    List<Absence> standing(LocalDate today) {
        return sql.sql(STANDING + " and until_on >= :today order by from_on, id limit 200").param("today", today).query(AbsenceStore::absence).list();
    }

    List<Absence> of(AccountId officer, LocalDate today) {
        return sql.sql(STANDING + " and officer = :officer and until_on >= :today order by from_on").param("officer", officer.value())
                .param("today", today).query(AbsenceStore::absence).list();
    }

    List<Absence> toHandOver(LocalDate today) {
        return sql.sql(STANDING + " and hands_over and handed_at is null and from_on <= :today and until_on >= :today order by from_on")
                .param("today", today).query(AbsenceStore::absence).list();
    }

    List<Absence> over(LocalDate today) {
        return sql.sql(STANDING + " and until_on < :today order by until_on limit 500").param("today", today).query(AbsenceStore::absence).list();
    }

    void handed(UUID id, Instant at) {
        sql.sql("update assessment.absence set handed_at = :at where id = :id").param("id", id).param("at", CaseStore.utc(at)).update();
    }

    void end(UUID id, Instant at) {
        sql.sql("update assessment.absence set ended_at = :at where id = :id").param("id", id).param("at", CaseStore.utc(at)).update();
    }

    /** The dossiers an officer follows that wait for an outcome. */
    List<ApplicationId> openFilesOf(AccountId officer) {
        return sql.sql("""
                select f.application from assessment.case_file f join applications.open_dossier o on o.id = f.application
                 where f.officer = :officer order by f.opened_at, f.application
                """)
                .param("officer", officer.value()).query((rs, n) -> new ApplicationId(rs.getObject(1, UUID.class))).list();
    }

    void keepTrace(UUID absence, ApplicationId application) {
        sql.sql("insert into assessment.handed_file (absence, application) values (:absence, :application) on conflict do nothing")
                .param("absence", absence).param("application", application.value()).update();
    }

    /** Handed over, not given back, still followed by the deputy, still open: whoever else took one keeps it. */
    List<ApplicationId> toGiveBack(Absence absence) {
        return sql.sql("""
                select h.application from assessment.handed_file h join assessment.case_file f on f.application = h.application
                  join applications.open_dossier o on o.id = h.application
                 where h.absence = :absence and h.given_back_at is null and f.officer = :deputy order by f.opened_at, f.application
                """)
                .param("absence", absence.id()).param("deputy", absence.deputy().value())
                .query((rs, n) -> new ApplicationId(rs.getObject(1, UUID.class))).list();
    }

    void givenBack(UUID absence, ApplicationId application, Instant at) {
        sql.sql("update assessment.handed_file set given_back_at = :at where absence = :absence and application = :application")
                .param("at", CaseStore.utc(at)).param("absence", absence).param("application", application.value()).update();
    }

    private static Absence absence(ResultSet rs, int number) throws SQLException {
        return new Absence(
                rs.getObject("id", UUID.class), new AccountId(rs.getObject("officer", UUID.class)), rs.getObject("from_on", LocalDate.class),
                rs.getObject("until_on", LocalDate.class), new AccountId(rs.getObject("deputy", UUID.class)), rs.getBoolean("hands_over"),
                Optional.ofNullable(rs.getObject("handed_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
