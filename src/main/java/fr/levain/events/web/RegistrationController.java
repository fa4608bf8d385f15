package fr.levain.events.web;

import fr.levain.accounts.PublicForms;
import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Organisations;
import fr.levain.events.Agenda;
import fr.levain.events.RegisterResult;
import fr.levain.events.RegisterResult.Already;
import fr.levain.events.RegisterResult.Closed;
import fr.levain.events.RegisterResult.Full;
import fr.levain.events.RegisterResult.Seated;
import fr.levain.events.RegisterResult.ToConfirm;
import fr.levain.events.RegisterResult.Waiting;
import fr.levain.events.Registrations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.projects.ProjectView;
import fr.levain.projects.Projects;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registering, with an account or with an address alone. */
@Controller
@OpenToAll
@RequestMapping("/agenda/{slug}/inscription")
class RegistrationController {
    private final Agenda agenda;
    private final Registrations registrations;
    private final Organisations organisations;
    private final Projects projects;
    private final PublicForms limits;

    RegistrationController(Agenda agenda, Registrations registrations, Organisations organisations, Projects projects, PublicForms limits) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.organisations = organisations;
        this.projects = projects;
        this.limits = limits;
    }

    @GetMapping
    View form(@PathVariable String slug, Caller caller) {
        var mine = memberships(caller);
        var typed = new HashMap<String, String>();
        if (caller instanceof Caller.Account account) typed.put("nom", account.name());
        if (mine.size() == 1) typed.put("structure", mine.getFirst().organisationName());
        return page(slug, new Typed(typed), caller, Optional.empty(), FormErrors.none(), 200);
    }

    @PostMapping
    View register(@PathVariable String slug, @RequestParam Map<String, String> values, Caller caller, HttpServletRequest from) {
        var typed = new Typed(Map.copyOf(values));
        var read = typed.read(caller, projects(caller), agenda.settings().groupMost());
        if (read.entry().isEmpty()) return page(slug, typed, caller, Optional.empty(), read.errors(), 422);
        var entry = read.entry().get();
        if (!(caller instanceof Caller.Account) && !limits.admits("agenda " + entry.email(), from.getRemoteAddr()))
            return page(slug, typed, caller, Optional.empty(), FormErrors.of("courriel", "Trop d’inscriptions viennent d’ici. Attendez un quart d’heure, ou connectez-vous."), 429);
        RegisterResult result = registrations.register(slug, entry, caller);
        return switch (result) {
            case Seated(var made) -> Redirect.to(made.path());
            case Waiting(var made) -> Redirect.to(made.path());
            case Already(var known) -> Redirect.to(known.path());
            case ToConfirm(var email) -> new LinkOnItsWayPage(agenda.find(slug), email, agenda.settings().confirmHours(), entry.mayWait());
            case Full full -> page(slug, typed, caller, Optional.of(full), FormErrors.none(), 409);
            case Closed() -> Redirect.to("/agenda/" + slug);
        };
    }

    private View page(String slug, Typed typed, Caller caller, Optional<Full> full, FormErrors errors, int refusal) {
        var gathering = agenda.find(slug);
        var account = caller instanceof Caller.Account signed ? Optional.of(signed) : Optional.<Caller.Account>empty();
        return new RegistrationFormPage(gathering, agenda.seats(gathering), account, projects(caller), agenda.settings(), typed, full, errors, refusal);
    }

    private List<ProjectView> projects(Caller caller) {
        return memberships(caller).stream().flatMap(each -> projects.heldBy(each.organisation()).stream()).limit(50).toList();
    }

    private List<Membership> memberships(Caller caller) {
        return caller instanceof Caller.Account account
                ? organisations.membershipsOf(account.id()).stream().filter(each -> each.status() == MembershipStatus.APPROVED).toList()
                : List.of();
    }
}
