package fr.levain.network.web;

import fr.levain.directory.Membership;
import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.network.NetworkQuery;
import fr.levain.network.NetworkWords;
import fr.levain.network.Profiles;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory of those who agreed to be in it; each writes their own entry, and takes it back. */
@Controller
class DirectoryController {
    private final Profiles profiles;
    private final NetworkWords words;
    private final Searches searches;
    private final Clock clock;

    DirectoryController(Profiles profiles, NetworkWords words, Searches searches, Clock clock) {
        this.profiles = profiles;
        this.words = words;
        this.searches = searches;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping(DirectoryPage.PATH)
    View find(@RequestParam Map<String, String> asked, @RequestParam(name = "autour", defaultValue = "") String typed, Caller caller) {
        var query = NetworkQuery.from(asked);
        var around = searches.around(query, typed, DirectoryPage.PATH);
        if (around.isPresent()) return around.get();
        return new DirectoryPage(searches.box(query, typed, DirectoryPage.PATH), profiles.find(query, caller), profiles.isMember(caller));
    }

    @OpenToAll
    @GetMapping("/reseau/annuaire/{id}")
    View profile(@PathVariable UUID id, Caller caller) {
        var profile = profiles.view(id, caller);
        return new ProfilePage(profile, words.settings(), words.departments(), profiles.keeps(caller, profile), LocalDate.ofInstant(clock.instant(), French.PARIS));
    }

    /** @param organisation in whose name; oneself when blank */
    @AnyAccount
    @GetMapping("/mon-reseau/fiche")
    View form(@RequestParam(name = "pour", defaultValue = "") String organisation, Caller.Account caller) {
        var of = NoticeForm.id(organisation).map(OrganisationId::new);
        var known = profiles.keptBy(caller).stream().filter(each -> each.said().organisation().equals(of)).findFirst();
        return page(of, known.map(ProfileForm::of).orElseGet(() -> ProfileForm.blank(of)), caller);
    }

    @AnyAccount
    @PostMapping("/mon-reseau/fiche")
    View agree(@RequestParam(name = "pour", defaultValue = "") String organisation, @RequestParam MultiValueMap<String, String> typed, Caller.Account caller) {
        var of = NoticeForm.id(organisation).map(OrganisationId::new);
        var form = ProfileForm.read(typed, of, words.settings(), words.departments(), searches);
        if (!form.isSound()) return page(of, form, caller);
        profiles.agree(form.draft(), caller);
        return Redirect.to("/mon-reseau?fait=fiche");
    }

    @AnyAccount
    @PostMapping("/mon-reseau/fiches/{id}/verification")
    View verify(@PathVariable UUID id, Caller.Account caller) {
        profiles.verify(id, caller);
        return Redirect.to("/mon-reseau?fait=exacte");
    }

    @AnyAccount
    @PostMapping("/mon-reseau/fiches/{id}/retrait")
    View revoke(@PathVariable UUID id, Caller.Account caller) {
        profiles.revoke(id, caller);
        return Redirect.to("/mon-reseau?fait=retiree");
    }

    private ProfileFormPage page(Optional<OrganisationId> organisation, ProfileForm form, Caller.Account caller) {
        var name = organisation.map(of -> profiles.organisations(caller).stream().filter(each -> each.organisation().equals(of)).map(Membership::organisationName).findFirst()
                .orElseThrow(() -> new NotFound("organisation " + of))).orElse(caller.name());
        return new ProfileFormPage(name, "/mon-reseau/fiche" + organisation.map(each -> "?pour=" + each.value()).orElse(""), form, words.settings(), words.departments());
    }
}
