package fr.levain.applications;

import fr.levain.projects.ProjectId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation filed here before, for the officers who read its next dossier. Drafts are nobody else’s business. */
@Service
@Transactional(readOnly = true)
public class HolderDossiers {
    public static final int PER_PAGE = 20;

    private final ApplicationStore store;

    HolderDossiers(ApplicationStore store) {
        this.store = store;
    }

    /** All but this one, the latest filed first. @param page from 1 */
    public List<ApplicationView> before(ApplicationView dossier, int page) {
        return store.filedBy(dossier.holder(), dossier.id(), PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    /** All of one project, drafts included, oldest first. Whoever shows one has checked who may read it. */
    public List<ApplicationView> of(ProjectId project) {
        return store.ofProject(project);
    }

    public int count(ApplicationView dossier) {
        return store.countFiledBy(dossier.holder(), dossier.id());
    }
}
