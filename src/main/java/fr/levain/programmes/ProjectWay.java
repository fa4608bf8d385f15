package fr.levain.programmes;

import fr.levain.projects.ProjectId;
import java.util.Optional;

/** Where the partner of a programme goes on with a project that came in; told by the module that follows projects. */
public interface ProjectWay {
    /** Empty when the project is not followed in this programme. Whoever opens it is checked there. */
    Optional<String> path(ProjectId project, String programme);
}
