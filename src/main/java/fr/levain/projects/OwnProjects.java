package fr.levain.projects;

import fr.levain.kernel.Caller;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of a holder, wherever they are known: nobody else's, and nothing of what others wrote of them. */
@Service
@Transactional(readOnly = true)
public class OwnProjects {
    private final List<ProjectTraces> modules;
    private final Threads threads;

    OwnProjects(List<ProjectTraces> modules, Threads threads) {
        this.modules = modules;
        this.threads = threads;
    }

    /** The one last touched first. Empty for whoever is not signed in. */
    public List<OwnProject> of(Caller caller) {
        if (!(caller instanceof Caller.Account holder)) return List.of();
        var traces = modules.stream().flatMap(module -> module.of(holder).stream()).sorted(Comparator.comparing(ProjectTrace::at).reversed()).toList();
        var roots = threads.roots(traces.stream().map(ProjectTrace::project).collect(Collectors.toSet()));
        var projects = new LinkedHashMap<ProjectId, List<ProjectTrace>>();
        traces.forEach(trace -> projects.computeIfAbsent(roots.getOrDefault(trace.project(), trace.project()), _ -> new ArrayList<>()).add(trace));
        return projects.entrySet().stream().map(each -> new OwnProject(each.getKey(), each.getValue())).toList();
    }
}
