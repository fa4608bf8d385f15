package fr.levain.committees;

import fr.levain.kernel.Rate;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommitteeStore {
    private final JdbcClient sql;

    CommitteeStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Committee> all() {
        return sql.sql("select * from committees.committee order by title, slug").query(this::committee).list();
    }

    Optional<Committee> find(String slug) {
        return sql.sql("select * from committees.committee where slug = :slug").param("slug", slug).query(this::committee).optional();
    }

    Optional<String> serving(String call) {
        return sql.sql("select committee from committees.committee_call where call_slug = :call").param("call", call).query(String.class).optional();
    }

    /** The digest of what the pack last said of it; empty when it never did. */
    String packDigest(String slug) {
        return sql.sql("select pack_digest from committees.committee where slug = :slug").param("slug", slug).query(String.class).optional().orElse("");
    }

    void packSaid(String slug, String digest) {
        sql.sql("update committees.committee set pack_digest = :digest where slug = :slug").param("digest", digest).param("slug", slug).update();
    }

    /** @return false when somebody else wrote it in between */
    boolean put(Committee committee) {
        var rules = committee.rules();
        int written = sql.sql("""
                insert into committees.committee (slug, title, quorum, notice_days, freeze_days, secret_ballot, own_score_first,
                    casting_vote, ranking, minutes_per_file, sheet, version)
                values (:slug, :title, :quorum, :notice, :freeze, :secret, :own, :casting, :ranked, :minutes, :sheet, 1)
                on conflict (slug) do update set title = excluded.title, quorum = excluded.quorum, notice_days = excluded.notice_days,
                    freeze_days = excluded.freeze_days, secret_ballot = excluded.secret_ballot, own_score_first = excluded.own_score_first,
                    casting_vote = excluded.casting_vote, ranking = excluded.ranking,
                    minutes_per_file = excluded.minutes_per_file, sheet = excluded.sheet, version = committee.version + 1
                where committee.version = :version
                """)
                .param("slug", committee.slug()).param("title", committee.title()).param("quorum", rules.quorum().fraction())
                .param("notice", rules.noticeDays()).param("freeze", rules.freezeDays()).param("secret", rules.secretBallot())
                .param("own", rules.ownScoreFirst()).param("casting", rules.castingVote()).param("ranked", rules.rankedBy().name())
                .param("minutes", rules.minutesPerFile()).param("sheet", rules.sheet().toArray(String[]::new))
                .param("version", committee.version()).update();
        if (written == 0) return false;
        sql.sql("delete from committees.committee_call where committee = :slug or call_slug = any(:calls)")
                .param("slug", committee.slug()).param("calls", committee.calls().toArray(String[]::new)).update();
        for (var call : committee.calls())
            sql.sql("insert into committees.committee_call (call_slug, committee) values (:call, :slug)")
                    .param("call", call).param("slug", committee.slug()).update();
        sql.sql("delete from committees.committee_seat where committee = :slug").param("slug", committee.slug()).update();
        for (var seat : committee.seats())
            sql.sql("""
                    insert into committees.committee_seat (committee, number, name, quality, email, voting, chair, mandates)
                    values (:slug, :number, :name, :quality, :email, :voting, :chair, :mandates)
                    """)
                    .param("slug", committee.slug()).param("number", seat.number()).param("name", seat.name())
                    .param("quality", seat.quality()).param("email", seat.email()).param("voting", seat.voting())
                    .param("chair", seat.chair()).param("mandates", seat.mandates().toArray(String[]::new)).update();
        return true;
    }

    private Committee committee(ResultSet row, int number) throws SQLException {
        var slug = row.getString("slug");
        return new Committee(slug, row.getString("title"), calls(slug), seats(slug), rules(row), row.getInt("version"));
    }

    private List<String> calls(String slug) {
        return sql.sql("select call_slug from committees.committee_call where committee = :slug order by 1").param("slug", slug)
                .query(String.class).list();
    }

    private List<Seat> seats(String slug) {
        return sql.sql("select * from committees.committee_seat where committee = :slug order by number").param("slug", slug)
                .query((row, _) -> seat(row)).list();
    }

    static Seat seat(ResultSet row) throws SQLException {
        return new Seat(row.getInt("number"), row.getString("name"), row.getString("quality"), row.getString("email"),
                row.getBoolean("voting"), row.getBoolean("chair"), texts(row.getArray("mandates")));
    }

    static CommitteeRules rules(ResultSet row) throws SQLException {
        return new CommitteeRules(
                new Rate(row.getBigDecimal("quorum")), row.getInt("notice_days"), row.getInt("freeze_days"), row.getBoolean("secret_ballot"),
                row.getBoolean("own_score_first"), row.getBoolean("casting_vote"), RankedBy.valueOf(row.getString("ranking")),
                row.getInt("minutes_per_file"), texts(row.getArray("sheet")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
