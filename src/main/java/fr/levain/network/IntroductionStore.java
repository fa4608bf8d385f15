package fr.levain.network;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IntroductionStore {
    private final JdbcClient sql;

    IntroductionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits for whatever else the same person asks. */
    void lock(AccountId asker) {
        sql.sql("select pg_advisory_xact_lock(hashtext('network.introduction'), hashtext(:asker))").param("asker", asker.toString()).query((row, n) -> 0).list();
    }

    void add(Introduction introduction, boolean mailed) {
        sql.sql("""
                insert into network.introduction (id, asked_by, asked_of, target_kind, target_id, about, message, status, mailed, asked_at, closes_on)
                values (:id, :by, :of, :kind, :target, :about, :message, 'ASKED', :mailed, :at, :closes)
                """)
                .param("id", introduction.id()).param("by", introduction.askedBy().value()).param("of", introduction.askedOf().value())
                .param("kind", introduction.target().kind().name()).param("target", introduction.target().id()).param("about", introduction.about())
                .param("message", introduction.message()).param("mailed", mailed).param("at", Timestamp.from(introduction.askedAt()))
                .param("closes", introduction.closesOn()).update();
    }

    /** What the rules of asking weigh. @param again since when a refusal or a silence counts */
    AskingRules.Past past(AccountId asker, AccountId asked, Instant dayAgo, Instant again) {
        return sql.sql("""
                select exists (select 1 from network.barred where account_id = :by and lifted_at is null) as barred,
                       exists (select 1 from network.block where account_id = :of and blocked = :by) as blocked,
                       exists (select 1 from network.introduction where asked_by = :by and asked_of = :of and status = 'ASKED') as waiting,
                       exists (select 1 from network.introduction where asked_by = :by and asked_of = :of and status in ('DECLINED', 'UNANSWERED') and ended_at > :again) as ended,
                       (select count(*) from network.introduction where asked_by = :by and asked_at > :day) as today,
                       (select count(*) from network.introduction where asked_by = :by and status = 'ASKED') as open
                """)
                .param("by", asker.value()).param("of", asked.value()).param("day", Timestamp.from(dayAgo)).param("again", Timestamp.from(again))
                .query((row, _) -> new AskingRules.Past(asker.equals(asked), row.getBoolean("barred"), row.getBoolean("blocked"), row.getBoolean("waiting"),
                        row.getBoolean("ended"), row.getInt("today"), row.getInt("open"))).single();
    }

    int mailedTo(AccountId account, Instant since) {
        return sql.sql("select count(*) from network.introduction where asked_of = :of and mailed and asked_at > :since").param("of", account.value())
                .param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    Optional<Introduction> find(UUID id) {
        return sql.sql("select * from network.introduction where id = :id").param("id", id).query(IntroductionStore::introduction).optional();
    }

    /** Received by somebody, the latest first; one more than a page when others follow. */
    List<Introduction> received(AccountId account, int most, int skipped) {
        return sql.sql("select * from network.introduction where asked_of = :account and status <> 'WITHDRAWN' order by asked_at desc, id desc limit :most offset :skipped")
                .param("account", account.value()).param("most", most).param("skipped", skipped).query(IntroductionStore::introduction).list();
    }

    List<Introduction> sent(AccountId account, int most, int skipped) {
        return sql.sql("select * from network.introduction where asked_by = :account order by asked_at desc, id desc limit :most offset :skipped")
                .param("account", account.value()).param("most", most).param("skipped", skipped).query(IntroductionStore::introduction).list();
    }

    int waitingFor(AccountId account) {
        return sql.sql("select count(*) from network.introduction where asked_of = :account and status = 'ASKED'").param("account", account.value()).query(Integer.class).single();
    }

    /** @throws Stale when it was answered meanwhile */
    void move(Introduction from, IntroductionStatus to, String answer, Instant now) {
        IntroductionLifecycle.MOVES.check(from.status(), to);
        var moved = sql.sql("update network.introduction set status = :to, answer = :answer, ended_at = :now where id = :id and status = :from")
                .param("to", to.name()).param("answer", answer).param("now", Timestamp.from(now)).param("id", from.id()).param("from", from.status().name()).update();
        if (moved != 1) throw new Stale("introduction " + from.id());
    }

    List<Introduction> overdue(LocalDate today, int most) {
        return sql.sql("select * from network.introduction where status = 'ASKED' and closes_on < :today order by closes_on, id limit :most").param("today", today)
                .param("most", most).query(IntroductionStore::introduction).list();
    }

    /** What was written in those that ended some time ago; those that ended long ago, whole. */
    void forget(Instant endedBefore, Instant longAgo) {
        sql.sql("delete from network.introduction where ended_at < :before").param("before", Timestamp.from(longAgo)).update();
        sql.sql("delete from network.barred where lifted_at < :before").param("before", Timestamp.from(longAgo)).update();
        sql.sql("update network.introduction set message = '', answer = '' where ended_at < :before and message <> ''").param("before", Timestamp.from(endedBefore)).update();
    }

    void block(AccountId account, AccountId blocked, Instant now) {
        sql.sql("insert into network.block (account_id, blocked, at) values (:account, :blocked, :now) on conflict do nothing").param("account", account.value())
                .param("blocked", blocked.value()).param("now", Timestamp.from(now)).update();
    }

    void bar(AccountId account, Instant now) {
        sql.sql("insert into network.barred (account_id, at) values (:account, :now) on conflict (account_id) do update set at = :now, lifted_at = null, lifted_by = null, lift_reason = '' where barred.lifted_at is not null")
                .param("account", account.value()).param("now", Timestamp.from(now)).update();
    }

    boolean isBarred(AccountId account) {
        return sql.sql("select exists (select 1 from network.barred where account_id = :account and lifted_at is null)").param("account", account.value()).query(Boolean.class).single();
    }

    /** Kept from writing today, the latest first. */
    List<BarredAuthor> barred(int most) {
        return sql.sql("select account_id, at from network.barred where lifted_at is null order by at desc, account_id limit :most").param("most", most)
                .query((row, _) -> new BarredAuthor(new AccountId(row.getObject("account_id", UUID.class)), "", row.getTimestamp("at").toInstant())).list();
    }

    /** @return false when they may write already */
    boolean readmit(AccountId account, String reason, String by, Instant now) {
        return sql.sql("update network.barred set lifted_at = :now, lifted_by = :by, lift_reason = :reason where account_id = :account and lifted_at is null")
                .param("now", Timestamp.from(now)).param("by", by).param("reason", reason).param("account", account.value()).update() == 1;
    }

    private static Introduction introduction(ResultSet row, int number) throws SQLException {
        return new Introduction(row.getObject("id", UUID.class), new AccountId(row.getObject("asked_by", UUID.class)), new AccountId(row.getObject("asked_of", UUID.class)),
                new Target(TargetKind.valueOf(row.getString("target_kind")), row.getObject("target_id", UUID.class)), row.getString("about"), row.getString("message"),
                IntroductionStatus.valueOf(row.getString("status")), row.getString("answer"), row.getTimestamp("asked_at").toInstant(), row.getObject("closes_on", LocalDate.class));
    }
}
