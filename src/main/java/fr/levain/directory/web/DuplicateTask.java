package fr.levain.directory.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way from the desk to the structures that may be one. */
@Component
class DuplicateTask implements DeskTask {
    @Override
    public List<Task> waitingFor(Caller caller) {
        var works = caller.has(Role.ASSISTANT) || caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR);
        return works ? List.of(new Task("Structures en double", "/instruction/structures/doublons")) : List.of();
    }
}
