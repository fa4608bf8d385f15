package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseStore {
    private static final String FILE = """
            select f.*, array(select k.account from assessment.kept_apart k where k.application = f.application) as kept_apart
              from assessment.case_file f
            """;

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opening twice changes nothing. */
    boolean open(CaseFile file) {
        return jdbc.sql("""
                insert into assessment.case_file (application, reference, team, team_reason, department, place, opened_at)
                values (:id, :reference, :team, :reason, :department, :place, :at)
                on conflict do nothing
                """)
                .param("id", file.application().value()).param("reference", file.reference()).param("team", file.team())
                .param("reason", file.teamReason())                .param("department", file.department()).param("place", file.place()).param("at", utc(file.openedAt()))
                .update() == 1;
    }

    Optional<CaseFile> find(ApplicationId application) {
        return jdbc.sql(FILE + " where application = :id")
                .param("id", application.value()).query(CaseStore::file).optional();
    }

    Optional<CaseFile> find(String reference) {
        return jdbc.sql(FILE + " where reference = :reference")
                .param("reference", reference).query(CaseStore::file).optional();
    }

    List<CaseFile> all(Collection<ApplicationId> applications) {
        return jdbc.sql(FILE + " where application = any(:ids)").param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query(CaseStore::file).list();
    }

    List<CaseFile> all() {
        return jdbc.sql(FILE + " order by opened_at").query(CaseStore::file).list();
    }

    void assign(ApplicationId application, AccountId officer, Instant at) {
        jdbc.sql("update assessment.case_file set officer = :officer, assigned_at = :at where application = :id")
                .param("id", application.value()).param("officer", officer.value()).param("at", utc(at)).update();
    }

    /** Kept apart once, they stay so. */
    void keepApart(ApplicationId application, Collection<AccountId> accounts, Instant now) {
        jdbc.sql("""
                insert into assessment.kept_apart (application, account, since)
                select :id, account, :now from unnest(:accounts) account on conflict do nothing
                """)
                .param("id", application.value()).param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("now", utc(now)).update();
    }

    /** They no longer see it, nor act on it. */
    void recuse(ApplicationId application, AccountId account, String reason, Instant now) {
        jdbc.sql("""
                insert into assessment.kept_apart (application, account, since, recused, reason) values (:id, :account, :now, true, :reason)
                on conflict (application, account) do update set recused = true, reason = excluded.reason
                """)
                .param("id", application.value()).param("account", account.value()).param("now", utc(now)).param("reason", reason).update();
    }

    boolean isRecused(ApplicationId application, AccountId account) {
        return jdbc.sql("select exists (select from assessment.recused where application = :id and account = :account)")
                .param("id", application.value()).param("account", account.value()).query(Boolean.class).single();
    }

    /** By the key, which begins with the dossier: few withdraw. */
    Set<ApplicationId> recused(Collection<ApplicationId> applications, AccountId account) {
        return jdbc.sql("select application from assessment.recused where application = any(:ids) and account = :account")
                .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new)).param("account", account.value())
                .query((row, _) -> new ApplicationId(row.getObject(1, UUID.class))).set();
    }

    /** Nobody follows it any longer. */
    void leave(ApplicationId application) {
        jdbc.sql("update assessment.case_file set officer = null, assigned_at = null where application = :id").param("id", application.value()).update();
    }

    /** The first time only: the date is kept. */
    boolean complete(ApplicationId application, Instant at) {
        return jdbc.sql("update assessment.case_file set complete_at = :at where application = :id and complete_at is null")
                .param("id", application.value()).param("at", utc(at)).update() == 1;
    }

    void completeDespite(ApplicationId application, String reason) {
        jdbc.sql("update assessment.case_file set complete_reason = :reason where application = :id")
                .param("id", application.value()).param("reason", reason).update();
    }

    Optional<String> completeReason(ApplicationId application) {
        return jdbc.sql("select complete_reason from assessment.case_file where application = :id and complete_reason is not null")
                .param("id", application.value()).query(String.class).optional();
    }

    void check(ApplicationId application, DocumentCheck check, Caller by) {
        jdbc.sql("""
                insert into assessment.document_check (application, document, verdict, comment, checked_by, checked_at)
                values (:id, :document, :verdict, :comment, :by, :at)
                on conflict (application, document) do update set verdict = excluded.verdict, comment = excluded.comment,
                    checked_by = excluded.checked_by, checked_at = excluded.checked_at
                """)
                .param("id", application.value()).param("document", check.document())
                .param("verdict", check.verdict().name()).param("comment", check.comment())
                .param("by", accountOf(by)).param("at", utc(check.checkedAt()))
                .update();
    }

    /** The journal keeps what was found before. */
    void reopen(ApplicationId application, String piece) {
        jdbc.sql("delete from assessment.document_check where application = :id and document = :piece and verdict <> 'NOT_NEEDED'")
                .param("id", application.value()).param("piece", piece).update();
    }

    List<DocumentCheck> checks(ApplicationId application) {
        return jdbc.sql("select * from assessment.document_check where application = :id order by document")
                .param("id", application.value())
                .query((rs, n) -> new DocumentCheck(
                        rs.getString("document"), DocumentVerdict.valueOf(rs.getString("verdict")),
                        rs.getString("comment"), instant(rs, "checked_at")))
                .list();
    }

    private static CaseFile file(ResultSet rs, int number) throws SQLException {
        return new CaseFile(
                new ApplicationId(rs.getObject("application", UUID.class)),
                rs.getString("reference"),
                rs.getString("team"),
                rs.getString("team_reason"),
                rs.getString("department"),
                rs.getString("place"),
                Optional.ofNullable(rs.getObject("officer", UUID.class)).map(AccountId::new),
                instant(rs, "opened_at"),
                Optional.ofNullable(rs.getObject("assigned_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(rs.getObject("complete_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Stream.of((UUID[]) rs.getArray("kept_apart").getArray()).map(AccountId::new).collect(Collectors.toSet()));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable UUID accountOf(Caller by) {
        return by instanceof Caller.Account account ? account.id().value() : null;
    }
}
