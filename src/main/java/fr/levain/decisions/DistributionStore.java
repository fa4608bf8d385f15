package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.ScoreDistribution.Scored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DistributionStore {
    /**
     * A dossier not told yet: notified, in an act that has notified every dossier of its call.
     *
     * @param perMille on the grid of the service; empty when it was not scored there
     */
    record Waiting(ApplicationId application, String callSlug, String callTitle, LocalDate votedOn, Optional<Integer> perMille, boolean awarded) {
        Scored scored(int ranked) {
            return new Scored(ranked, awarded);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DistributionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Waiting> waiting() {
        return jdbc.sql("""
                select o.application, c.call_slug, o.call_title, a.voted_on, s.per_mille, o.kind = 'AWARDED' as awarded
                  from decisions.outcome o
                  join decisions.act a on a.id = o.act
                  join applications.call_of c on c.application = o.application
                  left join assessment.closed_score s on s.application = o.application
                 where o.notified_on is not null and o.kind not in ('INADMISSIBLE', 'CLOSED')
                   and not exists (select 1 from decisions.distributed d where d.application = o.application)
                   and not exists (select 1 from decisions.outcome w join applications.call_of wc on wc.application = w.application
                                    where w.act = o.act and w.notified_on is null and wc.call_slug = c.call_slug)
                 order by c.call_slug, a.voted_on, o.application
                """)
                .query((row, _) -> new Waiting(new ApplicationId(row.getObject("application", UUID.class)), row.getString("call_slug"), row.getString("call_title"),
                        row.getObject("voted_on", LocalDate.class), Optional.ofNullable(row.getObject("per_mille", Integer.class)), row.getBoolean("awarded"))).list();
    }

    /**
     * Until the end of the transaction, nobody changes these decisions; the others stay free.
     *
     * @return those that are still known to their holders, and told nowhere
     */
    Set<ApplicationId> hold(List<ApplicationId> told) {
        var ids = told.stream().map(ApplicationId::value).toArray(UUID[]::new);
        jdbc.sql("select application from decisions.outcome where application = any(:ids) order by application for update").param("ids", ids).query(UUID.class).list();
        return jdbc.sql("""
                select o.application from decisions.outcome o
                 where o.application = any(:ids) and o.notified_on is not null
                   and not exists (select 1 from decisions.distributed d where d.application = o.application)
                """)
                .param("ids", ids).query((row, _) -> new ApplicationId(row.getObject(1, UUID.class))).set();
    }

    void add(PublishedDistribution published, List<ApplicationId> applications) {
        jdbc.sql("""
                insert into decisions.distribution (id, call_slug, call_title, published_at, first_vote, last_vote, dossiers, smallest_group, bands, cut_percent)
                values (:id, :slug, :title, :at, :first, :last, :dossiers, :smallest, :bands::jsonb, :cut)
                """)
                .param("id", published.id()).param("slug", published.callSlug()).param("title", published.callTitle())
                .param("at", published.publishedAt().atOffset(ZoneOffset.UTC)).param("first", published.firstVote()).param("last", published.lastVote())
                .param("dossiers", published.dossiers()).param("smallest", published.smallestGroup())
                .param("bands", json.writeValueAsString(published.bands())).param("cut", published.cut().orElse(null), Types.INTEGER).update();
        jdbc.sql("insert into decisions.distributed (application, distribution) select application, :id from unnest(:applications) as application")
                .param("id", published.id()).param("applications", applications.stream().map(ApplicationId::value).toArray(UUID[]::new)).update();
    }

    /** The latest votes first. */
    List<PublishedDistribution> of(String callSlug) {
        return jdbc.sql("select * from decisions.distribution where call_slug = :slug order by last_vote desc, id desc limit 20")
                .param("slug", callSlug).query((row, _) -> published(row)).list();
    }

    List<PublishedDistribution> all() {
        return jdbc.sql("select * from decisions.distribution order by call_slug, last_vote, id").query((row, _) -> published(row)).list();
    }

    private PublishedDistribution published(ResultSet row) throws SQLException {
        return new PublishedDistribution(row.getObject("id", UUID.class), row.getString("call_slug"), row.getString("call_title"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(), row.getObject("first_vote", LocalDate.class),
                row.getObject("last_vote", LocalDate.class), row.getInt("dossiers"), row.getInt("smallest_group"),
                List.of(json.readValue(row.getString("bands"), PublishedDistribution.Band[].class)),
                Optional.ofNullable(row.getObject("cut_percent", Integer.class)));
    }
}
