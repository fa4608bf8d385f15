package fr.levain.support.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.support.Laureates;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody of a partner that follows laureates has those just aided written to. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(LaureatesPage.PATH)
class LaureateController {
    private final Laureates laureates;

    LaureateController(Laureates laureates) {
        this.laureates = laureates;
    }

    /** @param programme slug; the first of the caller's when blank */
    @GetMapping
    View list(@RequestParam(defaultValue = "") String programme, @RequestParam(defaultValue = "") String apres, Caller caller) {
        return page(programme, apres, FormErrors.none(), caller);
    }

    @PostMapping("/{reference}")
    View invite(@PathVariable String reference, @RequestParam String programme, Caller caller) {
        var invited = laureates.invite(programme, reference, caller);
        return invited.isPresent() ? Redirect.to(invited.get().partnerPath()) : page(programme, "", FormErrors.of("laureat-" + reference,
                "Le porteur de %s n’a pas d’adresse électronique : votre invitation ne peut pas lui parvenir. Demandez au service de la Région de le joindre.".formatted(reference)), caller);
    }

    private View page(String programme, String apres, FormErrors errors, Caller caller) {
        var theirs = laureates.programmesOf(caller);
        var shown = theirs.stream().filter(each -> programme.isEmpty() || each.slug().equals(programme)).findFirst()
                .orElseThrow(() -> new NotFound("programme " + programme));
        var after = Optional.of(apres).filter(typed -> !typed.isBlank());
        var read = laureates.toContact(shown.slug(), after, caller);
        var page = read.size() > Laureates.PAGE ? read.subList(0, Laureates.PAGE) : read;
        var address = LaureatesPage.PATH + "?programme=" + shown.slug();
        return new LaureatesPage(theirs, shown, page, new Paging("", after.map(_ -> address),
                read.size() > Laureates.PAGE ? Optional.of(address + "&apres=" + page.getLast().reference()) : Optional.empty()), errors);
    }
}
