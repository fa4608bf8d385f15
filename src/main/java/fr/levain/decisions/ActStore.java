package fr.levain.decisions;

import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActStore {
    private final JdbcClient jdbc;

    ActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the number is taken. */
    boolean add(Act act, Caller by, Instant at) {
        return jdbc.sql("""
                insert into decisions.act (id, number, body, voted_on, signatory_first_name, signatory_name,
                    signatory_quality, members_in_office, votes_for, votes_against, abstentions, recorded_by, recorded_at)
                values (:id, :number, :body, :voted, :firstName, :name, :quality, :office, :for, :against, :abstentions, :by, :at)
                on conflict (number) do nothing
                """)
                .param("id", act.id().value()).param("number", act.number()).param("body", act.body())
                .param("voted", act.votedOn()).param("firstName", act.signatory().firstName())
                .param("name", act.signatory().name()).param("quality", act.signatory().quality())
                .param("office", act.count().map(VoteCount::inOffice).orElse(null), Types.INTEGER)
                .param("for", act.count().map(VoteCount::inFavour).orElse(null), Types.INTEGER)
                .param("against", act.count().map(VoteCount::against).orElse(null), Types.INTEGER)
                .param("abstentions", act.count().map(VoteCount::abstentions).orElse(null), Types.INTEGER)
                .param("by", accountOf(by)).param("at", at.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    Optional<Act> find(ActId id) {
        return jdbc.sql("select * from decisions.act where id = :id").param("id", id.value()).query(ActStore::act).optional();
    }

    /** Until the end of the transaction nobody transmits it, nor sets or lifts its embargo; several may decide by it at once. */
    Optional<Act> share(ActId id) {
        return jdbc.sql("select * from decisions.act where id = :id for share").param("id", id.value()).query(ActStore::act).optional();
    }

    /** Until the end of the transaction nobody decides by it. */
    Optional<Act> hold(ActId id) {
        return jdbc.sql("select * from decisions.act where id = :id for no key update").param("id", id.value()).query(ActStore::act).optional();
    }

    /** Last voted first. The page after the given act, or the first. */
    List<Act> latest(Optional<ActId> after, int max) {
        return jdbc.sql("""
                select * from decisions.act
                 where :after::uuid is null
                    or (voted_on, id) < (select voted_on, id from decisions.act where id = :after::uuid)
                 order by voted_on desc, id desc limit :max
                """)
                .param("after", after.map(ActId::value).orElse(null), Types.OTHER).param("max", max)
                .query(ActStore::act).list();
    }

    boolean transmit(ActId id, LocalDate on) {
        return jdbc.sql("update decisions.act set transmitted_on = :on where id = :id and transmitted_on is null")
                .param("id", id.value()).param("on", on).update() == 1;
    }

    /** Of an act recorded without it. False when it has one. */
    boolean count(ActId id, VoteCount count) {
        return jdbc.sql("""
                update decisions.act set members_in_office = :office, votes_for = :for, votes_against = :against, abstentions = :abstentions
                 where id = :id and members_in_office is null
                """)
                .param("id", id.value()).param("office", count.inOffice()).param("for", count.inFavour()).param("against", count.against())
                .param("abstentions", count.abstentions()).update() == 1;
    }

    /** The dossiers it decided without a count of their own were voted with the whole. @return how many */
    int countDossiers(ActId id, VoteCount count) {
        return jdbc.sql("""
                update decisions.outcome set members_in_office = :office, votes_for = :for, votes_against = :against, abstentions = :abstentions
                 where act = :id and members_in_office is null
                """)
                .param("id", id.value()).param("office", count.inOffice()).param("for", count.inFavour()).param("against", count.against())
                .param("abstentions", count.abstentions()).update();
    }

    private static Act act(ResultSet rs, int number) throws SQLException {
        return new Act(
                new ActId(rs.getObject("id", UUID.class)),
                rs.getString("number"),
                rs.getString("body"),
                rs.getObject("voted_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("transmitted_on", LocalDate.class)),
                new Act.Signature(
                        rs.getString("signatory_first_name"), rs.getString("signatory_name"),
                        rs.getString("signatory_quality")),
                count(rs));
    }

    /** Of an act, or of one dossier: the columns have the same names. */
    static Optional<VoteCount> count(ResultSet rs) throws SQLException {
        return rs.getObject("members_in_office") == null ? Optional.empty() : Optional.of(new VoteCount(
                rs.getInt("members_in_office"), rs.getInt("votes_for"), rs.getInt("votes_against"), rs.getInt("abstentions")));
    }

    static @Nullable UUID accountOf(Caller by) {
        return by instanceof Caller.Account account ? account.id().value() : null;
    }
}
