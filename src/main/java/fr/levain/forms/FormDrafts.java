package fr.levain.forms;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.Difference;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Edited;
import fr.levain.revisions.RevisedText;
import fr.levain.revisions.Revision;
import fr.levain.revisions.Revisions;
import fr.levain.revisions.Slug;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms being prepared by officers, and those they have published. */
@Service
@Transactional
public class FormDrafts {
    private final Revisions revisions;
    private final DraftRevisions drafts;
    private final Forms forms;
    private final TermStore terms;

    FormDrafts(Revisions revisions, DraftRevisions drafts, Forms forms, TermStore terms) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.forms = forms;
        this.terms = terms;
    }

    @Transactional(readOnly = true)
    public List<RevisedText> all() {
        return revisions.all(FormKind.CODE);
    }

    /** The form in force under this name. */
    @Transactional(readOnly = true)
    public Optional<FormRevision> published(String slug) {
        return forms.latest(slug);
    }

    @Transactional(readOnly = true)
    public FormDraft draft(String slug, Caller caller) {
        var state = revisions.state(FormKind.CODE, slug, caller);
        var content = state.draft().map(draft -> draft.content())
                .or(() -> revisions.current(FormKind.CODE, slug).map(Revision::content)).orElseThrow(() -> new NotFound("form " + slug));
        var form = FormJson.form(content);
        return new FormDraft(state, form, terms.all(), forms.known(form));
    }

    public void rename(String slug, String title, Caller by) {
        change(slug, "title", form -> FormEdits.titled(form, title), by);
    }

    /** @return id of the page */
    public String addPage(String slug, String title, Caller by) {
        var id = new AtomicReference<String>();
        change(slug, "page", form -> {
            id.set(Slug.free(title, form.pages().stream().map(FormPage::id).toList()));
            return FormEdits.adding(form, new FormPage(id.get(), title, Optional.empty(), Optional.empty(), List.of()));
        }, by);
        return id.get();
    }

    /** @param read digest of the page as the officer read it */
    public Edited savePage(String slug, FormPage page, String read, Caller by) {
        var conflict = new AtomicReference<Edited>(new Edited.Saved());
        change(slug, "page:" + page.id(), form -> {
            var kept = form.page(page.id()).orElseThrow(() -> new NotFound("page " + page.id()));
            var after = FormEdits.changing(form, page);
            if (!FormDraft.digest(kept).equals(read) && !after.equals(form)) {
                conflict.set(new Edited.Conflict(FormDifferences.between(form, after), FormDraft.digest(kept)));
                return form;
            }
            return after;
        }, by);
        return conflict.get();
    }

    /**
     * @param place a page, or a table that gets a column
     * @return path of the question
     */
    public String addField(String slug, FormPart place, String label, FieldKind kind, Caller by) {
        var path = new AtomicReference<String>();
        change(slug, "question", form -> {
            var id = Slug.freeName(label, namesTaken(form, place));
            path.set(place.isPage() ? id : place.id() + "." + id);
            return FormEdits.adding(form, place, Field.required(id, label, kind.initial(Optional.empty())));
        }, by);
        return path.get();
    }

    /** @param read digest of the question as the officer read it */
    public Edited saveField(String slug, String path, Field field, String read, Caller by) {
        var conflict = new AtomicReference<Edited>(new Edited.Saved());
        change(slug, "question:" + path, form -> {
            var kept = FormEdits.field(form, path).orElseThrow(() -> new NotFound("question " + path));
            if (!FormDraft.digest(kept).equals(read) && !kept.equals(field)) {
                conflict.set(new Edited.Conflict(differences(kept, field, form), FormDraft.digest(kept)));
                return form;
            }
            return FormEdits.changing(form, path, field);
        }, by);
        return conflict.get();
    }

    private static List<String> namesTaken(FormRevision form, FormPart place) {
        if (place.isPage()) {
            form.page(place.id()).orElseThrow(() -> new NotFound("page " + place.id()));
            return form.fields().map(Field::id).toList();
        }
        return form.field(place.id()).filter(field -> field.type() instanceof FieldType.Table)
                .map(field -> ((FieldType.Table) field.type()).columns().stream().map(Field::id).toList())
                .orElseThrow(() -> new NotFound("table " + place.id()));
    }

    /** @param to « haut », « bas », or the id of another page */
    public void move(String slug, FormPart what, String to, Caller by) {
        var step = to.equals("haut") ? -1 : 1;
        change(slug, "order", form -> {
            if (what.isPage()) return FormEdits.movingPage(form, what.id(), step);
            return form.page(to).isPresent() ? FormEdits.movingTo(form, what.id(), to) : FormEdits.moving(form, what.id(), step);
        }, by);
    }

    public void remove(String slug, FormPart what, Caller by) {
        change(slug, "removal", form -> what.isPage() ? FormEdits.removingPage(form, what.id()) : FormEdits.removing(form, what.id()), by);
    }

    private static List<Difference> differences(Field kept, Field typed, FormRevision form) {
        return FormDifferences.between(kept, typed, form);
    }

    private void change(String slug, String part, UnaryOperator<FormRevision> change, Caller by) {
        drafts.change(FormKind.CODE, slug, part, content -> {
            var after = change.apply(FormJson.form(content.json()));
            return new DraftRevisions.Content(after.title(), FormJson.write(after));
        }, by);
    }
}
