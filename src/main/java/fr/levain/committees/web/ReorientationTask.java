package fr.levain.committees.web;

import fr.levain.committees.ReorientationsToPropose;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a committee would see elsewhere waits on the desk, each line opening the proposal to its holder. */
@Component
class ReorientationTask implements DeskTask {
    private static final int MOST = 5;

    private final ReorientationsToPropose reorientations;

    ReorientationTask(ReorientationsToPropose reorientations) {
        this.reorientations = reorientations;
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD)) return List.of();
        return reorientations.references(caller).stream().limit(MOST)
                .map(reference -> new Task("Réorienter %s, comme le comité le propose".formatted(reference), "/instruction/" + reference + "/reorientation")).toList();
    }
}
