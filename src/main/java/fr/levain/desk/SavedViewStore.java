package fr.levain.desk;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewStore {
    private static final String VISIBLE = """
            select v.id, v.name, v.query, v.team, v.owner = :account as mine, d.view is not null as first
              from desk.saved_view v left join desk.default_view d on d.view = v.id and d.account = :account
             where (v.owner = :account or v.team = any(:teams))
            """;
    private static final int MOST = 100;

    private final JdbcClient sql;

    SavedViewStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<SavedView> of(Caller.Account caller) {
        return visible(caller, " order by v.name collate \"fr-x-icu\", v.id limit " + MOST).query(SavedViewStore::view).list();
    }

    Optional<SavedView> find(UUID id, Caller.Account caller) {
        return visible(caller, " and v.id = :id").param("id", id).query(SavedViewStore::view).optional();
    }

    Optional<SavedView> first(Caller.Account caller) {
        return visible(caller, " and d.view is not null").query(SavedViewStore::view).optional();
    }

    int countOf(AccountId owner) {
        return sql.sql("select count(*) from desk.saved_view where owner = :owner").param("owner", owner.value()).query(Integer.class).single();
    }

    /** False when the owner has one of that name. */
    boolean add(UUID id, AccountId owner, Optional<String> team, String name, String query, Instant at) {
        return sql.sql("""
                insert into desk.saved_view (id, owner, team, name, query, kept_at) values (:id, :owner, :team, :name, :query, :at)
                on conflict (owner, name) do nothing
                """)
                .param("id", id).param("owner", owner.value()).param("team", team.orElse(null), Types.VARCHAR).param("name", name)
                .param("query", query).param("at", Timestamp.from(at)).update() == 1;
    }

    boolean remove(UUID id, AccountId owner) {
        return sql.sql("delete from desk.saved_view where id = :id and owner = :owner").param("id", id).param("owner", owner.value()).update() == 1;
    }

    void openOn(AccountId account, UUID view) {
        sql.sql("insert into desk.default_view (account, view) values (:account, :view) on conflict (account) do update set view = excluded.view")
                .param("account", account.value()).param("view", view).update();
    }

    void openOnNothing(AccountId account) {
        sql.sql("delete from desk.default_view where account = :account").param("account", account.value()).update();
    }

    private JdbcClient.StatementSpec visible(Caller.Account caller, String more) {
        return sql.sql(VISIBLE + more).param("account", caller.id().value()).param("teams", caller.teams().toArray(String[]::new));
    }

    private static SavedView view(ResultSet rs, int number) throws SQLException {
        return new SavedView(
                rs.getObject("id", UUID.class), rs.getString("name"), Filters.read(rs.getString("query")),
                Optional.ofNullable(rs.getString("team")), rs.getBoolean("mine"), rs.getBoolean("first"));
    }
}
