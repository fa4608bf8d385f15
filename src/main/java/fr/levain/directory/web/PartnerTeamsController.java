package fr.levain.directory.web;

import fr.levain.accounts.Accounts;
import fr.levain.directory.Partner;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.directory.web.PartnerTeamsPage.Typed;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
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

/** The authority says who answers for a partner; what the partner does is in the pack. */
@Controller
@AllowedTo({Role.HEAD, Role.ADMINISTRATOR})
@RequestMapping(PartnerTeamsPage.PATH)
class PartnerTeamsController {
    private static final Map<String, String> NOTICES = Map.of(
            "ajout", "La personne répond désormais pour cette organisation. Elle entre par « Se connecter », avec un lien envoyé à son adresse.",
            "retrait", "La personne ne répond plus pour cette organisation. Elle n’en voit plus les demandes dès maintenant.");

    private final Partners partners;
    private final PartnerTeams teams;
    private final Accounts accounts;

    PartnerTeamsController(Partners partners, PartnerTeams teams, Accounts accounts) {
        this.partners = partners;
        this.teams = teams;
        this.accounts = accounts;
    }

    @Bean
    static NavEntry partnersEntry() {
        return NavEntry.forRoles("Partenaires", PartnerTeamsPage.PATH, 92, Role.HEAD, Role.ADMINISTRATOR);
    }

    @GetMapping
    View all(@RequestParam(defaultValue = "") String fait) {
        return page(Typed.NOTHING, FormErrors.none(), NOTICES.get(fait));
    }

    @PostMapping
    View add(
            @RequestParam(defaultValue = "") String nom, @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String organisation, Caller caller) {
        var errors = FormErrors.none();
        if (nom.isBlank() || nom.strip().length() > 200) errors = errors.plus("nom", "Indiquez le prénom et le nom, en 200 caractères au plus.");
        var wrong = Email.reading(courriel).problem();
        if (wrong.isPresent()) errors = errors.plus("courriel", wrong.get());
        if (partners.all().stream().map(Partner::slug).noneMatch(organisation::equals)) errors = errors.plus("organisation", "Choisissez une organisation.");
        if (!errors.isEmpty()) return page(new Typed(nom, courriel, organisation), errors, null);
        var person = accounts.open(nom.strip(), courriel, Optional.empty(), caller);
        teams.add(organisation, person.id(), caller);
        return Redirect.to(PartnerTeamsPage.PATH + "?fait=ajout");
    }

    @PostMapping("/{partner}/{account}/retrait")
    View remove(@PathVariable String partner, @PathVariable UUID account, Caller caller) {
        teams.remove(partner, new AccountId(account), caller);
        return Redirect.to(PartnerTeamsPage.PATH + "?fait=retrait");
    }

    private View page(Typed typed, FormErrors errors, @Nullable String notice) {
        return new PartnerTeamsPage(partners.all(), teams.all(), typed, errors, notice);
    }
}
