package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remarks nobody has read yet, told to those who prepare texts. */
@Component
class RemarkTask implements DeskTask {
    private static final int MOST = 5;

    private final RemarkStore remarks;
    private final Consultations consultations;

    RemarkTask(RemarkStore remarks, Consultations consultations) {
        this.remarks = remarks;
        this.consultations = consultations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Caller caller) {
        if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD) && !caller.has(Role.ADMINISTRATOR)) return List.of();
        return remarks.waiting(MOST).stream().map(each -> new Task("%s à lire : %s".formatted(French.plural(each.count(), "remarque", "remarques"), each.title()),
                "/gestion/%s/%s/consultation".formatted(consultations.pathOf(each.kind()), each.slug()))).toList();
    }
}
