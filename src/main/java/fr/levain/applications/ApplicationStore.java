package fr.levain.applications;

import fr.levain.calls.CallRevisionId;
import fr.levain.directory.OrganisationId;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers, and where they stand. */
@Repository
class ApplicationStore {
    private static final String VIEW = """
            select a.*, s.cut_off, s.commission
            from applications.application a
            left join applications.submission s on s.application_id = a.id
            """;
    /**
     * Whoever opened the draft, the approved members of the organisation that carries it, and the people invited to it. A
     * union of three index reads: an « or » would read every dossier.
     */
    private static final String THEIRS = """
            a.id in (select id from applications.application where author_id = :account
                union select id from applications.application where holder_id = any(:organisations)
                union select application_id from applications.participant where account_id = :account and state = 'JOINED'
                    and (mandate_until is null or mandate_until >= :today))
            """;

    private final JdbcClient sql;

    ApplicationStore(JdbcClient sql) {
        this.sql = sql;
    }

    long nextNumber() {
        return sql.sql("select nextval('applications.reference_number')").query(Long.class).single();
    }

    void open(ApplicationView draft) {
        sql.sql("""
                insert into applications.application (id, reference, status, project_id, holder_id, holder_name,
                    author_id, call_revision_id, form_revision_id, call_slug, call_title, team, title, opened_at, saved_at)
                values (:id, :reference, 'DRAFT', :project, :holder, :holderName, :author, :callRevision, :form,
                    :callSlug, :callTitle, :team, :title, :now, :now)
                """)
                .param("id", draft.id().value())
                .param("reference", draft.reference().value())
                .param("project", draft.project().value())
                .param("holder", draft.holder().value())
                .param("holderName", draft.holderName())
                .param("author", draft.author().value())
                .param("callRevision", draft.callRevision().value())
                .param("form", draft.form().value())
                .param("callSlug", draft.callSlug())
                .param("callTitle", draft.callTitle())
                .param("team", draft.team())
                .param("title", draft.title())
                .param("now", Timestamp.from(draft.openedAt()))
                .update();
    }

    Optional<ApplicationView> find(ApplicationId id) {
        return sql.sql(VIEW + "where a.id = :id").param("id", id.value()).query(this::view).optional();
    }

    List<ApplicationView> findAll(Collection<ApplicationId> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql(VIEW + "where a.id in (:ids)").param("ids", ids.stream().map(ApplicationId::value).toList()).query(this::view).list();
    }

    Optional<ApplicationView> find(ApplicationReference reference) {
        return sql.sql(VIEW + "where a.reference = :reference")
                .param("reference", reference.value())
                .query(this::view)
                .optional();
    }

    /** By the index on the holder. */
    List<ApplicationView> filedBy(OrganisationId holder, ApplicationId but, int max, int skipped) {
        return sql.sql(VIEW + "where a.holder_id = :holder and a.id <> :but and a.submitted_at is not null order by a.submitted_at desc, a.id limit :max offset :skipped")
                .param("holder", holder.value()).param("but", but.value()).param("max", max).param("skipped", skipped).query(this::view).list();
    }

    int countFiledBy(OrganisationId holder, ApplicationId but) {
        return sql.sql("select count(*) from applications.application where holder_id = :holder and id <> :but and submitted_at is not null")
                .param("holder", holder.value()).param("but", but.value()).query(Integer.class).single();
    }

    /** Each as its author knows it. */
    List<ApplicationView> allTheirs(AccountId account, Collection<OrganisationId> organisations, LocalDate today, int max, int skipped) {
        return sql.sql(VIEW + "where " + THEIRS + " order by a.saved_at desc, a.id limit :max offset :skipped")
                .param("account", account.value())
                .param("organisations", uuids(organisations))
                .param("today", java.sql.Date.valueOf(today))
                .param("max", max)
                .param("skipped", skipped)
                .query(this::asKnown)
                .list();
    }

    /** Those among these that are theirs: as above, by their keys. */
    Set<ApplicationId> theirsAmong(Collection<ApplicationId> ids, AccountId account, Collection<OrganisationId> organisations, LocalDate today) {
        return sql.sql("select a.id from applications.application a where a.id = any(:ids) and " + THEIRS)
                .param("ids", ids.stream().map(ApplicationId::value).toArray(UUID[]::new)).param("account", account.value())
                .param("organisations", uuids(organisations)).param("today", java.sql.Date.valueOf(today))
                .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class))).set();
    }

    int countTheirs(AccountId account, Collection<OrganisationId> organisations, LocalDate today) {
        return sql.sql("select count(*) from applications.application a where " + THEIRS)
                .param("account", account.value())
                .param("organisations", uuids(organisations))
                .param("today", java.sql.Date.valueOf(today))
                .query(Integer.class)
                .single();
    }

    /** Drafts of these terms whose author has not been told since then that nothing is sent. */
    List<ApplicationView> draftsToRemind(CallRevisionId terms, Instant since) {
        return sql.sql(VIEW + """
                where a.status = 'DRAFT' and a.call_revision_id = :terms and (a.reminded_at is null or a.reminded_at < :since)
                order by a.id
                """)
                .param("terms", terms.value())
                .param("since", Timestamp.from(since))
                .query(this::view)
                .list();
    }

    List<CallRevisionId> termsWithDrafts() {
        return sql.sql("select distinct call_revision_id from applications.application where status = 'DRAFT'")
                .query((row, n) -> new CallRevisionId(row.getObject(1, UUID.class)))
                .list();
    }

    /** @return false when it was filed, or reminded of, in between */
    boolean reminded(ApplicationId id, Instant since, Instant now) {
        return sql.sql("""
                update applications.application set reminded_at = :now
                where id = :id and status = 'DRAFT' and (reminded_at is null or reminded_at < :since)
                """)
                .param("id", id.value())
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    /** The closing moved: those reminded of the former one are reminded of the next. */
    void remindAgain(String call) {
        sql.sql("update applications.application set reminded_at = null where call_slug = :call and status = 'DRAFT' and reminded_at is not null")
                .param("call", call).update();
    }

    /** Drafts of a call whose authors have not been told that it closes at this instant. */
    List<ApplicationId> draftsToTellOfClosing(String call, Instant closing) {
        return sql.sql("""
                select id from applications.application
                 where call_slug = :call and status = 'DRAFT' and told_closing is distinct from :closing
                 order by id
                """)
                .param("call", call).param("closing", Timestamp.from(closing))
                .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class))).list();
    }

    boolean toldClosing(ApplicationId id, Instant closing) {
        return sql.sql("""
                update applications.application set told_closing = :closing
                 where id = :id and status = 'DRAFT' and told_closing is distinct from :closing
                """)
                .param("id", id.value()).param("closing", Timestamp.from(closing)).update() == 1;
    }

    /** Compare and set. @throws Stale when somebody else moved it first */
    void move(ApplicationId id, ApplicationStatus from, ApplicationStatus to) {
        var moved = sql.sql("update applications.application set status = :to, outcome_known = false where id = :id and status = :from")
                .param("id", id.value())
                .param("from", from.name())
                .param("to", to.name())
                .update();
        if (moved == 0) throw new Stale("dossier " + id + " is no longer " + from);
    }

    /** What is being saved is saved before the filing, what comes after is told it came late. */
    void lock(ApplicationId id) {
        sql.sql("select id from applications.application where id = :id for no key update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /** Draft to filed. @return false when it had been filed, or given up, in between */
    boolean markSubmitted(ApplicationId id, String holderName, Instant arrivedAt) {
        return sql.sql("""
                update applications.application
                set status = 'SUBMITTED', submitted_at = :at, saved_at = greatest(saved_at, :at), holder_name = :holderName
                where id = :id and status = 'DRAFT'
                """)
                .param("id", id.value())
                .param("holderName", holderName)
                .param("at", Timestamp.from(arrivedAt))
                .update() == 1;
    }

    void markComplete(ApplicationId id, Instant at) {
        sql.sql("update applications.application set complete_at = coalesce(complete_at, :at) where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @param untold its author goes on reading that it stands where it does, until {@link #told}; else what they read already */
    void resume(ApplicationId id, boolean untold, Instant at) {
        sql.sql("update applications.application set resumed_at = :at, outcome_known = false, told_status = case when :untold then status else told_status end where id = :id")
                .param("id", id.value()).param("untold", untold).param("at", Timestamp.from(at)).update();
    }

    /** @param outcome its author knows the outcome too, and not only that the former one no longer stands */
    void told(ApplicationId id, boolean outcome) {
        sql.sql("update applications.application set told_status = null, outcome_known = outcome_known or :outcome where id = :id").param("id", id.value()).param("outcome", outcome).update();
    }

    /** Those among these whose author knows the outcome, or goes on reading the one they knew. */
    Set<ApplicationId> known(Collection<ApplicationId> ids) {
        return sql.sql("select id from applications.application where id = any(:ids) and (outcome_known or told_status is not null)")
                .param("ids", ids.stream().map(ApplicationId::value).toArray(UUID[]::new)).query((row, n) -> new ApplicationId(row.getObject(1, UUID.class))).set();
    }

    /** Where its author believes it stands, when an act they have not read yet took it up again (I8). */
    Optional<ApplicationStatus> toldStatus(ApplicationId id) {
        return sql.sql("select told_status from applications.application where id = :id and told_status is not null").param("id", id.value())
                .query(String.class).optional().map(ApplicationStatus::valueOf);
    }

    /** What the list of dossiers shows of a draft, kept beside its answers. */
    void saved(ApplicationId id, String title, Optional<Euros> requested, Instant now) {
        sql.sql("""
                update applications.application set title = :title, requested_cents = :requested, saved_at = :now
                where id = :id
                """)
                .param("id", id.value())
                .param("title", title)
                .param("requested", requested.map(Euros::cents).orElse(null))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static UUID[] uuids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private ApplicationView asKnown(ResultSet row, int n) throws SQLException {
        var view = view(row, n);
        var status = row.getString("told_status");
        return status == null ? view : view.moved(ApplicationStatus.valueOf(status));
    }

    private ApplicationView view(ResultSet row, int n) throws SQLException {
        var cents = row.getLong("requested_cents");
        var requested = row.wasNull() ? Optional.<Euros>empty() : Optional.of(new Euros(cents));
        return new ApplicationView(
                new ApplicationId(row.getObject("id", UUID.class)),
                new ApplicationReference(row.getString("reference")),
                ApplicationStatus.valueOf(row.getString("status")),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new OrganisationId(row.getObject("holder_id", UUID.class)),
                row.getString("holder_name"),
                new AccountId(row.getObject("author_id", UUID.class)),
                new CallRevisionId(row.getObject("call_revision_id", UUID.class)),
                new FormRevisionId(row.getObject("form_revision_id", UUID.class)),
                row.getString("call_slug"),
                row.getString("call_title"),
                row.getString("team"),
                row.getString("title"),
                requested,
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("saved_at").toInstant(),
                instant(row.getTimestamp("submitted_at")),
                instant(row.getTimestamp("complete_at")),
                instant(row.getTimestamp("cut_off")),
                Optional.ofNullable(row.getObject("commission", LocalDate.class)));
    }

    private static Optional<Instant> instant(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
