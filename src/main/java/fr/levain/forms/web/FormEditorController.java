package fr.levain.forms.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.forms.Field;
import fr.levain.forms.FieldKind;
import fr.levain.forms.FormDraft;
import fr.levain.forms.FormDrafts;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormPart;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.web.SentPart;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer prepares a form: its pages, its questions, their order and their conditions. Each step is saved. */
@Controller
@RequestMapping("/gestion/formulaires/{slug}")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class FormEditorController {
    private final FormDrafts drafts;

    FormEditorController(FormDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    View outline(@PathVariable String slug, Caller caller) {
        return new FormOutlinePage(drafts.draft(slug, caller), FormErrors.none(), new LinkedMultiValueMap<>());
    }

    @PostMapping
    View rename(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var title = QuestionInputs.text(typed, "titre");
        if (title.isEmpty()) return outline(slug, FormErrors.of("titre", "Donnez un titre au formulaire."), typed, caller);
        drafts.rename(slug, title.get(), caller);
        return Redirect.to(path(slug));
    }

    @PostMapping("/pages")
    View addPage(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var title = QuestionInputs.text(typed, "nouvelle-page");
        if (title.isEmpty()) return outline(slug, FormErrors.of("nouvelle-page", "Donnez un titre à la page, par exemple « Votre projet »."), typed, caller);
        return Redirect.to(path(slug) + "#page-" + drafts.addPage(slug, title.get(), caller));
    }

    @PostMapping("/pages/{page}/questions")
    View addQuestion(@PathVariable String slug, @PathVariable String page, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var label = QuestionInputs.text(typed, "question-" + page);
        if (label.isEmpty()) return outline(slug, FormErrors.of("question-" + page, "Écrivez la question, telle que le porteur la lira."), typed, caller);
        return Redirect.to(path(slug) + "/questions/" + drafts.addField(slug, FormPart.page(page), label.get(), kind(typed, "type-" + page), caller));
    }

    @PostMapping("/questions/{table}/colonnes")
    View addColumn(@PathVariable String slug, @PathVariable String table, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var label = QuestionInputs.text(typed, "colonne");
        if (label.isEmpty()) {
            var draft = drafts.draft(slug, caller);
            var field = question(draft, table);
            return new QuestionPage(draft, table, field, QuestionInputs.of(field), FormDraft.digest(field),
                    FormErrors.of("colonne", "Donnez un nom à la colonne."), List.of());
        }
        return Redirect.to(path(slug) + "/questions/" + drafts.addField(slug, FormPart.question(table), label.get(), kind(typed, "type-colonne"), caller));
    }

    @GetMapping("/pages/{page}")
    View page(@PathVariable String slug, @PathVariable String page, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var kept = page(draft, page);
        return new FormPagePage(draft, kept, QuestionInputs.of(kept), FormDraft.digest(kept), FormErrors.none(), List.of());
    }

    @PostMapping("/pages/{page}")
    View savePage(@PathVariable String slug, @PathVariable String page, @RequestParam(defaultValue = "") String lu,
            @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var kept = page(draft, page);
        var reading = new QuestionTyped(draft.form(), typed);
        var after = reading.page(kept);
        return SentPart.kept(reading.errors(), lu, (read, errors, theirs) -> new FormPagePage(draft, kept, typed, read, errors, theirs),
                () -> drafts.savePage(slug, after, lu, caller), stays(typed) ? path(slug) + "/pages/" + page + "#condition" : path(slug) + "#page-" + page);
    }

    @GetMapping("/questions/{question}")
    View question(@PathVariable String slug, @PathVariable String question, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var field = question(draft, question);
        return new QuestionPage(draft, question, field, QuestionInputs.of(field), FormDraft.digest(field), FormErrors.none(), List.of());
    }

    @PostMapping("/questions/{question}")
    View saveQuestion(@PathVariable String slug, @PathVariable String question, @RequestParam(defaultValue = "") String lu,
            @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var field = question(draft, question);
        var reading = new QuestionTyped(draft.form(), typed);
        var after = reading.field(field);
        return SentPart.kept(reading.errors(), lu, (read, errors, theirs) -> new QuestionPage(draft, question, field, typed, read, errors, theirs),
                () -> drafts.saveField(slug, question, after, lu, caller), after(slug, question, typed, FieldKind.of(after.type()) != FieldKind.of(field.type())));
    }

    /** @param another kind of question now: it asks for other limits, that are on the page that comes back */
    private static String after(String slug, String question, MultiValueMap<String, String> typed, boolean another) {
        var here = path(slug) + "/questions/" + question;
        if (stays(typed)) return here + (QuestionInputs.text(typed, "action").orElse("").contains("condition") ? "#condition" : "#type");
        if (another) return here;
        return question.contains(".") ? path(slug) + "/questions/" + question.substring(0, question.indexOf('.')) : path(slug) + "#" + question;
    }

    @PostMapping("/pages/{page}/place")
    View movePage(@PathVariable String slug, @PathVariable String page, @RequestParam String vers, Caller caller) {
        drafts.move(slug, FormPart.page(page), vers, caller);
        return Redirect.to(path(slug) + "#page-" + page);
    }

    @PostMapping("/questions/{question}/place")
    View moveQuestion(@PathVariable String slug, @PathVariable String question, @RequestParam String vers, Caller caller) {
        drafts.move(slug, FormPart.question(question), vers, caller);
        var table = question.indexOf('.');
        return Redirect.to(table < 0 ? path(slug) + "#" + question : path(slug) + "/questions/" + question.substring(0, table) + "#colonnes");
    }

    @GetMapping("/pages/{page}/retrait")
    View askBeforeRemovingPage(@PathVariable String slug, @PathVariable String page, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var kept = page(draft, page);
        return new RemovalPage(draft, path(slug) + "/pages/" + page, kept.title(), kept.fields().stream().map(Field::label).toList(),
                dependents(draft, kept.fields().stream().map(Field::id).toList()));
    }

    @PostMapping("/pages/{page}/retrait")
    View removePage(@PathVariable String slug, @PathVariable String page, Caller caller) {
        drafts.remove(slug, FormPart.page(page), caller);
        return Redirect.to(path(slug));
    }

    @GetMapping("/questions/{question}/retrait")
    View askBeforeRemovingQuestion(@PathVariable String slug, @PathVariable String question, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return new RemovalPage(draft, path(slug) + "/questions/" + question, question(draft, question).label(), List.of(), dependents(draft, List.of(question)));
    }

    @PostMapping("/questions/{question}/retrait")
    View removeQuestion(@PathVariable String slug, @PathVariable String question, Caller caller) {
        drafts.remove(slug, FormPart.question(question), caller);
        var table = question.indexOf('.');
        return Redirect.to(table < 0 ? path(slug) : path(slug) + "/questions/" + question.substring(0, table));
    }

    private View outline(String slug, FormErrors errors, MultiValueMap<String, String> typed, Caller caller) {
        return new FormOutlinePage(drafts.draft(slug, caller), errors, typed);
    }

    private static List<String> dependents(FormDraft draft, List<String> gone) {
        var fields = draft.form().fields().filter(field -> !gone.contains(field.id())
                && field.shownWhen().stream().flatMap(condition -> condition.fields()).anyMatch(gone::contains)).map(Field::label);
        var pages = draft.form().pages().stream().filter(page -> page.shownWhen().stream().flatMap(condition -> condition.fields())
                .anyMatch(gone::contains)).map(FormPage::title);
        return Stream.concat(pages, fields).toList();
    }

    private static boolean stays(MultiValueMap<String, String> typed) {
        return QuestionInputs.text(typed, "action").filter(action -> !action.equals("enregistrer")).isPresent();
    }

    private static FieldKind kind(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).flatMap(FieldKind::named).orElse(FieldKind.TEXT);
    }

    private static FormPage page(FormDraft draft, String page) {
        return draft.form().page(page).orElseThrow(() -> new NotFound("page " + page));
    }

    private static Field question(FormDraft draft, String path) {
        return draft.field(path).orElseThrow(() -> new NotFound("question " + path));
    }

    private static String path(String slug) {
        return "/gestion/formulaires/" + slug;
    }
}
