package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.DecidedOutcome.Signed;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.letters.Letter;
import fr.levain.stateaid.Basis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeStore {
    private static final String AWAITING = """
            select w.application from applications.awaiting_vote w
              join assessment.validated_proposal p on p.application = w.application
             where not exists (select 1 from decisions.outcome o where o.application = w.application)
            """;

    private final JdbcClient jdbc;

    OutcomeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the dossier is decided already. */
    boolean add(DecidedOutcome outcome, Beneficiary of, String callTitle, String envelope, Caller by, Instant at) {
        return jdbc.sql("""
                insert into decisions.outcome (application, act, signed_on, signatory_first_name, signatory_name, signatory_quality, kind, reference, beneficiary, siret, rna, natural_person,
                    private_body, place, department, object, call_title, envelope, amount_cents, base_cents, rate, basis,
                    reasons, conditions, payment_conditions, agreement_required, members_in_office, votes_for, votes_against, abstentions, stood_aside, recorded_by, recorded_at)
                values (:id, :act, :signed, :firstName, :name, :quality, :kind, :reference, :beneficiary, :siret, :rna, :natural, :private, :place, :department,
                    :object, :call, :envelope, :amount, :base, :rate, :basis, :reasons, :conditions, :payment, :agreement,
                    :office, :for, :against, :abstentions, :aside, :by, :at)
                on conflict (application) do nothing
                """)
                .param("id", outcome.application().value()).param("act", outcome.act().map(ActId::value).orElse(null), Types.OTHER)
                .param("signed", outcome.signed().map(Signed::on).orElse(null), Types.DATE)
                .param("firstName", outcome.signed().map(it -> it.signatory().firstName()).orElse(null), Types.VARCHAR)
                .param("name", outcome.signed().map(it -> it.signatory().name()).orElse(null), Types.VARCHAR)
                .param("quality", outcome.signed().map(it -> it.signatory().quality()).orElse(null), Types.VARCHAR)
                .param("kind", outcome.kind().name()).param("reference", outcome.reference())
                .param("beneficiary", of.name()).param("siret", of.siret().orElse(null)).param("rna", of.rna().orElse(null))
                .param("natural", of.naturalPerson()).param("private", of.privateBody()).param("place", of.place())
                .param("department", of.department()).param("object", outcome.object()).param("call", callTitle)
                .param("envelope", envelope).param("amount", outcome.amount().cents())
                .param("base", outcome.base().cents()).param("rate", outcome.rate().fraction())
                .param("basis", outcome.basis().map(Basis::name).orElse("")).param("reasons", outcome.reasons())
                .param("conditions", outcome.conditions()).param("payment", outcome.paymentConditions())
                .param("agreement", outcome.agreementRequired())
                .param("office", counted(outcome, VoteCount::inOffice), Types.INTEGER).param("for", counted(outcome, VoteCount::inFavour), Types.INTEGER)
                .param("against", counted(outcome, VoteCount::against), Types.INTEGER)
                .param("abstentions", counted(outcome, VoteCount::abstentions), Types.INTEGER)
                .param("aside", outcome.vote().map(vote -> vote.aside().toArray(String[]::new)).orElseGet(() -> new String[0]))
                .param("by", ActStore.accountOf(by))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    Optional<DecidedOutcome> find(ApplicationId application) {
        return jdbc.sql("select * from decisions.outcome where application = :id")
                .param("id", application.value()).query(OutcomeStore::outcome).optional();
    }

    /**
     * What the holder of this dossier goes on reading: the last decision they were told, which no longer stands, as long as they
     * know neither of the act that ended it nor of another decision (I8). One written, printed or posted is not known yet.
     */
    Optional<DecidedOutcome> untold(ApplicationId application) {
        return jdbc.sql("""
                select o.* from decisions.change c, jsonb_populate_record(null::decisions.outcome, c.former) o
                 where c.application = :id and c.known_on is null and (c.mode is not null or c.appeal is not null) and o.notified_on is not null
                   and not exists (select 1 from decisions.outcome now where now.application = c.application and now.notified_on is not null)
                   and not exists (select 1 from decisions.change later where later.application = c.application
                                    and (later.made_at, later.id) > (c.made_at, c.id) and later.former ->> 'notified_on' is not null)
                """)
                .param("id", application.value()).query(OutcomeStore::outcome).optional();
    }

    /** The last decision told on this dossier that no longer stands, whether its holder knows that or not. */
    Optional<DecidedOutcome> lastTold(ApplicationId application) {
        return jdbc.sql("""
                select o.* from decisions.change c, jsonb_populate_record(null::decisions.outcome, c.former) o
                 where c.application = :id and o.notified_on is not null order by c.made_at desc, c.id desc limit 1
                """)
                .param("id", application.value()).query(OutcomeStore::outcome).optional();
    }

    /** Dossiers of this act whose holders know what it decided of them, those who do not know yet that it no longer stands included. */
    List<ApplicationId> knownOf(ActId act) {
        return jdbc.sql("""
                select application from decisions.outcome where act = :act and notified_on is not null
                union select application from decisions.change
                 where former ->> 'act' = :act::text and former ->> 'notified_on' is not null and known_on is null and (mode is not null or appeal is not null)
                """)
                .param("act", act.value()).query((rs, n) -> new ApplicationId(rs.getObject(1, UUID.class))).list();
    }

    /** Until the end of the transaction nobody sends nor changes it. */
    Optional<DecidedOutcome> hold(ApplicationId application) {
        return jdbc.sql("select * from decisions.outcome where application = :id for update")
                .param("id", application.value()).query(OutcomeStore::outcome).optional();
    }

    /** Those under embargo too: whoever reads them is looked at, one act after the other. */
    List<DecidedOutcome> all(Collection<ApplicationId> applications) {
        return jdbc.sql("select * from decisions.outcome where application = any(:ids)")
                .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new)).query(OutcomeStore::outcome).list();
    }

    /** Without those under embargo: whoever reads them in bulk reads what everybody of the service may (D06). */
    List<DecidedOutcome> of(Collection<ApplicationId> applications) {
        if (applications.isEmpty()) return List.of();
        return jdbc.sql("""
                select o.* from decisions.outcome o
                 where o.application in (:ids) and not exists (select 1 from decisions.embargo e where e.act = o.act and e.lifted_at is null)
                """)
                .param("ids", applications.stream().map(ApplicationId::value).toList()).query(OutcomeStore::outcome).list();
    }

    /** Proposed, validated, and decided by no act yet, under embargo or not: the first validated first. */
    List<ApplicationId> awaitingVote(int from, int most) {
        return jdbc.sql(AWAITING + " order by p.decided_at, w.reference limit :most offset :from")
                .param("from", from).param("most", most).query((rs, n) -> new ApplicationId(rs.getObject(1, UUID.class))).list();
    }

    /** All of them, in the same order. */
    List<ApplicationId> awaitingVote() {
        return jdbc.sql(AWAITING + " order by p.decided_at, w.reference").query((rs, n) -> new ApplicationId(rs.getObject(1, UUID.class))).list();
    }

    /** Those among these references that await a vote, in the same order. */
    List<ApplicationId> awaitingVote(Collection<String> references) {
        return jdbc.sql(AWAITING + " and w.reference = any(:references) order by p.decided_at, w.reference")
                .param("references", references.toArray(String[]::new)).query((rs, n) -> new ApplicationId(rs.getObject(1, UUID.class))).list();
    }

    List<DecidedOutcome> of(ActId act) {
        return jdbc.sql("select * from decisions.outcome where act = :act order by reference")
                .param("act", act.value()).query(OutcomeStore::outcome).list();
    }

    /** C1: what was granted to this body in the year, by the day of the vote. */
    List<Euros> grantedIn(int year, String siret) {
        return jdbc.sql("""
                select o.amount_cents from decisions.outcome o join decisions.act a on a.id = o.act
                 where o.siret = :siret and a.voted_on between :from and :to
                """)
                .param("siret", siret).param("from", LocalDate.of(year, 1, 1)).param("to", LocalDate.of(year, 12, 31))
                .query((rs, n) -> Euros.ofCents(rs.getLong(1))).list();
    }

    boolean written(ApplicationId application, NotificationMode mode, Letter letter, Optional<LocalDate> sentOn) {
        return jdbc.sql("""
                update decisions.outcome set mode = :mode, letter = :letter, document = :document, sent_on = :sent
                 where application = :id and mode is null
                """)
                .param("id", application.value()).param("mode", mode.name()).param("letter", letter.id().value())
                .param("document", letter.pdf().value()).param("sent", sentOn.orElse(null))
                .update() == 1;
    }

    boolean posted(ApplicationId application, LocalDate sentOn, LocalDate notifiedOn) {
        return jdbc.sql("""
                update decisions.outcome set sent_on = :sent, notified_on = :notified
                 where application = :id and mode = 'LETTER' and notified_on is null
                """)
                .param("id", application.value()).param("sent", sentOn).param("notified", notifiedOn)
                .update() == 1;
    }

    boolean notified(ApplicationId application, Optional<LocalDate> consultedOn, LocalDate notifiedOn) {
        return jdbc.sql("""
                update decisions.outcome set consulted_on = :consulted, notified_on = :notified
                 where application = :id and mode = 'PORTAL' and notified_on is null
                """)
                .param("id", application.value()).param("consulted", consultedOn.orElse(null))
                .param("notified", notifiedOn)
                .update() == 1;
    }

    Map<ApplicationId, LocalDate> readOn(ActId act) {
        return jdbc.sql("select application, consulted_on from decisions.outcome where act = :act and consulted_on is not null")
                .param("act", act.value())
                .query((rs, n) -> Map.entry(new ApplicationId(rs.getObject(1, UUID.class)), rs.getObject(2, LocalDate.class)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<DecidedOutcome> waitingSince(LocalDate day) {
        return jdbc.sql("""
                select * from decisions.outcome
                 where mode = 'PORTAL' and notified_on is null and sent_on <= :day order by sent_on limit 500
                """)
                .param("day", day).query(OutcomeStore::outcome).list();
    }

    boolean signed(ApplicationId application, LocalDate on, DocumentId copy) {
        return jdbc.sql("""
                update decisions.outcome set agreement_signed_on = :on, agreement_document = :copy
                 where application = :id and kind = 'AWARDED' and agreement_signed_on is null
                """)
                .param("id", application.value()).param("on", on).param("copy", copy.value())
                .update() == 1;
    }

    static DecidedOutcome outcome(ResultSet rs, int number) throws SQLException {
        return new DecidedOutcome(
                new ApplicationId(rs.getObject("application", UUID.class)),
                Optional.ofNullable(rs.getObject("act", UUID.class)).map(ActId::new),
                signed(rs),
                OutcomeKind.valueOf(rs.getString("kind")),
                rs.getString("reference"),
                rs.getString("beneficiary"),
                rs.getString("object"),
                Euros.ofCents(rs.getLong("amount_cents")),
                Euros.ofCents(rs.getLong("base_cents")),
                new Rate(rs.getBigDecimal("rate")),
                Optional.of(rs.getString("basis")).filter(code -> !code.isEmpty()).map(Basis::valueOf),
                rs.getString("reasons"),
                rs.getString("conditions"),
                rs.getString("payment_conditions"),
                rs.getBoolean("agreement_required"),
                Optional.ofNullable(rs.getString("mode")).map(NotificationMode::valueOf),
                Optional.ofNullable(rs.getObject("document", UUID.class)).map(DocumentId::new),
                day(rs, "sent_on"),
                day(rs, "notified_on"),
                day(rs, "agreement_signed_on"),
                Optional.ofNullable(rs.getObject("agreement_document", UUID.class)).map(DocumentId::new),
                vote(rs),
                Optional.of(rs.getTimestamp("recorded_at").toInstant()));
    }

    private static Optional<AssemblyVote> vote(ResultSet rs) throws SQLException {
        var count = ActStore.count(rs);
        return count.isEmpty() ? Optional.empty()
                : Optional.of(new AssemblyVote(count.get(), List.of((String[]) rs.getArray("stood_aside").getArray())));
    }

    private static @Nullable Integer counted(DecidedOutcome outcome, Function<VoteCount, Integer> which) {
        return outcome.vote().map(AssemblyVote::count).map(which).orElse(null);
    }

    private static Optional<Signed> signed(ResultSet rs) throws SQLException {
        var signatory = new Act.Signature(
                rs.getString("signatory_first_name"), rs.getString("signatory_name"), rs.getString("signatory_quality"));
        return day(rs, "signed_on").map(on -> new Signed(on, signatory));
    }

    static Optional<LocalDate> day(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, LocalDate.class));
    }
}
