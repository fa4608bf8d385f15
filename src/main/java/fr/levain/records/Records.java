package fr.levain.records;

import fr.levain.directory.BankAccounts;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.documents.Upload;
import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormPage;
import fr.levain.forms.Forms;
import fr.levain.forms.Gap;
import fr.levain.forms.PieceDates;
import fr.levain.forms.Value;
import fr.levain.forms.web.AskedPiece;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** What organisations say once: filled in by their members, offered in each of their dossiers. */
@Service
@Transactional
public class Records {
    private final RecordStore store;
    private final RecordForm form;
    private final RecordFiles files;
    private final Identity identity;
    private final Organisations organisations;
    private final BankAccounts bank;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Records(
            RecordStore store,
            RecordForm form,
            RecordFiles files,
            Identity identity,
            Organisations organisations,
            BankAccounts bank,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.form = form;
        this.files = files;
        this.identity = identity;
        this.organisations = organisations;
        this.bank = bank;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when the pack asks nothing once. @throws NotFound for those who are neither members nor officers */
    @Transactional(readOnly = true)
    public Optional<OrganisationRecord> find(OrganisationId id, Caller caller) {
        organisations.members(id, caller);
        return form.current().map(questions -> {
            var organisation = organisations.view(id);
            var answered = new LinkedHashMap<>(identity.of(organisation, store.definition().orElseThrow().identityMonths()));
            store.answers(id).forEach((field, said) -> questions.field(field).ifPresent(question -> answered.put(field, dated(question, said))));
            return new OrganisationRecord(organisation, questions, answered, store.version(id), today());
        });
    }

    /** A document counts from the date it bears, when it bears one, not from the day it was joined. */
    private Remembered dated(Field question, Remembered said) {
        return files.until(question, said.answer())
                .map(day -> new Remembered(said.answer(), said.at(), said.source(), Optional.of(day), said.version())).orElse(said);
    }

    /** What a page of the record says of the files it asks for. */
    @Transactional(readOnly = true)
    public Map<String, AskedPiece> asked(OrganisationRecord record, FormPage page, Answers answers) {
        return files.asked(record.organisation().id(), page, answers);
    }

    /** @throws NotFound for those who are neither members nor officers */
    @Transactional(readOnly = true)
    public OrganisationRecord record(OrganisationId id, Caller caller) {
        return find(id, caller).orElseThrow(() -> new NotFound("record of " + id));
    }

    @Transactional(readOnly = true)
    public Map<String, List<Value.PlaceReference>> placesMeant(FormPage page, Answers answers) {
        return forms.placesMeant(page, answers);
    }

    /**
     * Keeps what reads well on a page; saving it confirms, today, what was left as it was. A document keeps the day it was
     * joined.
     *
     * @param version of the record the person had before them
     * @param sent files, by question
     */
    public RecordSaved save(
            OrganisationId id, String page, int version, MultiValueMap<String, String> typed, Map<String, List<Upload>> sent, Caller by) {
        if (!organisations.isMember(id, by.signedIn().id())) throw new NotAllowed();
        int next = store.next(id);
        var record = record(id, by);
        var questions = record.page(page);
        var before = record.answers().only(field -> questions.field(field).isPresent());
        var read = forms.read(questions, typed, before, Optional.of(iban -> bank.declare(id, iban, by).value()));
        var problems = new ArrayList<Gap>();
        read = files.join(id, questions, sent, read, problems, by);
        problems.addAll(forms.problemsIn(record.form(), questions, read));

        var changed = changed(questions, before, read);
        var conflicts = changed.stream().filter(field -> version(record, field) > version).map(field -> conflict(record, questions, field)).toList();
        if (!conflicts.isEmpty()) return new RecordSaved.Conflict(conflicts, read);

        problems.addAll(PieceDates.problems(questions, read, today()));
        var wrong = problems.stream().filter(gap -> !PieceDates.isBeside(gap.field())).map(gap -> gap.field().split("[.-]", 2)[0]).collect(Collectors.toSet());
        var kept = new ArrayList<String>();
        for (var field : questions.fields()) {
            var answer = read.to(field.id());
            if (wrong.contains(field.id()) || answer instanceof Answer.Unreadable) continue;
            if (!changed.contains(field.id()) && (answer.isAbsent() || isFile(answer))) continue;
            store.say(id, field.id(), answer, next, Optional.empty(), clock.instant(), by.signedIn().id());
            kept.add(field.id());
        }
        files.forget(before, read, by);
        if (!kept.isEmpty()) events.publishEvent(new RecordKept(id, kept, Optional.empty(), clock.instant(), by));
        return new RecordSaved.Kept(problems, read);
    }

    /**
     * Keeps in the record what was corrected or added in a dossier.
     *
     * @param answers by question of the record; files belong to the dossier, the record gets its own use of them
     * @return how many were new or different
     */
    public int keep(OrganisationId id, Answers answers, String dossier, Caller by) {
        if (!organisations.isMember(id, by.signedIn().id())) throw new NotAllowed();
        int next = store.next(id);
        var record = record(id, by);
        var kept = new ArrayList<String>();
        for (var said : answers.byField().entrySet()) {
            var known = Optional.ofNullable(record.answered().get(said.getKey()));
            var same = known.filter(each -> files.same(each.answer(), said.getValue()));
            if (record.ownPages().stream().noneMatch(page -> page.field(said.getKey()).isPresent())) continue;
            if (said.getValue().known().isEmpty() || same.isPresent() && !same.get().isStale(record.today())) continue;
            store.say(id, said.getKey(), files.owned(id, said.getValue(), by), next, Optional.of(dossier), clock.instant(), by.signedIn().id());
            kept.add(said.getKey());
        }
        if (!kept.isEmpty()) events.publishEvent(new RecordKept(id, kept, Optional.of(dossier), clock.instant(), by));
        return kept.size();
    }

    private static List<String> changed(FormPage page, Answers before, Answers after) {
        return page.fields().stream().map(field -> field.id()).filter(field -> !before.to(field).equals(after.to(field))).toList();
    }

    private static int version(OrganisationRecord record, String field) {
        return Optional.ofNullable(record.answered().get(field)).map(Remembered::version).orElse(0);
    }

    private static Gap conflict(OrganisationRecord record, FormPage page, String field) {
        return new Gap(page.id(), field, "Un autre membre vient de répondre « %s ». Enregistrez à nouveau pour garder votre réponse, ou corrigez-la."
                .formatted(AnswerText.of(page.field(field).orElseThrow().type(), record.answers().to(field))));
    }

    private static boolean isFile(Answer answer) {
        return answer.known().filter(Value.Files.class::isInstance).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
