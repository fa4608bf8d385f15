package fr.levain.letters.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.letters.Mailings;
import fr.levain.ui.DeskTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters wait on the assistant's desk. */
@Component
class MailingTask implements DeskTask {
    private final Mailings mailings;

    MailingTask(Mailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!caller.has(Role.ASSISTANT) && !caller.has(Role.HEAD)) return List.of();
        int count = mailings.countWaiting();
        return count == 0 ? List.of() : List.of(new Task(French.plural(count, "courrier à imprimer", "courriers à imprimer"), "/instruction/courriers"));
    }
}
