package fr.levain.applications;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.Caller;
import fr.levain.projects.OwnProject;
import fr.levain.projects.OwnProjects;
import fr.levain.projects.ProjectId;
import fr.levain.projects.ProjectView;
import fr.levain.projects.Projects;
import fr.levain.ui.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a dossier about to be opened goes on with a project its author already told: in a request for help, a candidacy, a
 * follow-up. Asked only of whoever told one, about their own.
 */
@Service
@Transactional(readOnly = true)
public class ProjectChoices {
    /** Name of the question in a form. */
    public static final String NAME = "projet-connu";

    static final String NEW = "nouveau";

    private final OwnProjects own;
    private final Projects projects;
    private final Ownership ownership;

    ProjectChoices(OwnProjects own, Projects projects, Ownership ownership) {
        this.own = own;
        this.projects = projects;
        this.ownership = ownership;
    }

    /** @param problem what to mend, in French; empty when it is answered */
    public record Chosen(Optional<ProjectId> project, Optional<String> problem) {}

    /** What is offered, the last touched first, then a new one. Empty when nothing is known: there is nothing to ask. */
    public List<Choice> offered(Caller caller) {
        var known = known(caller);
        if (known.isEmpty()) return List.of();
        var choices = new ArrayList<>(known.stream().map(each -> new Choice(each.root().toString(), "Oui : " + each.title(), each.told())).toList());
        choices.add(Choice.of(NEW, "Non, c’est un nouveau projet"));
        return choices;
    }

    /** @param organisation that carries the dossier: a project that another one carries does not change hands so */
    public Chosen read(String typed, OrganisationId organisation, Caller caller) {
        var known = known(caller);
        if (known.isEmpty() || typed.equals(NEW)) return new Chosen(Optional.empty(), Optional.empty());
        var chosen = known.stream().filter(each -> each.root().toString().equals(typed)).findFirst();
        if (chosen.isEmpty()) return new Chosen(Optional.empty(), Optional.of("Dites si ce dossier continue un projet déjà connu."));
        var carried = carried(chosen.get());
        var here = carried.stream().filter(each -> each.holder().equals(organisation)).findFirst();
        if (here.isEmpty() && !carried.isEmpty()) return new Chosen(Optional.empty(), Optional.of("Une autre de vos structures porte ce projet. Choisissez-la, ou dites que c’est un nouveau projet."));
        return new Chosen(Optional.of(here.map(ProjectView::id).orElse(chosen.get().root())), Optional.empty());
    }

    /** Its title as its holder knows it. Empty when it is not theirs. */
    Optional<String> titleOf(ProjectId project, Caller caller) {
        return known(caller).stream().filter(each -> each.root().equals(project) || each.ids().contains(project)).findFirst().map(OwnProject::title);
    }

    /** Told before any dossier, and carried by nobody yet or by an organisation of theirs. */
    private List<OwnProject> known(Caller caller) {
        var before = own.of(caller).stream().filter(OwnProject::isKnownBefore).toList();
        if (before.isEmpty()) return List.of();
        var theirs = ownership.holdersOf(caller.signedIn().id()).stream().map(Holder::id).collect(Collectors.toSet());
        return before.stream().filter(each -> carried(each).stream().allMatch(carried -> theirs.contains(carried.holder()))).toList();
    }

    private List<ProjectView> carried(OwnProject project) {
        return project.ids().stream().flatMap(each -> projects.find(each).stream()).toList();
    }
}
