package fr.levain.catalogue.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.catalogue.Facet;
import fr.levain.catalogue.ListingCorrection;
import fr.levain.catalogue.ListingEdits;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer corrects what a source says of an aid. */
@Controller
@RequestMapping("/gestion/aides/fiches/{slug}")
@AllowedTo({HEAD, ADMINISTRATOR})
class ListingEditController {
    private final ListingEdits edits;

    ListingEditController(ListingEdits edits) {
        this.edits = edits;
    }

    @GetMapping
    View aid(@PathVariable String slug) {
        var known = edits.read(slug);
        return new ListingEditPage(known, ListingEditPage.typed(known.content()), FormErrors.none(), false);
    }

    @PostMapping
    View correct(@PathVariable String slug, @RequestParam MultiValueMap<String, String> sent, Caller caller) {
        var known = edits.read(slug);
        var typed = new LinkedMultiValueMap<>(sent);
        var errors = errors(typed);
        if (!errors.isEmpty()) return new ListingEditPage(known, typed, errors, false);
        var content = new ListingCorrection(one(typed, "titre"), one(typed, "resume"), one(typed, "taux"), one(typed, "plafond"),
                closing(typed).read(), one(typed, "lien"), codes(typed, Facet.THEME, known.content().themes()), codes(typed, Facet.HOLDER, known.content().holderKinds()),
                !one(typed, "visible").isEmpty());
        var returned = typed.getOrDefault("rendre", List.of()).stream().filter(ListingEditPage.COLUMNS::containsKey).collect(Collectors.toSet());
        if (edits.correct(slug, one(typed, "version"), content, returned, caller)) return Redirect.to("/gestion/aides/fiches/" + slug);
        return new ListingEditPage(edits.read(slug), typed, FormErrors.none(), true);
    }

    private static FormErrors errors(MultiValueMap<String, String> typed) {
        var errors = FormErrors.none();
        if (one(typed, "titre").isEmpty()) errors = errors.plus("titre", "Donnez un titre à cette aide.");
        if (one(typed, "titre").length() > 300) errors = errors.plus("titre", "Le titre tient en 300 caractères.");
        if (one(typed, "resume").isEmpty()) errors = errors.plus("resume", "Résumez cette aide en quelques phrases.");
        if (one(typed, "resume").length() > 1_000) errors = errors.plus("resume", "Le résumé tient en 1 000 caractères.");
        if (one(typed, "taux").length() > 200) errors = errors.plus("taux", "Le taux tient en 200 caractères.");
        if (one(typed, "plafond").length() > 200) errors = errors.plus("plafond", "Le plafond tient en 200 caractères.");
        if (!closing(typed).isEmpty() && closing(typed).read().isEmpty()) errors = errors.plus("cloture", "Cette date ne se lit pas. Écrivez le jour, le mois et l’année, par exemple 27 3 2027.");
        if (!isLink(one(typed, "lien"))) errors = errors.plus("lien", "Le lien est une adresse du web, par exemple https://exemple.fr/aide.");
        return errors;
    }

    /** Codes a pack or a source brought of its own are kept: no box shows them. */
    private static Set<String> codes(MultiValueMap<String, String> typed, Facet facet, Set<String> before) {
        var kept = new LinkedHashSet<String>();
        before.stream().filter(code -> !facet.choices().containsKey(code)).forEach(kept::add);
        new HashSet<>(typed.getOrDefault(facet.parameter(), List.of())).stream().filter(facet.choices()::containsKey).sorted().forEach(kept::add);
        return kept;
    }

    private static boolean isLink(String typed) {
        try {
            var link = URI.create(typed);
            return typed.length() <= 500 && ("https".equals(link.getScheme()) || "http".equals(link.getScheme())) && link.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static TypedDay closing(MultiValueMap<String, String> typed) {
        return TypedDay.from(name -> one(typed, name), "cloture");
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
