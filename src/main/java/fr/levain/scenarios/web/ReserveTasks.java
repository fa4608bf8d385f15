package fr.levain.scenarios.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.scenarios.ReserveList;
import fr.levain.ui.DeskTask;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Money was freed: decisions to propose, on the desk of those who prepare them. */
@Component
class ReserveTasks implements DeskTask {
    private static final int MOST = 5;

    private final ReserveList reserve;

    ReserveTasks(ReserveList reserve) {
        this.reserve = reserve;
    }

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD)) return List.of();
        var titles = reserve.titles();
        return reserve.counts().stream().filter(count -> count.promoted() > 0).limit(MOST).map(count -> new Task(
                "%s de la liste complémentaire : %s".formatted(
                        French.plural(count.promoted(), "décision à proposer, sortie", "décisions à proposer, sorties"), titles.getOrDefault(count.envelope(), count.envelope())),
                "/listes-complementaires?enveloppe=" + URLEncoder.encode(count.envelope(), StandardCharsets.UTF_8))).toList();
    }
}
