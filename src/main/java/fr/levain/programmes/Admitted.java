package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project enters a programme: its follow-up may be opened.
 *
 * @param programme its slug
 * @param cohort those it enters with; none when the programme takes projects one by one
 */
public record Admitted(ProjectId project, String programme, Optional<CohortId> cohort, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>(Map.of("programme", programme));
        cohort.ifPresent(each -> facts.put("cohort", each.toString()));
        return facts;
    }
}
