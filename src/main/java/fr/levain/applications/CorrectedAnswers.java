package fr.levain.applications;

import fr.levain.applications.CorrectionStore.UnderWay;
import fr.levain.documents.Upload;
import fr.levain.forms.Action;
import fr.levain.forms.Answers;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.Gap;
import fr.levain.forms.PieceDates;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/**
 * Answers corrected at the service's request, on the questions it named and no others. They live apart until they are
 * sent; the service then reads both, the former and the new.
 */
@Service
@Transactional
public class CorrectedAnswers {
    /** What the page of the questions to correct is called. */
    static final String PAGE = "corrections";

    private final CorrectionStore store;
    private final AnswerStore answers;
    private final SupplementStore supplements;
    private final Supplements requests;
    private final ApplicationStore applications;
    private final Ownership ownership;
    private final DossierReading reading;
    private final Attachments attachments;
    private final Forms forms;
    private final Clock clock;

    CorrectedAnswers(
            CorrectionStore store,
            AnswerStore answers,
            SupplementStore supplements,
            Supplements requests,
            ApplicationStore applications,
            Ownership ownership,
            DossierReading reading,
            Attachments attachments,
            Forms forms,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.supplements = supplements;
        this.requests = requests;
        this.applications = applications;
        this.ownership = ownership;
        this.reading = reading;
        this.attachments = attachments;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * The questions to correct, before whoever corrects them.
     *
     * @param form narrowed to those questions
     * @param answers of the whole dossier, with what was corrected so far
     * @param version to send back
     * @param cautions what is told beside answers somebody signed, by input
     */
    public record Sheet(FormRevision form, Answers answers, int version, Map<String, String> cautions) {
        public Sheet(FormRevision form, Answers answers, int version) {
            this(form, answers, version, Map.of());
        }

        public FormPage page() {
            return form.pages().getFirst();
        }
    }

    /** How saving ends: what is wrong is saved all the same. @param kept false when someone else saved in between */
    public record Saved(Sheet sheet, List<Gap> problems, boolean kept) {}

    /** @throws NotFound when the dossier, or such a request, is not theirs */
    @Transactional(readOnly = true)
    public Sheet sheet(ApplicationReference reference, Supplement request, Caller caller) {
        var view = ownership.readable(reference, caller);
        return sheet(view, request, store.underWay(request.id()));
    }

    /** @throws Stale when the request is answered already */
    public Saved save(
            ApplicationReference reference, SupplementId id, int version, MultiValueMap<String, String> typed, Map<String, List<Upload>> files, Caller by) {
        var view = ownership.writable(reference, by);
        var request = open(view, id);
        var sheet = sheet(view, request, store.underWay(id));
        var page = sheet.page();
        var read = forms.read(page, typed, sheet.answers(), Optional.empty()).only(field -> page.field(PieceDates.question(field)).isPresent());
        var problems = new ArrayList<Gap>();
        read = attachments.join(view, page, files, Action.read(String.valueOf(typed.getFirst(Action.NAME))), read, problems, by);
        var kept = store.save(view.id(), id, version, read, clock.instant(), by.signedIn().id());
        var now = new Sheet(sheet.form(), sheet.answers().and(read), kept ? version + 1 : store.underWay(id).version(), sheet.cautions());
        problems.addAll(forms.gapsIn(sheet.form(), page, now.answers()));
        return new Saved(now, problems, kept);
    }

    /**
     * Sends what was corrected, with a word: one act, one answer to the request.
     *
     * @return what still has to be mended; empty once it is sent
     */
    public List<Gap> send(ApplicationReference reference, SupplementId id, String word, Caller by) {
        var view = ownership.writable(reference, by);
        var request = open(view, id);
        var filed = standing(view);
        var sheet = sheet(view, request, store.underWay(id));
        var problems = forms.gapsIn(sheet.form(), sheet.page(), sheet.answers());
        if (!problems.isEmpty()) return problems;
        var named = Set.copyOf(request.fields());
        var changed = sheet.answers().only(field -> named.contains(PieceDates.question(field)) && !sheet.answers().to(field).equals(filed.to(field)));
        var now = clock.instant();
        if (!changed.byField().isEmpty()) {
            // a page nobody saved holds no correction: there is nothing to send then
            if (!store.send(id, filed.only(changed.byField()::containsKey), changed, now)) throw new Stale("correction " + id);
            var whole = reading.application(view, filed.and(changed));
            applications.saved(view.id(), whole.title(), whole.requested(), now);
            answers.addParties(view.id(), whole.parties());
            attachments.settle(view, whole.form(), sheet.page(), filed.and(changed), by);
        }
        requests.answer(reference, id, word.isBlank() ? "Réponses corrigées." : word, by);
        return List.of();
    }

    /** Those sent, oldest first: what the service compares. */
    @Transactional(readOnly = true)
    public List<Correction> sent(ApplicationId application) {
        return store.sent(application);
    }

    private Supplement open(ApplicationView view, SupplementId id) {
        var request = supplements.find(view.id(), id).orElseThrow(() -> new NotFound("request " + id));
        if (request.fields().isEmpty()) throw new NotFound("correction of " + id);
        if (!request.isOpen()) throw new Stale("request " + id);
        return request;
    }

    private Sheet sheet(ApplicationView view, Supplement request, UnderWay underWay) {
        var form = forms.revision(view.form()).onlyFields(PAGE, "Réponses à corriger", Set.copyOf(request.fields()));
        var answers = standing(view).and(underWay.answers());
        return new Sheet(form, answers, underWay.version(), reading.cautions(view.id(), form, form.pages().getFirst(), answers));
    }

    private Answers standing(ApplicationView view) {
        return store.standing(view.id(), answers.filedAnswers(view.id())).orElseThrow(() -> new NotFound("filing " + view.reference()));
    }
}
