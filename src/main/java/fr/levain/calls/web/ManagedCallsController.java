package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.CallPublication;
import fr.levain.calls.PublicationResult.Published;
import fr.levain.calls.PublicationResult.Refused;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/gestion/appels")
@AllowedTo({HEAD, ADMINISTRATOR})
class ManagedCallsController {
    private final CallPublication publication;
    private final Instance instance;
    private final Clock clock;

    ManagedCallsController(CallPublication publication, Instance instance, Clock clock) {
        this.publication = publication;
        this.instance = instance;
        this.clock = clock;
    }

    @GetMapping
    View all() {
        return new ManagedCallsPage(publication.all());
    }

    @GetMapping("/{slug}")
    View one(@PathVariable String slug, Caller caller) {
        return page(slug, caller, FormErrors.none());
    }

    @PostMapping("/{slug}/publication")
    View publish(@PathVariable String slug, Caller caller) {
        return switch (publication.publish(slug, caller)) {
            case Published _ -> Redirect.to("/gestion/appels/" + slug);
            case Refused(var missing) -> {
                var errors = FormErrors.none();
                for (var each : missing) errors = errors.plus(each.anchor(), each.what());
                yield page(slug, caller, errors);
            }
        };
    }

    @AllowedTo(ADMINISTRATOR)
    @PostMapping("/{slug}/hypotheses")
    View confirm(@PathVariable String slug, @RequestParam String hypothese, Caller caller) {
        publication.confirm(slug, hypothese, caller);
        return Redirect.to("/gestion/appels/" + slug + "#hypotheses");
    }

    private View page(String slug, Caller caller, FormErrors missing) {
        return new ManagedCallPage(
                publication.draft(slug), missing, caller.has(ADMINISTRATOR), instance.demonstration(), clock.instant());
    }
}
