package fr.levain.forms;

import fr.levain.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A form as published: it never changes, a correction is another revision.
 *
 * @param slug the form's name, shared by its revisions
 * @param number 1 for the first revision
 */
public record FormRevision(FormRevisionId id, String slug, int number, String title, List<FormPage> pages) {
    /** What is read where no form stands: it asks nothing. */
    public static final FormRevision NONE = new FormRevision(new FormRevisionId(new UUID(0, 0)), "", 0, "", List.of());

    public FormRevision {
        pages = List.copyOf(pages);
    }

    /** The same form, but for these fields, on one page and without condition: what a correction asks anew. */
    public FormRevision onlyFields(String page, String pageTitle, Set<String> ids) {
        return new FormRevision(id, slug, number, title, List.of(new FormPage(page, pageTitle, Optional.empty(), Optional.empty(),
                fields().filter(field -> ids.contains(field.id())).map(Field::always).toList())));
    }

    public Optional<FormPage> page(String pageId) {
        return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
    }

    public Stream<Field> fields() {
        return pages.stream().flatMap(page -> page.fields().stream());
    }

    public Optional<Field> field(String fieldId) {
        for (var page : pages) for (var field : page.fields()) if (field.id().equals(fieldId)) return Optional.of(field);
        return Optional.empty();
    }

    /** The field that carries a term of the vocabulary, if this form asks for it. */
    public Optional<Field> fieldOf(String term) {
        for (var page : pages) for (var field : page.fields()) if (term.equals(field.term().orElse(null))) return Optional.of(field);
        return Optional.empty();
    }

    public Optional<FormPage> pageOf(String fieldId) {
        return pages.stream()
                .filter(page -> page.fields().stream().anyMatch(field -> field.id().equals(fieldId)))
                .findFirst();
    }

    /** The pages to fill in, given what has been answered so far. */
    public List<FormPage> visiblePages(Answers answers) {
        var visibility = new Visibility(this, answers);
        return pages.stream().filter(visibility::shows).toList();
    }

    /** @throws NotFound when the form has no such page, or does not ask for it given these answers */
    public FormPage visiblePage(String pageId, Answers answers) {
        return visiblePages(answers).stream()
                .filter(page -> page.id().equals(pageId))
                .findFirst()
                .orElseThrow(() -> new NotFound("page " + pageId));
    }

    /** The fields of a page to fill in, given what has been answered so far. */
    public List<Field> visibleFields(FormPage page, Answers answers) {
        var visibility = new Visibility(this, answers);
        return page.fields().stream().filter(visibility::shows).toList();
    }

    /** Answers that count: what a condition hides is kept in the dossier but left out here. */
    public Answers counted(Answers answers) {
        var visibility = new Visibility(this, answers);
        return answers.only(id -> visibility.shows(PieceDates.question(id)));
    }
}
