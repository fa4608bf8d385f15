package fr.levain.guidance;

import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectTrace;
import fr.levain.projects.ProjectTraces;
import java.util.List;
import org.springframework.stereotype.Component;

/** The requests of a holder: those they sent signed in, and those left with their address. */
@Component
class RequestTraces implements ProjectTraces {
    private final RequestStore requests;

    RequestTraces(RequestStore requests) {
        this.requests = requests;
    }

    @Override
    public List<ProjectTrace> of(Caller.Account holder) {
        return requests.ofHolder(holder.id(), holder.email(), MOST).stream()
                .map(request -> new ProjectTrace(request.project(), ProjectTrace.Kind.REQUEST, request.title(), "Demande d’accompagnement " + request.reference(),
                        request.privatePath(), request.sentAt()))
                .toList();
    }
}
