package fr.levain.applications;

import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import fr.levain.projects.ProjectTrace;
import fr.levain.projects.ProjectTraces;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dossiers a holder wrote. Those of their colleagues are their colleagues' to join. */
@Component
class DossierTraces implements ProjectTraces {
    private final JdbcClient sql;

    DossierTraces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<ProjectTrace> of(Caller.Account holder) {
        return sql.sql("select project_id, reference, title, saved_at from applications.application where author_id = :author order by saved_at desc limit :max")
                .param("author", holder.id().value()).param("max", MOST)
                .query((row, _) -> new ProjectTrace(new ProjectId(row.getObject("project_id", UUID.class)), ProjectTrace.Kind.DOSSIER, row.getString("title"),
                        "Dossier " + row.getString("reference"), "/dossiers/" + row.getString("reference"), row.getTimestamp("saved_at").toInstant())).list();
    }
}
