package fr.levain.guidance;

import fr.levain.projects.ProjectId;
import fr.levain.projects.Threads;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests as the modules that come after them look them up. Whoever shows one has checked who may read it. */
@Service
@Transactional(readOnly = true)
public class ProjectRequests {
    private final RequestStore store;
    private final Threads threads;

    ProjectRequests(RequestStore store, Threads threads) {
        this.store = store;
        this.threads = threads;
    }

    public Optional<OrientationRequest> find(RequestId id) {
        return store.find(id);
    }

    /** Those about one project, and those joined to it, oldest first. */
    public List<OrientationRequest> of(ProjectId project) {
        return store.ofProjects(threads.ids(project));
    }
}
