package fr.levain.programmes;

import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs that projects answer: whoever shows one has checked who may know. */
@Service
@Transactional(readOnly = true)
public class ProjectNeeds {
    private final Programmes programmes;
    private final JdbcClient sql;

    ProjectNeeds(Programmes programmes, JdbcClient sql) {
        this.programmes = programmes;
        this.sql = sql;
    }

    /** @param partner slug of the one that caught it */
    public record Need(CaughtNeedId id, String partner) {
        public Subject subject() {
            return id.subject();
        }
    }

    /**
     * The study a project starts from, for its follow-up.
     *
     * @param milestone of the programme that it reaches
     * @param plannedOn when it was to end
     * @param concludedOn when it was
     */
    public record Studied(String milestone, LocalDate plannedOn, LocalDate concludedOn) {}

    /** Empty when the project answers no need that was studied, or the pack names no milestone. */
    public Optional<Studied> studied(ProjectId project) {
        var milestone = programmes.needSettings().milestone();
        if (milestone.isEmpty()) return Optional.empty();
        return sql.sql("select study_until, study_ended from programmes.caught_need where project_id = :project and study_ended is not null order by study_ended desc limit 1")
                .param("project", project.value())
                .query((row, _) -> new Studied(milestone, row.getObject("study_until", LocalDate.class), row.getObject("study_ended", LocalDate.class))).optional();
    }

    public List<Need> of(Collection<ProjectId> projects) {
        return sql.sql("select id, programme from programmes.caught_need where project_id = any(:projects) order by id")
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query((row, _) -> new Need(new CaughtNeedId(row.getObject("id", UUID.class)), programmes.find(row.getString("programme")).map(Programme::partner).orElse(""))).list();
    }
}
