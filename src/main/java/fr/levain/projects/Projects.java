package fr.levain.projects;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** An organisation carries from now on what was told before it: a request, a candidacy, a follow-up. Carried already, it stays as it is. */
    public void carry(ProjectId id, OrganisationId holder, String title, Instant at, Caller by) {
        if (store.add(new ProjectView(id, holder, title.strip(), at))) events.publishEvent(new ProjectOpened(id, holder, at, by));
    }

    /** @throws NotFound when there is no such project */
    public void rename(ProjectId id, String title, Instant at, Caller by) {
        if (view(id).title().equals(title.strip())) return;
        store.rename(id, title.strip());
        events.publishEvent(new ProjectRenamed(id, title.strip(), at, by));
    }

    /** Somebody else carries it from now on, both agreeing. A project nobody opened here has nobody to change. */
    public void handOver(ProjectId id, OrganisationId to, Instant at, Caller by) {
        var from = store.find(id).map(ProjectView::holder).filter(holder -> !holder.equals(to));
        if (from.isEmpty() || !store.handOver(id, from.get(), to)) return;
        events.publishEvent(new ProjectChangedHands(id, from.get(), to, at, by));
    }

    /** @throws NotFound when there is no such project */
    @Transactional(readOnly = true)
    public ProjectView view(ProjectId id) {
        return store.find(id).orElseThrow(() -> new NotFound("project " + id));
    }

    /** Empty when the project was told in an orientation, and no organisation carries it yet. */
    @Transactional(readOnly = true)
    public Optional<ProjectView> find(ProjectId id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public List<ProjectView> heldBy(OrganisationId holder) {
        return store.heldBy(holder);
    }
}
