package fr.levain.desk.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The other pages of the desk, from its list. */
@Component
@Order(0)
class DeskTasks implements DeskTask {
    @Override
    public List<Task> waitingFor(Caller caller) {
        var works = caller.has(Role.ASSISTANT) || caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR);
        var tasks = new ArrayList<Task>();
        if (works || caller.has(Role.AUDITOR) || caller.has(Role.ASSEMBLY_SECRETARY)) tasks.add(new Task("Tableau des délais", "/instruction/delais"));
        if (works) tasks.add(new Task("Charge de chacun", "/instruction/charge"));
        return tasks;
    }
}
