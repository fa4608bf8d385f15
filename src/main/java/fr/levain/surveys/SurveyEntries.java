package fr.levain.surveys;

import fr.levain.audit.TimelineEntry;
import fr.levain.projects.ProjectId;
import fr.levain.support.PartnerEntries;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A survey is the work of the partner whose programme asks for it. */
@Component
class SurveyEntries implements PartnerEntries {
    private static final Set<String> EVENTS = Set.of("SurveySent", "SurveyAnswered", "SurveySilent", "EvidenceNoted");

    private final JdbcClient sql;

    SurveyEntries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> events() {
        return EVENTS;
    }

    @Override
    public Predicate<TimelineEntry> workOf(String partner, Collection<ProjectId> projects) {
        var theirs = new HashSet<>(sql.sql("select id::text from surveys.survey where project_id = any(:projects) and partner = :partner")
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new)).param("partner", partner).query(String.class).list());
        return entry -> theirs.contains(String.valueOf(entry.facts().get("survey")));
    }
}
