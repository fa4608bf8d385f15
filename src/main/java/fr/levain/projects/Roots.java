package fr.levain.projects;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Which projects are one, from the pairs that were joined. The oldest names them all: identifiers are ordered by time. */
final class Roots {
    static final Comparator<ProjectId> OLDEST = Comparator.comparing(ProjectId::toString);

    /** Two projects said to be one; the oldest first. */
    record Pair(ProjectId one, ProjectId other) {
        static Pair of(ProjectId one, ProjectId other) {
            return OLDEST.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        boolean isOne() {
            return one.equals(other);
        }
    }

    private final Map<ProjectId, ProjectId> towards = new HashMap<>();

    private Roots() {}

    /** Each project of these pairs, with the oldest of those it is joined to. */
    static Map<ProjectId, ProjectId> of(Collection<Pair> pairs) {
        var roots = new Roots();
        pairs.forEach(pair -> roots.join(roots.root(pair.one()), roots.root(pair.other())));
        var found = new HashMap<ProjectId, ProjectId>();
        roots.towards.keySet().forEach(each -> found.put(each, roots.root(each)));
        return found;
    }

    private ProjectId root(ProjectId project) {
        var next = towards.computeIfAbsent(project, itself -> itself);
        return next.equals(project) ? project : root(next);
    }

    private void join(ProjectId one, ProjectId other) {
        var pair = Pair.of(one, other);
        towards.put(pair.other(), pair.one());
    }
}
