package fr.levain.guidance.web;

import fr.levain.applications.Holder;
import fr.levain.applications.ProjectChoices;
import fr.levain.calls.Call;
import fr.levain.forms.Action;
import fr.levain.forms.Gap;
import fr.levain.guidance.OrientationKey;
import fr.levain.guidance.Prefill;
import fr.levain.guidance.PrefilledDossiers;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A dossier about to be opened with answers said before it: shown one by one, changed, agreed to. */
@Controller
class PrefillController {
    private static final List<String> OURS = List.of("_csrf", "_pour", "structure", "champ", "suite", ProjectChoices.NAME, Action.NAME);
    private static final int LONGEST_ADDRESS = 6_000;

    private final PrefilledDossiers dossiers;
    private final ProjectChoices projects;

    PrefillController(PrefilledDossiers dossiers, ProjectChoices projects) {
        this.dossiers = dossiers;
        this.projects = projects;
    }

    @OpenToAll
    @GetMapping("/orientation/{key}/appels/{slug}")
    View fromOrientation(@PathVariable String key, @PathVariable String slug, Caller caller) {
        var opened = new OrientationKey(key);
        var call = dossiers.call(slug);
        return page(call, dossiers.from(opened, call), source(opened, slug), List.of(), FormErrors.none(), "", "", caller);
    }

    @AnyAccount
    @PostMapping("/orientation/{key}/appels/{slug}")
    View openFromOrientation(
            @PathVariable String key, @PathVariable String slug, @RequestParam(defaultValue = "") String structure,
            @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var opened = new OrientationKey(key);
        var call = dossiers.call(slug);
        return opened(call, dossiers.from(opened, call), source(opened, slug), Optional.of(opened), structure, typed, caller);
    }

    /** Nothing is kept: what the address says is shown. */
    @OpenToAll
    @GetMapping("/appels/{slug}/preremplissage")
    View fromLink(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given, Caller caller) {
        var call = dossiers.call(slug);
        return page(call, dossiers.from(given, call), source(slug, given), List.of(), FormErrors.none(), "", "", caller);
    }

    /** The same from a form of another site: it changes nothing here, and becomes the address above. */
    @OpenToAll
    @PostMapping("/appels/{slug}/preremplissage")
    View fromElsewhere(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given) {
        var address = source(slug, given).address();
        return Redirect.to(address.length() > LONGEST_ADDRESS ? "/appels/" + slug + "/preremplissage" : address);
    }

    @AnyAccount
    @PostMapping("/appels/{slug}/preremplissage/dossier")
    View openFromLink(
            @PathVariable String slug, @RequestParam(defaultValue = "") String structure, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var call = dossiers.call(slug);
        return opened(call, dossiers.from(given(typed), call), source(slug, given(typed)), Optional.empty(), structure, typed, caller);
    }

    private View opened(
            Call call, Prefill offered, PrefillPage.Source source, Optional<OrientationKey> from, String structure,
            MultiValueMap<String, String> typed, Caller caller) {
        var prefill = dossiers.read(offered, typed);
        var errors = FormErrors.none();
        var holders = dossiers.holders(caller);
        var chosen = structure.isBlank() && holders.size() == 1 ? Optional.of(holders.getFirst())
                : holders.stream().filter(holder -> holder.id().toString().equals(structure)).findFirst();
        var searching = Action.read(Optional.ofNullable(typed.getFirst(Action.NAME)).orElse("")).staysOnPage();
        var gaps = searching ? List.<Gap>of() : dossiers.problems(prefill);
        if (!searching) {
            for (var gap : gaps) errors = errors.plus(gap.field(), gap.message());
            if (chosen.isEmpty()) {
                errors = errors.plus("structure", holders.isEmpty() ? "Rattachez d’abord votre structure, puis revenez ici."
                        : "Choisissez la structure qui porte le projet.");
            }
        }
        var project = Optional.ofNullable(typed.getFirst(ProjectChoices.NAME)).orElse("");
        var known = chosen.map(holder -> projects.read(project, holder.id(), caller));
        if (!searching && known.isPresent() && known.get().problem().isPresent()) errors = errors.plus(ProjectChoices.NAME, known.get().problem().get());
        if (searching || !errors.isEmpty()) return page(call, prefill, source, gaps, errors, structure, project, caller);
        return Redirect.to(dossiers.open(call, chosen.map(Holder::id).orElseThrow(), known.flatMap(ProjectChoices.Chosen::project), prefill, from, caller).path());
    }

    private PrefillPage page(Call call, Prefill prefill, PrefillPage.Source source, List<Gap> gaps, FormErrors errors, String structure, String project, Caller caller) {
        var holders = dossiers.holders(caller);
        return new PrefillPage(call, prefill, holders, caller instanceof Caller.Account, structure, holders.isEmpty() ? List.of() : projects.offered(caller), project, source, gaps, errors, dossiers.places(prefill));
    }

    private static PrefillPage.Source source(OrientationKey key, String slug) {
        var path = key.path() + "/appels/" + slug;
        return new PrefillPage.Source(path, path, Optional.of(key.path() + "/resultat"));
    }

    private static PrefillPage.Source source(String slug, MultiValueMap<String, String> given) {
        var path = "/appels/" + slug + "/preremplissage";
        return new PrefillPage.Source(UriComponentsBuilder.fromPath(path).queryParams(given(given)).encode().build().toUriString(), path + "/dossier", Optional.empty());
    }

    /** What comes from outside, without what our own form adds. */
    private static MultiValueMap<String, String> given(MultiValueMap<String, String> typed) {
        var given = new LinkedMultiValueMap<String, String>();
        typed.forEach((name, values) -> {
            var said = values.stream().filter(value -> !value.isEmpty()).toList();
            if (!OURS.contains(name) && !said.isEmpty()) given.put(name, said);
        });
        return given;
    }
}
