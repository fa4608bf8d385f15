package fr.levain.readings.web;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.readings.Allocations;
import fr.levain.readings.ReaderAnonymity;
import fr.levain.readings.ReadingCalls;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The proposal of who reads what: computed on demand, corrected, applied in one act. */
@Controller
@RequestMapping("/instruction/appels/{call}/lectures/repartition")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class AllocationController {
    private final Allocations allocations;
    private final ReadingCalls calls;
    private final ReaderAnonymity anonymity;

    AllocationController(Allocations allocations, ReadingCalls calls, ReaderAnonymity anonymity) {
        this.allocations = allocations;
        this.calls = calls;
        this.anonymity = anonymity;
    }

    @GetMapping
    View show(
            @PathVariable String call, @RequestParam(defaultValue = "") String nature, @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "0") int lectures, @RequestParam(defaultValue = "0") int ecartees, @RequestParam(defaultValue = "0") int refusees, Caller caller) {
        anonymity.checkTold(calls.required(call), caller);
        return page(call, nature, switch (fait) {
            case "applique" -> fr.levain.kernel.French.plural(lectures, "lecture est demandée", "lectures sont demandées") + ". Chaque lecteur reçoit un courriel."
                    + (ecartees > 0 ? " " + fr.levain.kernel.French.plural(ecartees, "ligne n’a pas servi", "lignes n’ont pas servi") + " : déjà demandée, dossier clos, ou personne qui ne peut plus le lire." : "");
            case "corrige" -> "La proposition est corrigée. Rien n’est encore demandé."
                    + (refusees > 0 ? " " + fr.levain.kernel.French.plural(refusees, "ajout n’est pas gardé", "ajouts ne sont pas gardés") + " : un lien avec le projet, ou une personne qui a déjà tous ses dossiers." : "");
            case "abandonne" -> "La proposition est abandonnée. Rien n’est demandé.";
            default -> "";
        }, FormErrors.none());
    }

    /** {@code preparer}, {@code corriger}, {@code appliquer} or {@code abandonner}. */
    @PostMapping
    View act(@PathVariable String call, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        anonymity.checkTold(calls.required(call), caller);
        var kind = Optional.ofNullable(typed.getFirst("nature")).orElse("");
        var back = "/instruction/appels/" + call + "/lectures/repartition?nature=" + kind;
        switch (Optional.ofNullable(typed.getFirst("action")).orElse("")) {
            case "preparer" -> {
                if (allocations.readers(call, kind).isEmpty()) return page(call, kind, "", FormErrors.of("preparer", "Personne ne peut encore lire : voyez d’abord les lecteurs de cet appel."));
                allocations.prepare(call, kind, caller);
                return Redirect.to(back);
            }
            case "corriger" -> {
                var refused = correct(call, kind, typed, caller).refused();
                return Redirect.to(back + "&fait=corrige" + (refused > 0 ? "&refusees=" + refused : ""));
            }
            case "appliquer" -> {
                var corrected = correct(call, kind, typed, caller).proposed();
                if (corrected.lines().isEmpty()) return page(call, kind, "", FormErrors.of("garder", "Gardez au moins une ligne, ou abandonnez la proposition."));
                var applied = allocations.apply(call, kind, corrected.id(), caller);
                return Redirect.to(back + "&fait=applique&lectures=" + applied.readings() + "&ecartees=" + applied.skipped());
            }
            case "abandonner" -> {
                allocations.drop(call, kind, caller);
                return Redirect.to(back + "&fait=abandonne");
            }
            default -> throw new NotFound("act on the allocation of " + call);
        }
    }

    private Allocations.Corrected correct(String call, String kind, MultiValueMap<String, String> typed, Caller caller) {
        var added = new HashMap<String, AccountId>();
        var known = allocations.readers(call, kind).stream().collect(Collectors.toMap(each -> each.id().toString(), each -> new AccountId(each.id()), (one, _) -> one));
        typed.forEach((name, values) -> {
            if (name.startsWith("ajout.") && known.containsKey(values.getFirst())) added.put(name.substring("ajout.".length()), known.get(values.getFirst()));
        });
        return allocations.correct(call, kind, new HashSet<>(typed.getOrDefault("garder", List.of())), added, caller);
    }

    private View page(String call, String nature, String notice, FormErrors errors) {
        var terms = calls.required(call);
        var kind = terms.kind(nature).orElse(terms.kinds().getFirst());
        return new AllocationPage(call, calls.call(call).title(), terms, kind, allocations.waiting(call, kind.slug()), allocations.open(call, kind.slug()),
                allocations.readers(call, kind.slug()), notice, errors);
    }
}
