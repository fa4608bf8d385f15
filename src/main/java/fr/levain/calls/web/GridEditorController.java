package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.calls.GridDraft;
import fr.levain.calls.GridDrafts;
import fr.levain.calls.WrittenGrid;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.web.PartRemovalPage;
import fr.levain.revisions.web.SentPart;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer prepares a grid: its scale, its weights, its criteria and their order. Each step is saved. */
@Controller
@RequestMapping("/gestion/grilles/{slug}")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class GridEditorController {
    private static final int LONGEST_SCALE = 20;

    private final GridDrafts drafts;

    GridEditorController(GridDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    View outline(@PathVariable String slug, Caller caller) {
        return outline(slug, FormErrors.none(), new LinkedMultiValueMap<>(), caller);
    }

    @PostMapping
    View describe(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var reading = new TextTyped(typed);
        var title = reading.text("titre");
        if (title.isEmpty()) reading.refuse("titre", "Donnez un titre à la grille.");
        var scale = reading.number("echelle", 1, LONGEST_SCALE).orElse(0);
        if (scale == 0 && reading.errors().isEmpty()) reading.refuse("echelle", "Indiquez la note la plus haute, par exemple 4.");
        var shortest = reading.number("justification", 1, 2_000);
        var justified = scores(reading, scale);
        if (!reading.errors().isEmpty()) return outline(slug, reading.errors(), typed, caller);
        var weighting = reading.text("poids").equals("hundred") ? Grid.Weighting.HUNDRED : Grid.Weighting.NONE;
        drafts.describe(slug, new WrittenGrid(title, reading.text("source"),
                new Grid(slug, weighting, List.of(), scale, shortest, justified, typed.containsKey("hypothese"))), caller);
        return Redirect.to(path(slug));
    }

    /** Scores as people list them: {@code 0, 1 et 4}. */
    private static Set<Integer> scores(TextTyped reading, int scale) {
        var numbers = reading.text("justifiees").replace(" et ", ",").split("[,; ]+");
        var scores = new TreeSet<Integer>();
        for (var number : numbers) {
            if (number.isEmpty()) continue;
            if (number.matches("\\d{1,2}") && Integer.parseInt(number) <= scale) scores.add(Integer.valueOf(number));
            else reading.refuse("justifiees", "Indiquez des notes de 0 à %d, par exemple « 0, 1 et 4 ».".formatted(scale));
        }
        return scores;
    }

    @PostMapping("/criteres")
    View add(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var label = new TextTyped(typed).text("nouveau");
        if (label.isEmpty()) {
            return outline(slug, FormErrors.of("nouveau", "Donnez un nom au critère, par exemple « Ancrage territorial »."), new LinkedMultiValueMap<>(), caller);
        }
        return Redirect.to(path(slug) + "/criteres/" + drafts.add(slug, label, caller));
    }

    @GetMapping("/criteres/{code}")
    View criterion(@PathVariable String slug, @PathVariable String code, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var criterion = criterion(draft, code);
        return new CriterionPage(draft, criterion, CriterionPage.inputs(criterion), WrittenGrid.digest(criterion), FormErrors.none(), List.of());
    }

    @PostMapping("/criteres/{code}")
    View save(@PathVariable String slug, @PathVariable String code, @RequestParam(defaultValue = "") String lu,
            @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var criterion = criterion(draft, code);
        var reading = new TextTyped(typed);
        var after = read(criterion, draft.grid(), reading);
        return SentPart.kept(reading.errors(), lu, (read, errors, theirs) -> new CriterionPage(draft, criterion, typed, read, errors, theirs),
                () -> drafts.save(slug, after, lu, caller), path(slug) + "#" + code);
    }

    @PostMapping("/criteres/{code}/place")
    View move(@PathVariable String slug, @PathVariable String code, @RequestParam String vers, Caller caller) {
        drafts.move(slug, code, vers.equals("haut") ? -1 : 1, caller);
        return Redirect.to(path(slug) + "#" + code);
    }

    @GetMapping("/criteres/{code}/retrait")
    View askBeforeRemoving(@PathVariable String slug, @PathVariable String code, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return new PartRemovalPage(draft.state(), path(slug) + "/criteres/" + code, criterion(draft, code).label(),
                draft.weighted() ? List.of("Son poids est à répartir entre les autres critères.") : List.of());
    }

    @PostMapping("/criteres/{code}/retrait")
    View remove(@PathVariable String slug, @PathVariable String code, Caller caller) {
        drafts.remove(slug, code, caller);
        return Redirect.to(path(slug));
    }

    private static Criterion read(Criterion kept, Grid grid, TextTyped typed) {
        if (typed.text("nom").isEmpty()) typed.refuse("nom", "Donnez un nom au critère.");
        var weight = grid.weighting() == Grid.Weighting.HUNDRED ? typed.number("poids", 1, 100) : kept.weight();
        var minimum = typed.number("minimum", 0, grid.scaleMax());
        var levels = new java.util.ArrayList<String>();
        for (int i = 1; i < grid.scaleMax(); i++) levels.add(typed.text("niveau-" + i));
        while (!levels.isEmpty() && levels.getLast().isEmpty()) levels.removeLast();
        return new Criterion(kept.code(), typed.text("nom"), typed.text("question"), typed.text("bas"), typed.text("haut"), weight,
                typed.text("ou"), minimum, levels);
    }

    private View outline(String slug, FormErrors errors, MultiValueMap<String, String> typed, Caller caller) {
        return new GridOutlinePage(drafts.draft(slug, caller), errors, typed);
    }

    private static Criterion criterion(GridDraft draft, String code) {
        return draft.grid().criterion(code).orElseThrow(() -> new NotFound("criterion " + code));
    }

    private static String path(String slug) {
        return "/gestion/grilles/" + slug;
    }
}
