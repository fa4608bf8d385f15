package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers of a call in bulk, from the views other modules publish. */
@Repository
class ReadableStore {
    private final JdbcClient sql;

    ReadableStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those with a given reading of that kind; they would take what the service proposes, else what they ask. */
    List<RankedReadings.Candidate> read(String call, String kind) {
        return sql.sql("""
                select f.id, f.reference, f.title, coalesce(p.amount_cents, f.requested_cents, 0) as cents
                  from applications.filed f left join assessment.validated_proposal p on p.application = f.id
                 where f.id in (select application_id from readings.reading where call_slug = :call and kind = :kind and status = 'GIVEN' and origin <> 'CALIBRATION')
                   and f.status not in ('WITHDRAWN', 'INADMISSIBLE', 'CLOSED', 'REORIENTED')
                 order by f.reference
                """)
                .param("call", call).param("kind", kind)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new RankedReadings.Candidate(id, new ApplicationId(id), row.getString("reference"), row.getString("title"), new Euros(row.getLong("cents")));
                }).list();
    }

    /** Whether one of these teams handles a dossier of the call. */
    boolean handles(String call, Collection<String> teams) {
        if (teams.isEmpty()) return false;
        return sql.sql("""
                select exists (select 1 from applications.filed f join assessment.team_of t on t.application = f.id
                                where f.call_slug = :call and t.team in (:teams))
                """).param("call", call).param("teams", teams).query(Boolean.class).single();
    }

    /** Those under assessment that fewer than wanted read on the whole grid, oldest reference first; reference files are left out. */
    List<ApplicationId> toRead(String call, String kind, int wanted, int most) {
        return sql.sql("""
                select f.id from applications.filed f
                 where f.call_slug = :call and f.status in ('COMPLETE', 'UNDER_ASSESSMENT', 'REINSTATED')
                   and not exists (select 1 from readings.reference r where r.call_slug = :call and r.application_id = f.id)
                   and (select count(*) from readings.reading g
                         where g.application_id = f.id and g.kind = :kind and g.status in ('ASKED', 'OPENED', 'GIVEN') and g.criteria = '{}') < :wanted
                 order by f.reference limit :most
                """)
                .param("call", call).param("kind", kind).param("wanted", wanted).param("most", most)
                .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class))).list();
    }
}
