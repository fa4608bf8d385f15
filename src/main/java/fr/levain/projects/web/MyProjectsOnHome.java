package fr.levain.projects.web;

import fr.levain.kernel.Caller;
import fr.levain.projects.Joinings;
import fr.levain.projects.OwnProjects;
import fr.levain.ui.HomeCard;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shown to whoever has something to join or to separate. */
@Component
class MyProjectsOnHome implements HomeCard {
    private final OwnProjects own;
    private final Joinings joinings;

    MyProjectsOnHome(OwnProjects own, Joinings joinings) {
        this.own = own;
        this.joinings = joinings;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Optional<Page> card(Caller caller) {
        if (!(caller instanceof Caller.Account account)) return Optional.empty();
        var projects = own.of(account);
        var traces = projects.stream().mapToInt(each -> each.traces().size()).sum();
        return traces < 2 || projects.stream().noneMatch(each -> each.isKnownBefore()) ? Optional.empty()
                : Optional.of(new MyProjectsCard(projects.size(), joinings.proposedTo(account).size()));
    }
}
