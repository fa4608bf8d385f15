package fr.levain.projects.web;

import fr.levain.directory.Partners;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.projects.Joinings;
import fr.levain.projects.OwnProject;
import fr.levain.projects.OwnProjects;
import fr.levain.projects.ProjectId;
import fr.levain.projects.ProjectTrace;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A holder says which of what they told is one project. */
@Controller
@AnyAccount
@RequestMapping(MyProjectsPage.PATH)
class MyProjectsController {
    private final OwnProjects own;
    private final Joinings joinings;
    private final Partners partners;

    MyProjectsController(OwnProjects own, Joinings joinings, Partners partners) {
        this.own = own;
        this.joinings = joinings;
        this.partners = partners;
    }

    @GetMapping
    View show(@RequestParam(defaultValue = "") String fait, Caller caller) {
        return page("", "", FormErrors.none(), notice(fait), caller);
    }

    @PostMapping("/liens")
    View join(@RequestParam(defaultValue = "") String un, @RequestParam(defaultValue = "") String autre, Caller caller) {
        var projects = own.of(caller);
        var one = chosen(projects, un);
        var other = chosen(projects, autre);
        var errors = FormErrors.none();
        if (one.isEmpty()) errors = errors.plus("un", "Choisissez un projet.");
        if (other.isEmpty()) errors = errors.plus("autre", "Choisissez l’autre projet.");
        if (one.isPresent() && one.equals(other)) errors = errors.plus("autre", "Choisissez deux lignes différentes.");
        if (!errors.isEmpty()) return page(un, autre, errors, null, caller);
        joinings.join(one.orElseThrow(), other.orElseThrow(), caller.signedIn());
        return Redirect.to(MyProjectsPage.PATH + "?fait=reunis");
    }

    @PostMapping("/liens/{id}/reponse")
    View answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        if (!reponse.equals("oui") && !reponse.equals("non"))
            return page("", "", FormErrors.of("reponse-" + id, "Choisissez oui ou non. Rien n’est changé."), null, caller);
        joinings.answer(id, reponse.equals("oui"), caller.signedIn());
        return Redirect.to(MyProjectsPage.PATH + "?fait=" + (reponse.equals("oui") ? "reunis" : "differents"));
    }

    @PostMapping("/liens/{id}/separation")
    View undo(@PathVariable UUID id, Caller caller) {
        joinings.undo(id, caller.signedIn());
        return Redirect.to(MyProjectsPage.PATH + "?fait=separes");
    }

    private View page(String one, String other, FormErrors errors, @Nullable String notice, Caller caller) {
        var projects = own.of(caller);
        // the words of each trace, whatever it was joined to since
        var told = projects.stream().flatMap(each -> each.traces().stream())
                .collect(Collectors.toMap(ProjectTrace::project, each -> (each.title().isBlank() ? "Projet sans titre" : each.title()) + " (" + each.told() + ")", (first, _) -> first));
        return new MyProjectsPage(
                projects,
                joinings.proposedTo(caller.signedIn()).stream().map(each -> new MyProjectsPage.Proposal(each.id(), partners.nameOf(each.partner()), told.get(each.one()), told.get(each.other()))).toList(),
                joinings.joinedBy(caller.signedIn()).stream().map(each -> new MyProjectsPage.Joined(each.id(), told.get(each.one()), told.get(each.other()), each.since())).toList(),
                one, other, errors, notice);
    }

    private static Optional<ProjectId> chosen(List<OwnProject> projects, String typed) {
        return projects.stream().map(OwnProject::root).filter(each -> each.toString().equals(typed)).findFirst();
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "reunis" -> "C’est noté : c’est un seul projet. Son histoire se lit d’une traite.";
            case "differents" -> "C’est noté : ce sont deux projets différents.";
            case "separes" -> "C’est noté : les deux projets sont de nouveau séparés.";
            default -> null;
        };
    }
}
