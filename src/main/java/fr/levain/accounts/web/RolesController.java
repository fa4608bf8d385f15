package fr.levain.accounts.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.SecondFactors;
import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.accounts.web.RolesPage.Typed;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works here, and as what. */
@Controller
@RequestMapping("/gestion/comptes")
@AllowedTo(Role.ADMINISTRATOR)
class RolesController {
    private static final Map<String, String> NOTICES = Map.of(
            "donne", "Le rôle est donné. La personne entre par « Se connecter », avec un lien envoyé à son adresse.",
            "retire", "Le rôle est retiré. Il ne sert plus dès maintenant.",
            "efface", "La double vérification est effacée. La personne en met une autre en place à sa prochaine connexion.");

    private final Accounts accounts;
    private final Teams teams;
    private final SecondFactors factors;

    RolesController(Accounts accounts, Teams teams, SecondFactors factors) {
        this.accounts = accounts;
        this.teams = teams;
        this.factors = factors;
    }

    @Bean
    static NavEntry accountsEntry() {
        return NavEntry.forRoles("Comptes", "/gestion/comptes", 95, Role.ADMINISTRATOR);
    }

    @GetMapping
    View all(@RequestParam(defaultValue = "") String fait, Caller.Account caller) {
        return page(caller, Typed.NOTHING, FormErrors.none(), NOTICES.get(fait));
    }

    @PostMapping
    View give(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role, @RequestParam(defaultValue = "") String equipe, Caller.Account caller) {
        var given = RolesPage.OFFERED.stream().filter(offered -> offered.name().equals(role)).findFirst();
        var team = teams.bySlug(equipe).map(Team::slug);
        var errors = FormErrors.none();
        if (name.isBlank() || name.strip().length() > 200) errors = errors.plus("name", "Indiquez le prénom et le nom, en 200 caractères au plus.");
        if (!Emails.isOne(email)) errors = errors.plus("email", "Indiquez l’adresse électronique professionnelle de la personne.");
        if (given.isEmpty()) errors = errors.plus("role", "Choisissez un rôle.");
        if (given.filter(RolesPage.IN_TEAM::contains).isPresent() && team.isEmpty())
            errors = errors.plus("equipe", "Choisissez une équipe : ce rôle s’exerce dans une équipe.");
        if (!errors.isEmpty()) return page(caller, new Typed(name, email, role, equipe), errors, null);
        var person = accounts.open(name.strip(), email, Optional.empty(), caller);
        accounts.grant(person.id(), given.orElseThrow(), team, caller);
        return Redirect.to("/gestion/comptes?fait=donne");
    }

    @PostMapping("/{account}/retrait")
    View withdraw(@PathVariable UUID account, @RequestParam Role role, Caller.Account caller) {
        accounts.revoke(another(account, caller), role, caller);
        return Redirect.to("/gestion/comptes?fait=retire");
    }

    @PostMapping("/{account}/double-verification")
    View forgetFactor(@PathVariable UUID account, Caller.Account caller) {
        factors.forget(another(account, caller), caller);
        return Redirect.to("/gestion/comptes?fait=efface");
    }

    private static AccountId another(UUID account, Caller.Account caller) {
        var id = new AccountId(account);
        if (id.equals(caller.id())) throw new NotAllowed();
        return id;
    }

    private RolesPage page(Caller.Account caller, Typed typed, FormErrors errors, @Nullable String notice) {
        return new RolesPage(accounts.roleHolders(), teams.all(), caller.id(), typed, errors, notice);
    }
}
