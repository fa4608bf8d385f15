package fr.levain.directory.web;

import fr.levain.directory.Duplicates;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Organisations met twice: told, compared, put together, taken apart again. */
@Controller
@RequestMapping("/instruction/structures")
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
class DuplicateController {
    private final Duplicates duplicates;
    private final Organisations organisations;

    DuplicateController(Duplicates duplicates, Organisations organisations) {
        this.duplicates = duplicates;
        this.organisations = organisations;
    }

    @GetMapping("/doublons")
    View suspected(@RequestParam(defaultValue = "1") int page) {
        var found = duplicates.suspected(page);
        return new DuplicatesPage(shown(found), paging("/instruction/structures/doublons", page, found.size()));
    }

    @GetMapping("/doublons/{one}/{other}")
    View compare(@PathVariable String one, @PathVariable String other, Caller caller) {
        return compare(id(one), id(other), "", FormErrors.none(), caller);
    }

    @PostMapping("/doublons/{one}/{other}")
    View merge(@PathVariable String one, @PathVariable String other, @RequestParam(defaultValue = "") String garder, Caller caller) {
        var first = id(one);
        var second = id(other);
        if (!garder.equals(one) && !garder.equals(other))
            return compare(first, second, garder, FormErrors.of("garder", "Choisissez la fiche à garder."), caller);
        try {
            duplicates.merge(garder.equals(one) ? first : second, garder.equals(one) ? second : first, caller);
        } catch (NotAllowed twoPersons) {
            return compare(first, second, garder, FormErrors.of("garder", "Ces fiches ont deux SIREN différents : ce sont deux structures. Corrigez d’abord le numéro faux."), caller);
        }
        return Redirect.to("/instruction/structures/reunions");
    }

    @PostMapping("/doublons/{one}/{other}/distinctes")
    View distinct(@PathVariable String one, @PathVariable String other, Caller caller) {
        duplicates.notTheSame(id(one), id(other), caller);
        return Redirect.to("/instruction/structures/doublons");
    }

    @GetMapping("/reunions")
    View merges(@RequestParam(defaultValue = "1") int page, Caller caller) {
        var found = duplicates.merges(page);
        return new MergesPage(shown(found), caller.has(Role.ADMINISTRATOR), paging("/instruction/structures/reunions", page, found.size()));
    }

    @PostMapping("/reunions/{merge}/annulation")
    @AllowedTo(Role.ADMINISTRATOR)
    View undo(@PathVariable String merge, Caller caller) {
        duplicates.undo(id(merge).value(), caller);
        return Redirect.to("/instruction/structures/reunions");
    }

    private View compare(OrganisationId one, OrganisationId other, String kept, FormErrors errors, Caller caller) {
        if (one.equals(other)) throw new NotFound("two organisations");
        return new ComparisonPage(side(one, caller), side(other, caller), kept, errors);
    }

    private ComparisonPage.Side side(OrganisationId id, Caller caller) {
        OrganisationView view = organisations.view(id);
        return new ComparisonPage.Side(view, organisations.members(id, caller).size(), !organisations.current(id).equals(id));
    }

    private static <E> List<E> shown(List<E> found) {
        return found.subList(0, Math.min(found.size(), Duplicates.PER_PAGE));
    }

    private static Paging paging(String path, int page, int found) {
        return new Paging("", page > 1 ? Optional.of(path + "?page=" + (page - 1)) : Optional.empty(),
                found > Duplicates.PER_PAGE ? Optional.of(path + "?page=" + (Math.max(page, 1) + 1)) : Optional.empty());
    }

    private static OrganisationId id(String typed) {
        try {
            return new OrganisationId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw new NotFound("organisation " + typed);
        }
    }
}
