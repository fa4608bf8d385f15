package fr.levain.assessment.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way from the desk to absences. */
@Component
class AbsenceTask implements DeskTask {
    @Override
    public List<Task> waitingFor(Caller caller) {
        var works = caller.has(Role.ASSISTANT) || caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR);
        return works ? List.of(new Task("Absences et suppléances", "/instruction/absences")) : List.of();
    }
}
