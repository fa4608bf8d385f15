package fr.levain.projects;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A project as its holder knows it, with all that was joined to it.
 *
 * @param root by which it is named
 * @param traces where it is known, the latest first
 */
public record OwnProject(ProjectId root, List<ProjectTrace> traces) {
    public OwnProject {
        traces = List.copyOf(traces);
    }

    public String title() {
        return traces.stream().map(ProjectTrace::title).filter(title -> !title.isBlank()).findFirst().orElse("Projet sans titre");
    }

    /** « Demande d’accompagnement 2026-ORI-00012, Accompagnement 2026-ACC-00003 ». */
    public String told() {
        return traces.stream().map(ProjectTrace::told).distinct().collect(Collectors.joining(" ; "));
    }

    public Set<ProjectId> ids() {
        return traces.stream().map(ProjectTrace::project).collect(Collectors.toSet());
    }

    /** Whether it is known from somewhere else than a dossier. */
    public boolean isKnownBefore() {
        return traces.stream().anyMatch(trace -> trace.kind() != ProjectTrace.Kind.DOSSIER);
    }
}
