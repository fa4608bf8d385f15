package fr.levain.projects;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which projects are one, since their holder said so. What modules wrote under each stays there: whoever reads the life of a
 * project reads those of its thread. In SQL, {@code projects.thread} gives the same.
 */
@Service
@Transactional(readOnly = true)
public class Threads {
    private final JdbcClient sql;

    Threads(JdbcClient sql) {
        this.sql = sql;
    }

    /** All the projects that are one with it, itself first among equals. */
    public Set<ProjectId> of(ProjectId project) {
        var thread = new TreeSet<>(Roots.OLDEST);
        thread.add(project);
        thread.addAll(sql.sql("select t.project from projects.thread t join projects.thread mine on mine.root = t.root where mine.project = :project")
                .param("project", project.value()).query((row, _) -> new ProjectId(row.getObject(1, UUID.class))).list());
        return thread;
    }

    /** The same for a statement. */
    public UUID[] ids(ProjectId project) {
        return of(project).stream().map(ProjectId::value).toArray(UUID[]::new);
    }

    /** Those that are joined to others, with the project that names them all. */
    public Map<ProjectId, ProjectId> roots(Collection<ProjectId> projects) {
        var roots = new HashMap<ProjectId, ProjectId>();
        sql.sql("select project, root from projects.thread where project = any(:projects)")
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query((row, _) -> roots.put(new ProjectId(row.getObject("project", UUID.class)), new ProjectId(row.getObject("root", UUID.class)))).list();
        return roots;
    }
}
