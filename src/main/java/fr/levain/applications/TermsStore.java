package fr.levain.applications;

import fr.levain.applications.AnswerStore.PageAnswers;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CallRevisionId;
import fr.levain.forms.Answers;
import fr.levain.forms.FormJson;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which terms a draft stands, what its author was told of newer ones, and what they chose. */
@Repository
class TermsStore {
    private final JdbcClient sql;

    TermsStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Drafts of a call that stand under other terms, and whose authors have not been told of these. */
    List<ApplicationId> draftsToTell(String call, CallRevisionId terms, int max) {
        return sql.sql("""
                select id from applications.application
                 where status = 'DRAFT' and call_slug = :call and call_revision_id <> :terms and told_of is distinct from :terms
                 order by id limit :max
                """)
                .param("call", call).param("terms", terms.value()).param("max", max)
                .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class))).list();
    }

    /** @return false when it was filed, or its author told, in between */
    boolean told(ApplicationId id, CallRevisionId terms) {
        return sql.sql("""
                update applications.application set told_of = :terms
                 where id = :id and status = 'DRAFT' and told_of is distinct from :terms
                """)
                .param("id", id.value()).param("terms", terms.value()).update() == 1;
    }

    /** The newest terms its author chose not to take. */
    Optional<CallRevisionId> keptDespite(ApplicationId id) {
        return sql.sql("select keeps_despite from applications.application where id = :id and keeps_despite is not null")
                .param("id", id.value()).query((row, n) -> new CallRevisionId(row.getObject(1, UUID.class))).optional();
    }

    void keepDespite(ApplicationId id, CallRevisionId terms) {
        sql.sql("update applications.application set keeps_despite = :terms where id = :id and status = 'DRAFT'")
                .param("id", id.value()).param("terms", terms.value()).update();
    }

    /** @throws Stale when the draft was filed, or moved to other terms, in between */
    void adopt(ApplicationView draft, CallRevision terms) {
        int moved = sql.sql("""
                update applications.application
                   set call_revision_id = :terms, form_revision_id = :form, call_title = :title, team = :team, keeps_despite = null,
                       told_of = :terms
                 where id = :id and status = 'DRAFT' and call_revision_id = :before
                """)
                .param("terms", terms.id().value()).param("form", terms.form().value()).param("title", terms.title())
                .param("team", terms.team()).param("id", draft.id().value()).param("before", draft.callRevision().value()).update();
        if (moved == 0) throw new Stale("terms of " + draft.reference());
    }

    /** All the answers of a draft, page by page; a page open elsewhere is told it changed. */
    void replaceAnswers(ApplicationId id, Map<String, Answers> pages, Map<String, PageAnswers> before, Instant now, AccountId by) {
        sql.sql("delete from applications.answer_page where application_id = :id").param("id", id.value()).update();
        pages.forEach((page, answers) -> sql.sql("""
                insert into applications.answer_page (application_id, page, version, answers, saved_at, saved_by)
                values (:id, :page, :version, :answers::jsonb, :now, :by)
                """)
                .param("id", id.value()).param("page", page)
                .param("version", before.getOrDefault(page, PageAnswers.NONE).version() + 1)
                .param("answers", FormJson.write(answers)).param("now", Timestamp.from(now)).param("by", by.value()).update());
    }
}
