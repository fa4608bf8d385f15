package fr.levain.forms;

import fr.levain.kernel.Caller;
import fr.levain.revisions.Difference;
import fr.levain.revisions.Finding;
import fr.levain.revisions.Kind;
import fr.levain.revisions.RevisedKind;
import fr.levain.revisions.TextPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Forms, as texts that officers revise. */
@Component
class FormKind implements RevisedKind {
    static final String CODE = "form";
    static final FormRevisionId UNPUBLISHED = new FormRevisionId(new UUID(0, 0));
    private static final Kind KIND = new Kind(CODE, "formulaires", "Formulaires", "le formulaire", "du formulaire", "Nouveau formulaire",
            "Les questions posées aux porteurs. Chaque appel garde la version avec laquelle il a été publié.");

    private final Forms forms;
    private final TermStore terms;

    FormKind(Forms forms, TermStore terms) {
        this.forms = forms;
        this.terms = terms;
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public String blank(String slug, String title) {
        return FormJson.write(new FormRevision(UNPUBLISHED, slug, 0, title, List.of()));
    }

    @Override
    public String renamed(String content, String slug, String title) {
        return FormJson.write(new FormRevision(UNPUBLISHED, slug, 0, title, FormJson.form(content).pages()));
    }

    @Override
    public List<Finding> check(String slug, String content) {
        var form = FormJson.form(content);
        return FormFindings.of(form, terms.all(), forms.known(form));
    }

    @Override
    public List<Difference> differences(Optional<String> before, String after) {
        var form = FormJson.form(after);
        return FormDifferences.between(before.map(FormJson::form).orElse(new FormRevision(UNPUBLISHED, form.slug(), 0, form.title(), List.of())), form);
    }

    @Override
    public int publish(String slug, String content, int next, Caller by) {
        return forms.revision(forms.publish(FormJson.form(content), by)).number();
    }

    /** A part for each page: its questions, one a line. */
    @Override
    public List<TextPart> parts(String content) {
        return FormJson.form(content).pages().stream().map(page -> new TextPart(page.id(), page.title(), page.fields().stream()
                .map(field -> "%s (%s%s)".formatted(field.label(), FieldKind.of(field.type()).label().toLowerCase(Locale.FRENCH),
                        field.required() ? "" : ", facultatif")).collect(Collectors.joining("\n")))).toList();
    }
}
