package fr.levain.applications;

import fr.levain.applications.AnswerStore.PageAnswers;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partners of a dossier, as its holder describes them: in the draft, then in what was filed and corrected since. */
@Service
@Transactional
public class Partnerships {
    private final ApplicationStore store;
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final SupplementStore supplements;
    private final Ownership ownership;
    private final DossierReading reading;
    private final Forms forms;
    private final DepartmentContact department;
    private final Clock clock;

    Partnerships(
            ApplicationStore store, AnswerStore answers, CorrectionStore corrections, SupplementStore supplements, Ownership ownership, DossierReading reading,
            Forms forms, DepartmentContact department, Clock clock) {
        this.store = store;
        this.answers = answers;
        this.corrections = corrections;
        this.supplements = supplements;
        this.ownership = ownership;
        this.reading = reading;
        this.forms = forms;
        this.department = department;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such dossier */
    @Transactional(readOnly = true)
    public Partnership of(ApplicationId id) {
        return of(store.find(id).orElseThrow(() -> new NotFound("dossier " + id)));
    }

    @Transactional(readOnly = true)
    public Partnership of(ApplicationView view) {
        return Partnership.of(view, forms.revision(view.form()), standing(view));
    }

    /** Whom its partners may write to. */
    @Transactional(readOnly = true)
    public PartnerContacts contacts(ApplicationView view) {
        var form = forms.revision(view.form());
        var said = standing(view);
        return new PartnerContacts(said(form, said, PartnerContacts.NAME), said(form, said, PartnerContacts.EMAIL), department.of(view));
    }

    /** @throws NotFound when the caller may not read the dossier whole */
    @Transactional(readOnly = true)
    public Partnership readable(ApplicationReference reference, Caller caller) {
        return of(ownership.readable(reference, caller));
    }

    /** @throws NotFound when the caller may not fill in the dossier */
    @Transactional(readOnly = true)
    public Partnership writable(ApplicationReference reference, Caller caller) {
        return of(ownership.writable(reference, caller));
    }

    /** Whether the caller may invite its partners, as whoever fills it in. */
    @Transactional(readOnly = true)
    public boolean isWritable(ApplicationView view, Caller caller) {
        return caller instanceof Caller.Account && ownership.access(view, caller).filter(Access::writes).isPresent();
    }

    /** The request of the service that lets the partners of a filed dossier be corrected; empty while none is open. */
    @Transactional(readOnly = true)
    public Optional<SupplementId> correctable(ApplicationView view) {
        if (!view.status().isOpen()) return Optional.empty();
        var field = forms.revision(view.form()).fieldOf(Application.PARTNERS);
        return supplements.of(view.id()).stream()
                .filter(request -> request.isOpen() && field.filter(asked -> request.fields().contains(asked.id())).isPresent())
                .map(Supplement::id).findFirst();
    }

    /**
     * Writes what its holder accepts of a partner's correction: in the draft, or, once filed, in the corrections the service
     * asked for, which it reads when they are sent. What was filed stays as it was.
     *
     * @param cells by column; the others stay
     * @throws NotFound when the dossier is not theirs to fill in, or has no such row
     * @throws Stale when it is filed and no request lets it be corrected, or it was saved in between
     */
    public void correct(ApplicationReference reference, UUID row, Map<String, Answer> cells, Caller by) {
        var view = ownership.writable(reference, by);
        var form = forms.revision(view.form());
        var field = form.fieldOf(Application.PARTNERS).orElseThrow(() -> new NotFound("partners of " + reference));
        if (!view.status().isDraft()) {
            correctFiled(view, field, row, cells, by);
            return;
        }
        var page = form.pageOf(field.id()).orElseThrow().id();
        var saved = answers.pages(view.id()).getOrDefault(page, PageAnswers.NONE);
        var corrected = corrected(saved.answers().rows(field.id()), row, cells);
        var now = clock.instant();
        if (!answers.save(view.id(), page, saved.version(), saved.answers().with(field.id(), corrected), now, by.signedIn().id()))
            throw new Stale("page " + page + " of " + reference);
        var whole = reading.application(view);
        store.saved(view.id(), whole.title(), whole.requested(), now);
    }

    private void correctFiled(ApplicationView view, Field field, UUID row, Map<String, Answer> cells, Caller by) {
        var request = correctable(view).orElseThrow(() -> new Stale("dossier " + view.reference()));
        var underWay = corrections.underWay(request);
        var standing = corrections.standing(view.id(), answers.filedAnswers(view.id())).orElseThrow(() -> new NotFound("filing " + view.reference()));
        var corrected = corrected(standing.and(underWay.answers()).rows(field.id()), row, cells);
        if (!corrections.save(view.id(), request, underWay.version(), underWay.answers().with(field.id(), corrected), clock.instant(), by.signedIn().id()))
            throw new Stale("correction " + request);
    }

    private static Value.Rows corrected(List<Value.Row> rows, UUID row, Map<String, Answer> cells) {
        if (rows.stream().noneMatch(each -> each.id().equals(row))) throw new NotFound("partner " + row);
        return new Value.Rows(rows.stream().map(each -> each.id().equals(row) ? with(each, cells) : each).toList());
    }

    private static Value.Row with(Value.Row row, Map<String, Answer> cells) {
        var all = new LinkedHashMap<>(row.cells());
        all.putAll(cells);
        return new Value.Row(row.id(), all);
    }

    private static String said(FormRevision form, Answers said, String name) {
        return form.fieldOf(name).flatMap(field -> said.text(field.id())).map(String::strip).orElse("");
    }

    private Answers standing(ApplicationView view) {
        return corrections.standing(view.id(), answers.filedAnswers(view.id())).orElseGet(() -> draft(view));
    }

    private Answers draft(ApplicationView view) {
        var whole = Answers.NONE;
        for (var page : answers.pages(view.id()).values()) whole = whole.and(page.answers());
        return whole;
    }
}
