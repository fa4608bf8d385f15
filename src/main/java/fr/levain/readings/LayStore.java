package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may read without being of the service: holders, laureates, citizens invited. */
@Repository
class LayStore {
    /** More is not one call's work. */
    static final int MOST = 500;

    private final JdbcClient sql;

    LayStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param organisation whose dossier they carry; empty for a citizen */
    record Someone(AccountId account, String organisation) {}

    List<Someone> holders(String call) {
        return sql.sql("""
                select distinct on (author_id) author_id, holder from applications.carried
                 where call_slug = :call and status not in ('WITHDRAWN', 'INADMISSIBLE', 'REORIENTED') order by author_id, id limit :most
                """).param("call", call).param("most", MOST).query((row, n) -> new Someone(new AccountId(row.getObject("author_id", UUID.class)), row.getString("holder"))).list();
    }

    /** Of any call. */
    List<Someone> laureates() {
        return sql.sql("select distinct on (author_id) author_id, holder from applications.carried where status = 'AWARDED' order by author_id, id limit :most")
                .param("most", MOST).query((row, n) -> new Someone(new AccountId(row.getObject("author_id", UUID.class)), row.getString("holder"))).list();
    }

    List<Someone> citizens(String call, String kind) {
        return sql.sql("select account from readings.citizen where call_slug = :call and kind = :kind order by account limit :most").param("call", call).param("kind", kind)
                .param("most", MOST).query((row, n) -> new Someone(new AccountId(row.getObject("account", UUID.class)), "")).list();
    }

    void invite(String call, String kind, AccountId account) {
        sql.sql("insert into readings.citizen (call_slug, kind, account) values (:call, :kind, :account) on conflict do nothing")
                .param("call", call).param("kind", kind).param("account", account.value()).update();
    }

    void takeBack(String call, String kind, AccountId account) {
        sql.sql("delete from readings.citizen where call_slug = :call and kind = :kind and account = :account").param("call", call).param("kind", kind)
                .param("account", account.value()).update();
    }

    /** Readings of this kind each has, whatever became of them but a refusal: the quota counts them. */
    Map<AccountId, Integer> taken(String call, String kind) {
        var taken = new HashMap<AccountId, Integer>();
        sql.sql("select reader, count(*) as many from readings.reading where call_slug = :call and kind = :kind and status in ('ASKED', 'OPENED', 'GIVEN') group by reader")
                .param("call", call).param("kind", kind).query(row -> {
                    taken.put(new AccountId(row.getObject("reader", UUID.class)), row.getInt("many"));
                });
        return taken;
    }

    /** Quotas of a kind of reading are counted, then used, by one act at a time. */
    void lock(String call, String kind) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('readings.lay:' || :call || ':' || :kind, 0))").param("call", call).param("kind", kind).query(row -> {});
    }

    /** Who carries these dossiers: their authors, those who joined them, and the same of every other dossier of the same holder. */
    Map<ApplicationId, List<AccountId>> carriers(Collection<ApplicationId> dossiers) {
        var carriers = new HashMap<ApplicationId, List<AccountId>>();
        sql.sql("""
                select distinct d.id, who.account
                  from applications.carried d join applications.carried c on c.holder_id = d.holder_id
                  cross join lateral (select c.author_id as account union select p.account_id from applications.taking_part p where p.application_id = c.id) who
                 where d.id = any(:ids)
                """).param("ids", dossiers.stream().map(ApplicationId::value).toArray(UUID[]::new)).query(row -> {
                    carriers.computeIfAbsent(new ApplicationId(row.getObject("id", UUID.class)), _ -> new java.util.ArrayList<>()).add(new AccountId(row.getObject("account", UUID.class)));
                });
        return carriers;
    }
}
