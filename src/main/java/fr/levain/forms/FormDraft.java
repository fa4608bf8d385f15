package fr.levain.forms;

import fr.levain.kernel.Digest;
import fr.levain.revisions.TextState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form as officers prepare it: its draft, or what is published when none is open.
 *
 * @param terms the questions may be bound to
 * @param known ids of the questions the organisation's record answers already
 */
public record FormDraft(TextState state, FormRevision form, List<Term> terms, Set<String> known) {
    /** {@code field}, or {@code table.column}. */
    public Optional<Field> field(String path) {
        return FormEdits.field(form, path);
    }

    public long questions() {
        return form.fields().count();
    }

    public boolean isKnown(Field field) {
        return known.contains(field.id());
    }

    /** Tells whether a question is still as somebody read it. */
    public static String digest(Field field) {
        return Digest.of(FormJson.write(field));
    }

    /** The questions of a page are left out: they change on their own. */
    public static String digest(FormPage page) {
        return Digest.of(FormJson.write(new FormPage(page.id(), page.title(), page.intro(), page.shownWhen(), List.of())));
    }

    /** Questions asked before this part, that a condition may read. */
    public List<Field> mayDependOn(FormPart part) {
        var before = part.isPage()
                ? form.pages().stream().takeWhile(page -> !page.id().equals(part.id())).flatMap(page -> page.fields().stream())
                : form.fields().takeWhile(field -> !field.id().equals(part.id()));
        return before.filter(field -> switch (field.type()) {
            case FieldType.YesNo _, FieldType.OneChoice _, FieldType.SeveralChoices _, FieldType.Money _ -> true;
            case FieldType _ -> false;
        }).toList();
    }
}
