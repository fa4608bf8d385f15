package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.PriorHearing.Asked;
import fr.levain.decisions.PriorHearing.Exempt;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionChangeStore {
    /** What an outcome keeps of money and law, which a change of amount needs. */
    record Ties(String envelope, Optional<String> siret, boolean privateBody) {}

    /** A letter at its holder's disposal. */
    record Unread(UUID id, ApplicationId application, DecisionChange.Kind kind, LocalDate sentOn) {}

    private final JdbcClient jdbc;

    DecisionChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction, nobody else changes this decision. Empty when there is none. */
    Optional<Ties> lock(ApplicationId application) {
        return jdbc.sql("select envelope, siret, private_body from decisions.outcome where application = :id for update")
                .param("id", application.value())
                .query((row, _) -> new Ties(row.getString("envelope"), Optional.ofNullable(row.getString("siret")), row.getBoolean("private_body")))
                .optional();
    }

    void correct(ApplicationId application, Correctable field, String value) {
        jdbc.sql("update decisions.outcome set " + field.column() + " = :value where application = :id")
                .param("value", value).param("id", application.value()).update();
    }

    void changeAmount(ApplicationId application, Euros amount, boolean agreement) {
        jdbc.sql("update decisions.outcome set amount_cents = :cents, agreement_required = :agreement where application = :id")
                .param("cents", amount.cents()).param("agreement", agreement).param("id", application.value()).update();
    }

    /** @param wasAmount of a change of amount: the former one */
    void add(ApplicationId application, DecisionChange made, Optional<ActId> act, Optional<Euros> wasAmount) {
        jdbc.sql("""
                insert into decisions.change (id, application, kind, what, was, became, reason, act, made_by, made_at, document, former,
                    was_cents, heard_on, unheard, unheard_facts, mode, appeal, sent_on)
                values (:id, :application, :kind, :what, :was, :became, :reason, :act, :by, :at, :document,
                    case when :ends then (select to_jsonb(o) - 'search' from decisions.outcome o where o.application = :application) end,
                    :wasCents, :heard, :unheard, :facts, :mode, :appeal, :sent)
                """)
                .param("wasCents", wasAmount.map(Euros::cents).orElse(null), Types.BIGINT)
                .param("heard", made.heard().flatMap(heard -> heard instanceof Asked(var on) ? Optional.of(on) : Optional.empty()).orElse(null), Types.DATE)
                .param("unheard", made.heard().flatMap(heard -> heard instanceof Exempt(var why, _) ? Optional.of(why.name()) : Optional.empty()).orElse(null), Types.VARCHAR)
                .param("facts", made.heard().map(heard -> heard instanceof Exempt(_, var facts) ? facts : "").orElse(""))
                .param("mode", made.notice().mode().map(NotificationMode::name).orElse(null), Types.VARCHAR)
                .param("appeal", made.notice().appeal().orElse(null), Types.VARCHAR).param("sent", made.notice().sentOn().orElse(null), Types.DATE)
                .param("id", made.id()).param("application", application.value()).param("kind", made.kind().name())
                .param("what", made.what()).param("was", made.was()).param("became", made.became()).param("reason", made.reason())
                .param("act", act.map(ActId::value).orElse(null), Types.OTHER).param("by", made.by().value())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .param("document", made.letter().map(DocumentId::value).orElse(null), Types.OTHER).param("ends", made.kind().ends()).update();
        // what stood is kept with the change: its place is free for another decision
        if (made.kind().ends())
            jdbc.sql("delete from decisions.outcome where application = :application").param("application", application.value()).update();
    }

    /** Oldest first. */
    List<DecisionChange> of(ApplicationId application) {
        return jdbc.sql("""
                select m.*, a.number from decisions.change m left join decisions.act a on a.id = m.act
                 where m.application = :id order by m.made_at, m.id
                """).param("id", application.value()).query(DecisionChangeStore::change).list();
    }

    Optional<DecisionChange> find(UUID id, ApplicationId application) {
        return jdbc.sql("""
                select m.*, a.number from decisions.change m left join decisions.act a on a.id = m.act where m.id = :id and m.application = :application
                """).param("id", id).param("application", application.value()).query(DecisionChangeStore::change).optional();
    }

    /** What the amount of this decision was before the first change that its holder does not know of yet; empty when they know all. */
    Optional<Euros> knownAmount(DecidedOutcome outcome) {
        return jdbc.sql("""
                select was_cents from decisions.change
                 where application = :id and kind = 'AMOUNT' and known_on is null and (mode is not null or appeal is not null) and was_cents is not null
                   and made_at >= :since
                 order by made_at, id limit 1
                """).param("id", outcome.application().value()).param("since", outcome.recordedAt().orElseThrow().atOffset(ZoneOffset.UTC)).query((row, _) -> Euros.ofCents(row.getLong(1))).optional();
    }

    /** False when its holder knew already. @param consulted the day somebody opened it on the portal */
    boolean known(UUID id, Optional<LocalDate> sentOn, Optional<LocalDate> consulted, LocalDate on) {
        return jdbc.sql("""
                update decisions.change set sent_on = coalesce(:sent, sent_on), consulted_on = :consulted, known_on = :on where id = :id and known_on is null
                """)
                .param("sent", sentOn.orElse(null), Types.DATE).param("consulted", consulted.orElse(null), Types.DATE).param("on", on).param("id", id).update() == 1;
    }

    /** On the portal until that day, and opened by nobody. */
    List<Unread> unread(LocalDate day) {
        return jdbc.sql("select id, application, kind, sent_on from decisions.change where mode = 'PORTAL' and known_on is null and sent_on <= :day order by sent_on limit 500")
                .param("day", day)
                .query((row, _) -> new Unread(row.getObject("id", UUID.class), new ApplicationId(row.getObject("application", UUID.class)),
                        DecisionChange.Kind.valueOf(row.getString("kind")), row.getObject("sent_on", LocalDate.class))).list();
    }

    /** Of which dossier a letter is. Letters of before were kept under their dossier. */
    Optional<ApplicationId> about(UUID owner) {
        return jdbc.sql("select application from decisions.change where id = :owner or application = :owner limit 1")
                .param("owner", owner).query((row, _) -> new ApplicationId(row.getObject(1, UUID.class))).optional();
    }

    /** Of whom a letter is about, when its change may be read by them. Letters of before were kept under their dossier. */
    Optional<ApplicationId> readable(UUID owner) {
        return jdbc.sql("select application from decisions.change where known_on is not null and (id = :owner or application = :owner and mode is null) limit 1")
                .param("owner", owner).query((row, _) -> new ApplicationId(row.getObject(1, UUID.class))).optional();
    }

    /** Whether a decision that no longer stands had been made known to its applicant: its papers stay theirs. */
    boolean wasNotified(ApplicationId application) {
        return jdbc.sql("select exists (select 1 from decisions.change where application = :id and former ->> 'notified_on' is not null)")
                .param("id", application.value()).query(Boolean.class).single();
    }

    Optional<Hearing> openHearing(ApplicationId application) {
        return jdbc.sql("select * from decisions.hearing where application = :id and closed_on is null")
                .param("id", application.value()).query(DecisionChangeStore::hearing).optional();
    }

    /** Closed by a withdrawal that the holder does not know of yet. */
    Optional<Hearing> untoldHearing(ApplicationId application) {
        return jdbc.sql("""
                select h.* from decisions.hearing h join decisions.change c on c.application = h.application
                 where h.application = :id and c.kind in ('WITHDRAWAL', 'ABROGATION') and c.known_on is null and c.mode is not null
                   and h.closed_on = (c.made_at at time zone 'Europe/Paris')::date
                 order by h.asked_on desc, h.id desc limit 1
                """).param("id", application.value()).query(DecisionChangeStore::hearing).optional();
    }

    /** False when one is open already. */
    boolean open(ApplicationId application, Hearing hearing, AccountId by) {
        return jdbc.sql("""
                insert into decisions.hearing (id, application, ground, reason, asked_on, answer_until, asked_by)
                values (:id, :application, :ground, :reason, :asked, :until, :by)
                on conflict (application) where closed_on is null do nothing
                """)
                .param("id", hearing.id()).param("application", application.value()).param("ground", hearing.ground().name())
                .param("reason", hearing.reason()).param("asked", hearing.askedOn()).param("until", hearing.answerUntil())
                .param("by", by.value()).update() == 1;
    }

    boolean answer(ApplicationId application, String answer, LocalDate on) {
        return jdbc.sql("update decisions.hearing set answer = :answer, answered_on = :on where application = :id and closed_on is null and answer is null")
                .param("answer", answer).param("on", on).param("id", application.value()).update() == 1;
    }

    boolean close(UUID hearing, LocalDate on) {
        return jdbc.sql("update decisions.hearing set closed_on = :on where id = :id and closed_on is null")
                .param("on", on).param("id", hearing).update() == 1;
    }

    /** Days given to answer, from the pack. */
    Optional<Integer> hearingDays() {
        return jdbc.sql("select days from decisions.hearing_setting").query(Integer.class).optional();
    }

    void setHearingDays(int days) {
        jdbc.sql("insert into decisions.hearing_setting (days) values (:days) on conflict (only_row) do update set days = excluded.days")
                .param("days", days).update();
    }

    private static DecisionChange change(ResultSet row, int number) throws SQLException {
        return new DecisionChange(
                row.getObject("id", UUID.class), DecisionChange.Kind.valueOf(row.getString("kind")), row.getString("what"), row.getString("was"),
                row.getString("became"), row.getString("reason"), Optional.ofNullable(row.getString("number")), heard(row),
                new AccountId(row.getObject("made_by", UUID.class)), row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getObject("document", UUID.class)).map(DocumentId::new),
                new DecisionChange.Notice(
                        Optional.ofNullable(row.getString("mode")).map(NotificationMode::valueOf), Optional.ofNullable(row.getString("appeal")),
                        OutcomeStore.day(row, "sent_on"), OutcomeStore.day(row, "known_on")));
    }

    private static Optional<PriorHearing> heard(ResultSet row) throws SQLException {
        var asked = OutcomeStore.day(row, "heard_on");
        if (asked.isPresent()) return asked.map(Asked::new);
        var facts = row.getString("unheard_facts");
        return Optional.ofNullable(row.getString("unheard")).map(PriorHearing.Exemption::valueOf).map(why -> new Exempt(why, facts));
    }

    private static Hearing hearing(ResultSet row, int number) throws SQLException {
        return new Hearing(
                row.getObject("id", UUID.class), Ground.valueOf(row.getString("ground")), row.getString("reason"),
                row.getObject("asked_on", LocalDate.class), row.getObject("answer_until", LocalDate.class),
                Optional.ofNullable(row.getString("answer")), Optional.ofNullable(row.getObject("answered_on", LocalDate.class)));
    }
}
