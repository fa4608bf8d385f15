package fr.levain.desk.web;

import fr.levain.desk.Redrawing;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
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
    private final Redrawing redrawing;

    DeskTasks(Redrawing redrawing) {
        this.redrawing = redrawing;
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        var works = caller.has(Role.ASSISTANT) || caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR);
        var tasks = new ArrayList<Task>();
        if (works || caller.has(Role.AUDITOR) || caller.has(Role.ASSEMBLY_SECRETARY)) tasks.add(new Task("Tableau des délais", "/instruction/delais"));
        if (works) tasks.add(new Task("Charge de chacun", "/instruction/charge"));
        var late = caller.has(Role.ADMINISTRATOR) ? redrawing.countFailed() : 0;
        if (late > 0) tasks.add(new Task(French.plural(late, "ligne de la liste en retard", "lignes de la liste en retard"), "/instruction/lignes-en-retard"));
        return tasks;
    }
}
