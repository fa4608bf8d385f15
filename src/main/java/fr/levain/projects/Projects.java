package fr.levain.projects;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Projects, whatever becomes of each of their dossiers. Whoever calls has checked that the caller may act for the holder. */
@Service
@Transactional
public class Projects {
    private final ProjectStore store;
    private final ApplicationEventPublisher events;

    Projects(ProjectStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    public ProjectId open(OrganisationId holder, String title, Instant at, Caller by) {
        var project = new ProjectView(ProjectId.at(at), holder, title.strip(), at);
        store.add(project);
        events.publishEvent(new ProjectOpened(project.id(), holder, at, by));
        return project.id();
    }

    /** @throws NotFound when there is no such project */
    public void rename(ProjectId id, String title, Instant at, Caller by) {
        if (view(id).title().equals(title.strip())) return;
        store.rename(id, title.strip());
        events.publishEvent(new ProjectRenamed(id, title.strip(), at, by));
    }

    /** @throws NotFound when there is no such project */
    @Transactional(readOnly = true)
    public ProjectView view(ProjectId id) {
        return store.find(id).orElseThrow(() -> new NotFound("project " + id));
    }

    @Transactional(readOnly = true)
    public List<ProjectView> heldBy(OrganisationId holder) {
        return store.heldBy(holder);
    }
}
