package fr.levain.desk.web;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.desk.Filters;
import fr.levain.desk.SavedView;
import fr.levain.desk.SavedViews;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Views an officer keeps, shares with a team, opens on, or throws away. */
@Controller
@RequestMapping("/instruction/vues")
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
class ViewsController {
    private static final String PATH = "/instruction/vues";

    private final SavedViews views;
    private final Teams teams;

    ViewsController(SavedViews views, Teams teams) {
        this.views = views;
        this.teams = teams;
    }

    @GetMapping
    View views(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return page(AddressWords.filters(query), "", "", false, FormErrors.none(), caller);
    }

    @PostMapping
    View keep(
            @RequestParam(defaultValue = "") String requete, @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String partage, @RequestParam(defaultValue = "") String ouverture, Caller caller) {
        var filters = Filters.read(requete);
        var name = nom.strip();
        boolean first = !ouverture.isEmpty();
        if (name.isEmpty() || name.length() > SavedView.LONGEST_NAME)
            return page(filters, nom, partage, first, FormErrors.of("nom", name.isEmpty()
                    ? "Donnez un nom à cette vue, par exemple « Creuse, à terminer »." : "Raccourcissez ce nom : 60 caractères au plus."), caller);
        return switch (views.keep(name, filters, Optional.of(partage).filter(slug -> !slug.isEmpty()), first, caller.signedIn())) {
            case SavedViews.KeepResult.Kept(_) -> Redirect.to(filters.listAddress("/instruction"));
            case SavedViews.KeepResult.NameTaken() -> page(filters, nom, partage, first,
                    FormErrors.of("nom", "Vous avez déjà une vue de ce nom : choisissez-en un autre, ou supprimez l’ancienne."), caller);
            case SavedViews.KeepResult.TooMany(int most) -> page(filters, nom, partage, first,
                    FormErrors.of("nom", "Vous gardez déjà %d vues : supprimez-en une d’abord.".formatted(most)), caller);
        };
    }

    @PostMapping("/{view}/ouverture")
    View openOn(@PathVariable UUID view, Caller caller) {
        views.openOn(view, caller.signedIn());
        return Redirect.to(PATH);
    }

    @PostMapping("/ouverture")
    View openOnWhatWaits(Caller caller) {
        views.openOnWhatWaits(caller.signedIn());
        return Redirect.to(PATH);
    }

    @PostMapping("/{view}/suppression")
    View remove(@PathVariable UUID view, Caller caller) {
        views.remove(view, caller.signedIn());
        return Redirect.to(PATH);
    }

    private ViewsPage page(Filters filters, String name, String shared, boolean first, FormErrors errors, Caller caller) {
        var account = caller.signedIn();
        return new ViewsPage(views.of(account), filters, teamsOf(account), name, shared, first, errors);
    }

    private List<Choice> teamsOf(Caller.Account caller) {
        return teams.all().stream().filter(team -> caller.teams().contains(team.slug())).map(ViewsController::choice).toList();
    }

    private static Choice choice(Team team) {
        return Choice.of(team.slug(), team.name());
    }
}
