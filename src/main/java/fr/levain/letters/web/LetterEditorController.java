package fr.levain.letters.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.letters.LetterDraft;
import fr.levain.letters.LetterDrafts;
import fr.levain.letters.WrittenLetter;
import fr.levain.revisions.web.SentPart;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer rewrites a letter or a mail, and reads it with invented values. */
@Controller
@RequestMapping("/gestion/courriers/{slug}")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class LetterEditorController {
    private static final int LONGEST = 20_000;

    private final LetterDrafts drafts;

    LetterEditorController(LetterDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    View text(@PathVariable String slug, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return new LetterTextPage(draft, draft.written(), draft.written().digest(), FormErrors.none(), List.of());
    }

    @PostMapping
    View save(@PathVariable String slug, @RequestParam(defaultValue = "") String lu, @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String objet, @RequestParam(defaultValue = "") String texte, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var typed = new WrittenLetter(nom.strip(), objet.strip(), texte.replace("\r\n", "\n"), draft.written().placeholders());
        return SentPart.kept(errors(typed), lu, (read, errors, theirs) -> new LetterTextPage(draft, typed, read, errors, theirs),
                () -> drafts.save(slug, typed, lu, caller), draft.state().path() + "/essai");
    }

    @GetMapping("/essai")
    View example(@PathVariable String slug, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return preview(draft, drafts.examples(draft.written()));
    }

    @PostMapping("/essai")
    View preview(@PathVariable String slug, @RequestParam Map<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return preview(draft, values(draft, typed));
    }

    /** A value is missing: back to the page that says which. */
    @PostMapping("/essai/apercu.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @RequestParam Map<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var values = values(draft, typed);
        if (!drafts.missing(slug, draft.written(), values).isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, draft.state().path() + "/essai").build();
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"essai-%s.pdf\"".formatted(slug))
                .body(drafts.pdf(slug, draft.written(), values));
    }

    private View preview(LetterDraft draft, Map<String, String> values) {
        var missing = drafts.missing(draft.state().slug(), draft.written(), values);
        var errors = FormErrors.none();
        for (var name : missing) errors = errors.plus("valeur-" + name, "Donnez une valeur à « %s » : un courrier incomplet n’est pas établi.".formatted(name));
        return new LetterTrialPage(draft, values, missing.isEmpty()
                ? Optional.of(drafts.preview(draft.state().slug(), draft.written(), values)) : Optional.empty(), errors);
    }

    private FormErrors errors(WrittenLetter typed) {
        var errors = FormErrors.none();
        if (typed.title().isEmpty()) errors = errors.plus("nom", "Donnez un nom à ce courrier, pour le retrouver.");
        if (typed.subject().isEmpty()) errors = errors.plus("objet", "Écrivez l’objet.");
        if (typed.source().isBlank()) errors = errors.plus("texte", "Écrivez le texte.");
        if (typed.source().length() > LONGEST) errors = errors.plus("texte", "Le texte est trop long : raccourcissez-le.");
        for (var problem : drafts.problemsIn(typed.subject(), typed)) errors = errors.plus("objet", problem.message());
        for (var problem : drafts.problemsIn(typed.source(), typed)) errors = errors.plus("texte", "Ligne %d : %s".formatted(problem.line(), problem.message()));
        return errors;
    }

    private static Map<String, String> values(LetterDraft draft, Map<String, String> typed) {
        var values = new LinkedHashMap<String, String>();
        draft.written().placeholders().forEach(name -> values.put(name, typed.getOrDefault("valeur-" + name, "").replace("\r\n", "\n")));
        return values;
    }
}
