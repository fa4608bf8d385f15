package fr.levain.places.web;

import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.places.Keeping;
import fr.levain.places.Keeping.Opening;
import fr.levain.places.Place;
import fr.levain.places.PlaceField;
import fr.levain.places.PlaceKey;
import fr.levain.places.Places;
import fr.levain.places.Proposal;
import fr.levain.places.Proposals;
import fr.levain.territory.Territories;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets and proposals opened by a link of a mail, or by the account of an organisation. Scanners of mails open links too: every act is a button. */
@Controller
class KeeperController {
    private final Keeping keeping;
    private final Proposals proposals;
    private final Places places;
    private final Territories territories;

    KeeperController(Keeping keeping, Proposals proposals, Places places, Territories territories) {
        this.keeping = keeping;
        this.proposals = proposals;
        this.places = places;
        this.territories = territories;
    }

    @OpenToAll
    @GetMapping("/espaces/cle/{key}")
    View open(@PathVariable String key, @RequestParam(name = "fait", defaultValue = "") String done) {
        var link = new PlaceKey(key);
        return switch (keeping.open(link)) {
            case Opening.Sheet(var place, var _) -> page(place, link.path(), done);
            case Opening.OwnProposal(var proposal, var _) -> new ProposalStatePage(proposal, link.path(), proposals.changed(proposal).map(Place::slug).orElse(""));
            case Opening.Expired(var slug) -> new ExpiredKeyPage(slug);
        };
    }

    @OpenToAll
    @PostMapping("/espaces/cle/{key}/verification")
    View verify(@PathVariable String key) {
        var link = new PlaceKey(key);
        if (!(keeping.open(link) instanceof Opening.Sheet(var place, var by))) return Redirect.to(link.path());
        keeping.verify(place.id(), by);
        return Redirect.to(link.path() + "?fait=exact");
    }

    @OpenToAll
    @PostMapping("/espaces/cle/{key}/fiche")
    View change(@PathVariable String key, @RequestParam Map<String, String> typed, @RequestParam(name = "natures", defaultValue = "") List<String> kinds) {
        var link = new PlaceKey(key);
        if (!(keeping.open(link) instanceof Opening.Sheet(var place, var by))) return Redirect.to(link.path());
        return change(place, link.path(), typed, kinds, by);
    }

    @OpenToAll
    @PostMapping("/espaces/cle/{key}/confirmation")
    View confirm(@PathVariable String key) {
        var link = new PlaceKey(key);
        if (keeping.open(link) instanceof Opening.OwnProposal(var proposal, var by)) proposals.confirm(proposal.id(), by);
        return Redirect.to(link.path());
    }

    @OpenToAll
    @GetMapping("/espaces/cle/{key}/correction")
    View mend(@PathVariable String key) {
        var link = new PlaceKey(key);
        if (!(keeping.open(link) instanceof Opening.OwnProposal(var proposal, var _))) return Redirect.to(link.path());
        var form = SheetForm.of(proposal.sheet(), communeName(proposal.sheet().commune().map(code -> code.value()).orElse("")));
        return new ProposePage(link.path() + "/correction", form, places.settings(), false, "", proposal.note(), proposal.reason(), 200);
    }

    @OpenToAll
    @PostMapping("/espaces/cle/{key}/correction")
    View proposeAgain(@PathVariable String key, @RequestParam Map<String, String> typed, @RequestParam(name = "natures", defaultValue = "") List<String> kinds) {
        var link = new PlaceKey(key);
        if (!(keeping.open(link) instanceof Opening.OwnProposal(var proposal, var by))) return Redirect.to(link.path());
        var form = SheetForm.read(typed, kinds, places.settings(), territories);
        var note = typed.getOrDefault("message", "");
        if (!form.errors().isEmpty()) return new ProposePage(link.path() + "/correction", form, places.settings(), false, "", note, proposal.reason(), 422);
        proposals.proposeAgain(proposal.id(), form.sheet(), note.length() > 1000 ? note.substring(0, 1000) : note, by);
        return Redirect.to(link.path());
    }

    @AnyAccount
    @GetMapping("/mes-espaces/{slug}")
    View own(@PathVariable String slug, @RequestParam(name = "fait", defaultValue = "") String done, Caller caller) {
        return page(ownPlace(slug, caller), "/mes-espaces/" + slug, done);
    }

    @AnyAccount
    @PostMapping("/mes-espaces/{slug}/verification")
    View verifyOwn(@PathVariable String slug, Caller caller) {
        keeping.verify(ownPlace(slug, caller).id(), caller);
        return Redirect.to("/mes-espaces/" + slug + "?fait=exact");
    }

    @AnyAccount
    @PostMapping("/mes-espaces/{slug}/fiche")
    View changeOwn(@PathVariable String slug, @RequestParam Map<String, String> typed, @RequestParam(name = "natures", defaultValue = "") List<String> kinds, Caller caller) {
        return change(ownPlace(slug, caller), "/mes-espaces/" + slug, typed, kinds, caller);
    }

    private View change(Place place, String path, Map<String, String> typed, List<String> kinds, Caller by) {
        var form = SheetForm.read(typed, kinds, places.settings(), territories);
        if (!form.errors().isEmpty()) return new KeeperPage(place, path, form, places.settings(), false, Optional.empty(), Optional.empty());
        if (KeeperPage.isOvertaken(place, form)) return KeeperPage.overtaken(place, path, form, places.settings(), false);
        proposals.change(place.id(), form.sheet(), "", by);
        return Redirect.to(path + "?fait=propose");
    }

    private View page(Place place, String path, String done) {
        var told = switch (done) {
            case "exact" -> Optional.of("Merci. Votre fiche est vérifiée aujourd’hui.");
            case "propose" -> Optional.of("Merci. Vos changements attendent la Région ; vous recevez sa réponse par courriel.");
            default -> Optional.<String>empty();
        };
        var waiting = proposals.waitingOf(place);
        // what they wrote last: sent again, it would otherwise take back what still waits
        var sheet = waiting.map(Proposal::sheet).orElseGet(place::sheet);
        return new KeeperPage(place, path, SheetForm.of(sheet, communeName(sheet.get(PlaceField.COMMUNE))), places.settings(), false, told, waiting.map(Proposal::madeAt));
    }

    /** Somebody else's sheet is as if it were not there. */
    private Place ownPlace(String slug, Caller caller) {
        var place = keeping.place(slug);
        if (!keeping.keeps(caller, place)) throw new NotFound("place " + slug);
        return place;
    }

    private String communeName(String code) {
        return territories.commune(code).map(fr.levain.territory.Commune::label).orElse("");
    }
}
