package fr.levain.applications;

import fr.levain.calls.CallRevisionId;
import fr.levain.eligibility.VerdictJson;
import fr.levain.forms.Answers;
import fr.levain.forms.FormJson;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.HolderKind;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people answered, page by page, and the sealed copy of what they filed. */
@Repository
class AnswerStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    AnswerStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param version 0 for a page nobody has saved yet */
    record PageAnswers(int version, Answers answers, Optional<Instant> savedAt) {
        static final PageAnswers NONE = new PageAnswers(0, Answers.NONE, Optional.empty());
    }

    Map<String, PageAnswers> pages(ApplicationId application) {
        var pages = new LinkedHashMap<String, PageAnswers>();
        sql.sql("""
                select page, version, answers, saved_at from applications.answer_page where application_id = :id
                order by page
                """)
                .param("id", application.value())
                .query(row -> {
                    pages.put(
                            row.getString("page"),
                            new PageAnswers(
                                    row.getInt("version"),
                                    FormJson.answers(row.getString("answers")),
                                    Optional.of(row.getTimestamp("saved_at").toInstant())));
                });
        return pages;
    }

    boolean save(ApplicationId application, String page, int version, Answers answers, Instant now, AccountId by) {
        return save(application, page, version, PageSheet.NONE, answers, now, by);
    }

    /**
     * Saves the page if it still has the version the person had before them, or the one their own sheet made since, and the
     * dossier is still a draft; waits for a filing under way.
     *
     * @return false when another tab, or another person, saved it in between, or filed the dossier
     */
    boolean save(ApplicationId application, String page, int version, PageSheet sheet, Answers answers, Instant now, AccountId by) {
        return sql.sql("""
                insert into applications.answer_page as p (application_id, page, version, answers, saved_at, saved_by, sheet, turn)
                select a.id, :page, 1, :answers::jsonb, :now, :by, :sheet::uuid, :turn
                from applications.application a
                where a.id = :id and a.status = 'DRAFT' and (:version = 0 or exists (
                    select 1 from applications.answer_page x where x.application_id = :id and x.page = :page))
                for no key update of a
                on conflict (application_id, page) do update
                set version = p.version + 1, answers = excluded.answers, saved_at = excluded.saved_at,
                    saved_by = excluded.saved_by, sheet = excluded.sheet, turn = excluded.turn
                where p.version = :version
                   or p.sheet = excluded.sheet and p.saved_by = excluded.saved_by and p.turn <= excluded.turn
                """)
                .param("id", application.value())
                .param("page", page)
                .param("version", version)
                .param("answers", FormJson.write(answers))
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("sheet", sheet.drawn().orElse(null), Types.OTHER)
                .param("turn", sheet.turn())
                .update() == 1;
    }

    Optional<PageSheet.Signature> signature(ApplicationId application, String page) {
        return sql.sql("select saved_by, sheet, turn from applications.answer_page where application_id = :id and page = :page")
                .param("id", application.value()).param("page", page)
                .query((row, n) -> new PageSheet.Signature(new AccountId(row.getObject("saved_by", UUID.class)),
                        Optional.ofNullable(row.getObject("sheet", UUID.class)), row.getLong("turn")))
                .optional();
    }

    /** Puts on a page answers to questions it says nothing of; nobody saved them, so its version stays, 0 for a page never opened. */
    void offer(ApplicationId application, String page, Answers answers, Instant now, AccountId by) {
        sql.sql("""
                insert into applications.answer_page as p (application_id, page, version, answers, saved_at, saved_by)
                values (:id, :page, 0, :answers::jsonb, :now, :by)
                on conflict (application_id, page) do update set answers = p.answers || excluded.answers
                """)
                .param("id", application.value())
                .param("page", page)
                .param("answers", FormJson.write(answers))
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    /** The answers as they are digested and sealed. */
    String sealed(Answers answers) {
        return FormJson.write(answers);
    }

    void seal(Filing filing, String answers) {
        var receipt = filing.receipt();
        sql.sql("""
                insert into applications.submission (application_id, receipt_number, arrived_at, submitted_by,
                    call_revision_id, form_revision_id, answers, digest, verdict, receipt, cut_off, commission,
                    portal_consent)
                values (:id, :number, :at, :by, :terms, :form, :answers::jsonb, :digest, :verdict::jsonb,
                    :receipt::jsonb, :cutOff, :commission, :portalConsent)
                """)
                .param("id", filing.application().value())
                .param("number", receipt.number())
                .param("at", Timestamp.from(filing.arrivedAt()))
                .param("by", filing.by().value())
                .param("terms", filing.callRevision().value())
                .param("form", filing.form().value())
                .param("answers", answers)
                .param("digest", receipt.digest())
                .param("verdict", VerdictJson.write(filing.verdict()))
                .param("receipt", json.writeValueAsString(receipt))
                .param("cutOff", receipt.cutOff().map(Timestamp::from).orElse(null))
                .param("commission", receipt.commission().orElse(null))
                .param("portalConsent", filing.portalConsent())
                .update();
    }

    /** What was answered, without the rest of what was filed. */
    Optional<Answers> filedAnswers(ApplicationId application) {
        return sql.sql("select answers from applications.submission where application_id = :id")
                .param("id", application.value())
                .query((row, n) -> FormJson.answers(row.getString("answers")))
                .optional();
    }

    /** The same for several dossiers; without the drafts. */
    Map<ApplicationId, Answers> filedAnswers(Collection<ApplicationId> applications) {
        var found = new HashMap<ApplicationId, Answers>();
        sql.sql("select application_id, answers from applications.submission where application_id = any(:ids)")
                .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new ApplicationId(row.getObject("application_id", UUID.class)), FormJson.answers(row.getString("answers")));
                });
        return found;
    }

    /** What the delay of silence is counted from. @param resumedAt taken up again by an act, the last time */
    record Silence(Instant arrivedAt, HolderKind holder, Optional<Instant> resumedAt) {}

    Optional<Silence> silence(ApplicationId application) {
        return sql.sql("""
                select s.arrived_at, s.receipt ->> 'holderKind' as holder, a.resumed_at
                  from applications.submission s join applications.application a on a.id = s.application_id where s.application_id = :id
                """)
                .param("id", application.value())
                .query((row, n) -> new Silence(
                        row.getTimestamp("arrived_at").toInstant(), HolderKind.valueOf(row.getString("holder")),
                        Optional.ofNullable(row.getTimestamp("resumed_at")).map(Timestamp::toInstant)))
                .optional();
    }

    Set<ApplicationId> consenting(Collection<ApplicationId> applications) {
        if (applications.isEmpty()) return Set.of();
        return Set.copyOf(sql.sql("select application_id from applications.submission where portal_consent and application_id in (:ids)")
                .param("ids", applications.stream().map(ApplicationId::value).toList())
                .query((row, _) -> new ApplicationId(row.getObject(1, UUID.class))).list());
    }

    Optional<Filing> filing(ApplicationId application) {
        return sql.sql("select * from applications.submission where application_id = :id")
                .param("id", application.value())
                .query((row, n) -> new Filing(
                        application,
                        json.readValue(row.getString("receipt"), Receipt.class),
                        row.getTimestamp("arrived_at").toInstant(),
                        new AccountId(row.getObject("submitted_by", UUID.class)),
                        new CallRevisionId(row.getObject("call_revision_id", UUID.class)),
                        new FormRevisionId(row.getObject("form_revision_id", UUID.class)),
                        FormJson.answers(row.getString("answers")),
                        VerdictJson.verdict(row.getString("verdict")),
                        row.getBoolean("portal_consent")))
                .optional();
    }

    void addParties(ApplicationId application, List<Party> parties) {
        if (parties.isEmpty()) return;
        sql.sql("""
                insert into applications.party (id, application_id, position, name, siret)
                select id, :application, position, name, siret
                from unnest(:ids::uuid[], :positions::integer[], :names::text[], :sirets::text[]) as p (id, position, name, siret)
                on conflict (application_id, id) do nothing
                """)
                .param("application", application.value())
                .param("ids", parties.stream().map(Party::id).toArray(UUID[]::new))
                .param("positions", parties.stream().map(Party::position).toArray(Integer[]::new))
                .param("names", parties.stream().map(Party::name).toArray(String[]::new))
                .param("sirets", parties.stream().map(party -> party.siret().orElse(null)).toArray(String[]::new))
                .update();
    }

    List<Party> parties(ApplicationId application) {
        return sql.sql("select * from applications.party where application_id = :id order by position")
                .param("id", application.value())
                .query((row, n) -> new Party(
                        row.getObject("id", UUID.class),
                        row.getInt("position"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("siret"))))
                .list();
    }
}
