package fr.levain.applications;

import fr.levain.projects.ProjectId;
import fr.levain.projects.Threads;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation filed here before, for the officers who read its next dossier. Drafts are nobody else’s business. */
@Service
@Transactional(readOnly = true)
public class HolderDossiers {
    public static final int PER_PAGE = 20;

    private final ApplicationStore store;
    private final Threads threads;
    private final JdbcClient sql;

    HolderDossiers(ApplicationStore store, Threads threads, JdbcClient sql) {
        this.store = store;
        this.threads = threads;
        this.sql = sql;
    }

    /** All but this one, the latest filed first. @param page from 1 */
    public List<ApplicationView> before(ApplicationView dossier, int page) {
        return store.filedBy(dossier.holder(), dossier.id(), PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    /** All of one project and of those joined to it, drafts included, oldest first. Whoever shows one has checked who may read it. */
    public List<ApplicationView> of(ProjectId project) {
        var ids = sql.sql("select id from applications.application where project_id = any(:projects)").param("projects", threads.ids(project))
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class))).list();
        return store.findAll(ids).stream().sorted(Comparator.comparing(ApplicationView::openedAt)).toList();
    }

    public int count(ApplicationView dossier) {
        return store.countFiledBy(dossier.holder(), dossier.id());
    }
}
