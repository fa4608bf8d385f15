package fr.levain.applications;

import fr.levain.directory.OrganisationId;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Forms;
import fr.levain.forms.SameQuestion;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.records.OrganisationRecord;
import fr.levain.records.Records;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Dites-le une fois »: what the organisation's record answers in a dossier, and what the dossier gives back to it. */
@Service
@Transactional
public class Prefills {
    private final PrefillStore store;
    private final AnswerStore answers;
    private final Ownership ownership;
    private final DossierReading reading;
    private final Records records;
    private final Documents documents;
    private final Forms forms;
    private final ObjectProvider<SaidBefore> saidBefore;
    private final Clock clock;

    Prefills(
            PrefillStore store,
            AnswerStore answers,
            Ownership ownership,
            DossierReading reading,
            Records records,
            Documents documents,
            Forms forms,
            ObjectProvider<SaidBefore> saidBefore,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.ownership = ownership;
        this.reading = reading;
        this.records = records;
        this.documents = documents;
        this.forms = forms;
        this.saidBefore = saidBefore;
        this.clock = clock;
    }

    /** Fills a new draft in with what the record answers; its pages still count as saved by nobody. */
    void fill(ApplicationView draft, FormRevision form, Answers given, Caller by) {
        var record = record(draft.holder(), by);
        if (record.isEmpty()) return;
        var now = clock.instant();
        var filled = new ArrayList<Prefilled>();
        for (var field : form.fields().toList()) {
            if (given.to(field.id()).known().isPresent()) continue;
            offered(record.get(), field).map(each -> used(draft, each, by)).ifPresent(filled::add);
        }
        for (var page : form.pages()) {
            var its = Answers.NONE;
            for (var each : filled) if (page.field(each.field()).isPresent()) its = its.with(each.field(), each.answer());
            if (!its.byField().isEmpty()) answers.offer(draft.id(), page.id(), its, now, by.signedIn().id());
        }
        store.add(draft.id(), filled);
    }

    /** Marks what a draft begun from an older dossier holds of it: shown as to be looked at again, until it is changed. */
    void copied(ApplicationView draft, Answers own, ApplicationView old) {
        var said = old.submittedAt().orElse(old.savedAt());
        store.add(draft.id(), own.byField().keySet().stream().filter(field -> own.to(field).known().isPresent())
                .map(field -> new Prefilled(field, own.to(field), said, Prefilled.copiedFrom(old.reference()), Optional.empty())).toList());
    }

    /** What the draft still owes to the record, or to what was said before it, by question: those changed since are left out. */
    @Transactional(readOnly = true)
    public Map<String, Prefilled> in(Dossier dossier) {
        var kept = ofRecord(dossier);
        saidBefore.stream().flatMap(before -> before.of(dossier.view().id()).stream())
                .filter(each -> isUnchanged(each, dossier)).forEach(each -> kept.put(each.field(), each));
        return kept;
    }

    private Map<String, Prefilled> ofRecord(Dossier dossier) {
        var kept = new LinkedHashMap<>(store.of(dossier.view().id()));
        kept.values().removeIf(each -> !isUnchanged(each, dossier));
        return kept;
    }

    private static boolean isUnchanged(Prefilled prefilled, Dossier dossier) {
        return dossier.answers().to(prefilled.field()).equals(prefilled.answer());
    }

    @Transactional(readOnly = true)
    public AlreadyKnown count(Dossier dossier) {
        var known = ofRecord(dossier);
        known.values().removeIf(Prefilled::isCopied);
        return count(dossier.form(), dossier.answers(), known.keySet());
    }

    /** What a dossier this organisation would open today would know already. */
    @Transactional(readOnly = true)
    public AlreadyKnown foreseen(FormRevisionId asked, OrganisationId organisation, Caller caller) {
        var form = forms.revision(asked);
        var known = record(organisation, caller).map(record -> {
            var offered = Answers.NONE;
            for (var field : form.fields().toList()) {
                var answer = offered(record, field);
                if (answer.isPresent()) offered = offered.with(field.id(), answer.get().answer());
            }
            return offered;
        }).orElse(Answers.NONE);
        return count(form, known, known.byField().keySet());
    }

    /** The questions of the record that a page answers, as the record asks them. */
    @Transactional(readOnly = true)
    public List<Field> keepable(Dossier dossier, FormPage page, Caller caller) {
        return record(dossier.view().holder(), caller).map(record -> dossier.form().visibleFields(page, dossier.answers()).stream()
                        .flatMap(field -> owned(record, field).stream()).toList())
                .orElse(List.of());
    }

    /** Keeps in the record what this page says, where the record says something else or nothing. @return how many answers */
    public int keep(ApplicationReference reference, String page, Caller by) {
        var dossier = reading.dossier(ownership.theirs(reference, by));
        var shown = dossier.page(page);
        var wrong = forms.problemsIn(dossier.form(), shown, dossier.answers()).stream().map(gap -> gap.field().split("[.-]", 2)[0]).toList();
        var record = record(dossier.view().holder(), by).orElseThrow(() -> new NotFound("record for " + reference));
        var said = Answers.NONE;
        for (var field : dossier.form().visibleFields(shown, dossier.answers())) {
            var own = owned(record, field);
            if (own.isEmpty() || wrong.contains(field.id())) continue;
            var value = dossier.answers().to(field.id()).known().flatMap(known -> SameQuestion.fitting(known, field.type(), own.get().type()));
            if (value.isPresent()) said = said.with(own.get().id(), value.get());
        }
        return records.keep(dossier.view().holder(), said, reference.value(), by);
    }

    /** An author who is no member any more fills their dossier in without the record. */
    private Optional<OrganisationRecord> record(OrganisationId organisation, Caller caller) {
        return ownership.organisationsOf(caller.signedIn().id()).contains(organisation) ? records.find(organisation, caller) : Optional.empty();
    }

    private static Optional<Field> owned(OrganisationRecord record, Field field) {
        return SameQuestion.in(record.form(), field).filter(own -> record.ownPages().stream().anyMatch(page -> page.field(own.id()).isPresent()));
    }

    /** A stale value is offered, and said to be; a stale document is asked anew. */
    private static Optional<Prefilled> offered(OrganisationRecord record, Field field) {
        return SameQuestion.in(record.form(), field).flatMap(own -> Optional.ofNullable(record.answered().get(own.id()))
                .flatMap(said -> said.answer().known()
                        .flatMap(value -> SameQuestion.fitting(value, own.type(), field.type()))
                        .filter(value -> !(value instanceof Value.Files && said.isStale(record.today())))
                        .map(value -> new Prefilled(field.id(), Answer.of(value), said.at(), said.source(), said.freshUntil()))));
    }

    /** Files become files of the dossier: it keeps them whatever the record becomes. The bytes are not copied. */
    private Prefilled used(ApplicationView draft, Prefilled offered, Caller by) {
        if (!(offered.answer().known().orElse(null) instanceof Value.Files(var files))) return offered;
        var own = files.stream().map(file -> documents.reuse(new DocumentId(file.document()), draft.id().subject(), by, clock.instant()))
                .map(document -> new Value.FileReference(document.id().value(), document.name(), document.size())).toList();
        return new Prefilled(offered.field(), Answer.of(new Value.Files(own)), offered.at(), offered.source(), offered.freshUntil());
    }

    private static AlreadyKnown count(FormRevision form, Answers dossier, Set<String> known) {
        int asked = 0;
        int filled = 0;
        for (var page : form.visiblePages(dossier)) {
            for (var field : form.visibleFields(page, dossier)) {
                asked++;
                if (known.contains(field.id())) filled++;
            }
        }
        return new AlreadyKnown(filled, asked);
    }
}
