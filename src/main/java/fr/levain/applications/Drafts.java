package fr.levain.applications;

import fr.levain.applications.AnswerStore.PageAnswers;
import fr.levain.applications.SaveResult.Closed;
import fr.levain.applications.SaveResult.Conflict;
import fr.levain.applications.SaveResult.Saved;
import fr.levain.applications.SaveResult.TakenOff;
import fr.levain.calls.Call;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Calls;
import fr.levain.calls.Invitations;
import fr.levain.directory.BankAccounts;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.Upload;
import fr.levain.forms.Action;
import fr.levain.forms.Answers;
import fr.levain.forms.BankAccountKeeper;
import fr.levain.forms.FormPage;
import fr.levain.forms.Forms;
import fr.levain.forms.Gap;
import fr.levain.forms.PieceDates;
import fr.levain.forms.Value.PlaceReference;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.projects.ProjectId;
import fr.levain.projects.Projects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** What an applicant does before filing: open a draft, fill it in page after page, find it again. */
@Service
@Transactional
public class Drafts {
    public static final int PER_PAGE = 20;

    private final ApplicationStore store;
    private final AnswerStore answers;
    private final Ownership ownership;
    private final DossierReading reading;
    private final Attachments attachments;
    private final Calls calls;
    private final Invitations invitations;
    private final Forms forms;
    private final Projects projects;
    private final ProjectChoices choices;
    private final BankAccounts bank;
    private final Prefills prefills;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            ApplicationStore store,
            AnswerStore answers,
            Ownership ownership,
            DossierReading reading,
            Attachments attachments,
            Calls calls,
            Invitations invitations,
            Forms forms,
            Projects projects,
            ProjectChoices choices,
            BankAccounts bank,
            Prefills prefills,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.ownership = ownership;
        this.reading = reading;
        this.attachments = attachments;
        this.calls = calls;
        this.invitations = invitations;
        this.forms = forms;
        this.projects = projects;
        this.choices = choices;
        this.bank = bank;
        this.prefills = prefills;
        this.events = events;
        this.clock = clock;
    }

    /** Organisations the caller may carry a dossier with: those that count them among their members. */
    @Transactional(readOnly = true)
    public List<Holder> holders(Caller caller) {
        return ownership.holdersOf(caller.signedIn().id());
    }

    /** A call that takes dossiers today. @throws NotFound otherwise */
    @Transactional(readOnly = true)
    public Call openCall(String slug) {
        return calls.bySlug(slug)
                .filter(call -> call.status() == CallStatus.PUBLISHED && call.current().takes(clock.instant()))
                .orElseThrow(() -> new NotFound("open call " + slug));
    }

    /** Whether this person may open a dossier: a call by invitation tells the others politely. */
    @Transactional(readOnly = true)
    public boolean isAdmitted(Call call, Caller caller) {
        var account = caller.signedIn();
        return invitations.admits(call, account.email(), ownership.siretsOf(account.id()));
    }

    /** Opens a draft of a new project, pinned to the terms of the call as they are today. */
    public ApplicationView open(String slug, OrganisationId organisation, Caller by) {
        return open(slug, organisation, Optional.empty(), by);
    }

    /**
     * @param known the project it goes on with, told before it by its author
     * @throws NotFound when that project is not theirs
     */
    public ApplicationView open(String slug, OrganisationId organisation, Optional<ProjectId> known, Caller by) {
        var now = clock.instant();
        var account = by.signedIn().id();
        var call = openCall(slug);
        if (!isAdmitted(call, by)) throw new NotAllowed();
        var terms = call.current();
        var holder = ownership.holdersOf(account).stream()
                .filter(each -> each.id().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation " + organisation));
        var reference = ApplicationReference.of(
                ZonedDateTime.ofInstant(now, French.PARIS).getYear(), terms.referencePrefix(), store.nextNumber());
        var project = known.isPresent() ? goesOn(known.get(), organisation, now, by) : projects.open(organisation, reference.value(), now, by);
        var draft = new ApplicationView(ApplicationId.at(now), reference, ApplicationStatus.DRAFT, project, organisation,
                holder.name(), account, terms.id(), terms.form(), slug, terms.title(), terms.team(), "", Optional.empty(),
                now, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        store.open(draft);
        events.publishEvent(new DraftOpened(draft.id(), now, by, reference, slug));
        prefills.fill(draft, forms.revision(terms.form()), Answers.NONE, by);
        return draft;
    }

    private ProjectId goesOn(ProjectId known, OrganisationId organisation, Instant now, Caller by) {
        var title = choices.titleOf(known, by).orElseThrow(() -> new NotFound("project " + known));
        projects.carry(known, organisation, title, now, by);
        return known;
    }

    /** @throws NotFound when it is not theirs */
    @Transactional(readOnly = true)
    public Dossier dossier(ApplicationReference reference, Caller caller) {
        return reading.dossier(ownership.readable(reference, caller));
    }

    /** What is told before filing beside the form: partners who have not committed. */
    @Transactional(readOnly = true)
    public List<AlongsideForm.Remark> remarks(Dossier dossier) {
        return reading.remarks(dossier);
    }

    /** What to say beside the answers of a page that somebody has signed, by input. @param typed with what was just typed */
    @Transactional(readOnly = true)
    public Map<String, String> cautions(Dossier dossier, FormPage page, Answers typed) {
        return reading.cautions(dossier.view().id(), dossier.form(), page, typed);
    }

    /** Theirs and those of their organisations, the last touched first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<ApplicationView> mine(Caller caller, int page) {
        var account = caller.signedIn().id();
        return store.allTheirs(account, ownership.organisationsOf(account), today(), PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    @Transactional(readOnly = true)
    public int countMine(Caller caller) {
        var account = caller.signedIn().id();
        return store.countTheirs(account, ownership.organisationsOf(account), today());
    }

    /** Places that may have been meant by names typed and not chosen, by field: what a page offers without a script. */
    @Transactional(readOnly = true)
    public Map<String, List<PlaceReference>> placesMeant(FormPage page, Answers answers) {
        return forms.placesMeant(page, answers);
    }

    /**
     * Saves a page as typed, right or wrong.
     *
     * @param version of the page the person had before them
     * @param files sent, by field
     */
    public SaveResult save(
            ApplicationReference reference,
            String page,
            int version,
            MultiValueMap<String, String> typed,
            Map<String, List<Upload>> files,
            Caller by) {
        var left = takenOff(reference, page, typed, by);
        if (left.isPresent()) return left.get();
        var dossier = reading.application(ownership.writable(reference, by));
        var formPage = dossier.form().visiblePage(page, dossier.answers());
        if (!dossier.view().status().isDraft()) return closed(dossier, formPage, typed);
        var read = forms.read(formPage, typed, dossier.answers(), keeper(dossier, by));
        var refused = new ArrayList<Gap>();
        var action = Action.read(String.valueOf(typed.getFirst(Action.NAME)));
        read = attachments.join(dossier.view(), formPage, files, action, read, refused, by);
        return keep(dossier, formPage, version, PageSheet.read(typed), read, refused, by);
    }

    /** After a conflict: the answers of the fields in {@code mine} are those typed, the others those stored. */
    public SaveResult merge(
            ApplicationReference reference, String page, int version, MultiValueMap<String, String> typed, Set<String> mine, Caller by) {
        var left = takenOff(reference, page, typed, by);
        if (left.isPresent()) return left.get();
        var dossier = reading.application(ownership.writable(reference, by));
        var formPage = dossier.form().visiblePage(page, dossier.answers());
        if (!dossier.view().status().isDraft()) return closed(dossier, formPage, typed);
        var read = forms.read(formPage, typed, dossier.answers(), keeper(dossier, by));
        var stored = dossier.answers().only(id -> formPage.field(PieceDates.question(id)).isPresent());
        return keep(dossier, formPage, version, PageSheet.NONE, stored.and(read.only(id -> mine.contains(PieceDates.question(id)))), List.of(), by);
    }

    private SaveResult keep(
            Application dossier, FormPage page, int version, PageSheet sheet, Answers read, List<Gap> refused, Caller by) {
        var now = clock.instant();
        var id = dossier.view().id();
        var person = by.signedIn().id();
        if (!answers.save(id, page.id(), version, sheet, read, now, person)) {
            var current = ownership.writable(dossier.view().reference(), by);
            if (!current.status().isDraft()) return new Closed(current, page, dossier.answers(), read);
            var stored = answers.pages(id).getOrDefault(page.id(), PageAnswers.NONE);
            // words the same sheet has replaced since: nothing of them is wanted any more
            if (answers.signature(id, page.id()).filter(last -> last.overtakes(sheet, person)).isPresent())
                return new Saved(id, stored.version(), now, List.of(), List.of(), List.of());
            // the same words, sent by an autosave still on its way when the button was pressed: nothing to choose between
            if (!stored.answers().equals(read)) return new Conflict(page, stored.version(), stored.answers(), read);
            version = stored.version() - 1;
        }
        var whole = dossier.answers().and(read);
        var saved = reading.application(dossier.view(), whole);
        store.saved(id, saved.title(), saved.requested(), now);
        // opened under the reference of its first dossier, known by its own name once it has one
        if (!saved.title().isBlank()) projects.rename(dossier.view().project(), saved.title(), now, by);
        attachments.settle(dossier.view(), dossier.form(), page, whole, by);
        var problems = new ArrayList<>(refused);
        problems.addAll(PieceDates.problems(page, whole, LocalDate.ofInstant(now, French.PARIS)));
        problems.addAll(forms.problemsIn(dossier.form(), page, whole));
        return new Saved(id, version + 1, now, problems, saved.unbalanced(page), refused);
    }

    /** Account numbers go to the record of the organisation, sealed; the answers hold a reference. */
    private Optional<BankAccountKeeper> keeper(Application dossier, Caller by) {
        // only a member of the organisation declares its account: for the others the question stays as it was
        if (!ownership.onBehalf(dossier.view(), by) && !ownership.organisationsOf(by.signedIn().id()).contains(dossier.view().holder())) return Optional.empty();
        return Optional.of(iban -> bank.declare(dossier.view().holder(), iban, by).value());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    /** Somebody taken off while they typed keeps their words, and reads nothing of the dossier. */
    private Optional<SaveResult> takenOff(ApplicationReference reference, String page, MultiValueMap<String, String> typed, Caller by) {
        return ownership.left(reference, by).flatMap(view -> forms.revision(view.form()).page(page)
                .map(asked -> new TakenOff(reference, view.form(), asked, forms.read(asked, typed, Answers.NONE, Optional.of(_ -> new UUID(0, 0))))));
    }

    /** What came too late is read so that it can be shown; nothing of it is kept. */
    private Closed closed(Application dossier, FormPage page, MultiValueMap<String, String> typed) {
        BankAccountKeeper nowhere = _ -> new UUID(0, 0);
        var read = forms.read(page, typed, dossier.answers(), Optional.of(nowhere));
        return new Closed(dossier.view(), page, dossier.answers(), read);
    }
}
