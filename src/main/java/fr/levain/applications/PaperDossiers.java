package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.calls.Call;
import fr.levain.calls.Calls;
import fr.levain.directory.Claim;
import fr.levain.directory.Organisations;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.projects.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers received on paper, keyed in by the service on behalf of their author: never the officer's own. */
@Service
@Transactional
public class PaperDossiers {
    public static final int PER_PAGE = 20;

    /** What was read on the paper. */
    public record Paper(String authorName, List<String> address, LocalDate postedOn, LocalDate receivedOn) {}

    /** One whose answers are still to be keyed in. */
    public record ToFinish(ApplicationReference reference, String title, String holder, String call, PaperEntry entry) {}

    private final PaperStore store;
    private final ApplicationStore applications;
    private final Calls calls;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Projects projects;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperDossiers(
            PaperStore store, ApplicationStore applications, Calls calls, Organisations organisations, Accounts accounts, Projects projects,
            Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.calls = calls;
        this.organisations = organisations;
        this.accounts = accounts;
        this.projects = projects;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    static boolean keysIn(Caller caller) {
        return caller.has(Role.ASSISTANT) || caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD);
    }

    /** Whether a letter posted on this day was in time for the call, whatever the day it is keyed in. */
    public static boolean isInTime(Call call, LocalDate postedOn) {
        var start = postedOn.atStartOfDay(French.PARIS).toInstant();
        var end = postedOn.plusDays(1).atStartOfDay(French.PARIS).toInstant().minusMillis(1);
        return call.current().takes(start) || call.current().takes(end);
    }

    /** Opens the dossier under the terms of the call, for its author, who has no account to sign in with. */
    public ApplicationReference enter(Call call, Claim holder, Paper paper, Caller by) {
        if (!keysIn(by)) throw new NotAllowed();
        var now = clock.instant();
        var terms = call.current();
        var author = accounts.openWithoutAddress(paper.authorName(), by);
        var organisation = organisations.enter(holder, by);
        var reference = ApplicationReference.of(ZonedDateTime.ofInstant(now, French.PARIS).getYear(), terms.referencePrefix(), applications.nextNumber());
        var project = projects.open(organisation, reference.value(), now, by);
        var draft = new ApplicationView(ApplicationId.at(now), reference, ApplicationStatus.DRAFT, project, organisation,
                organisations.view(organisation).name(), author.id(), terms.id(), terms.form(), call.slug(), terms.title(), terms.team(), "",
                Optional.empty(), now, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        applications.open(draft);
        store.add(new PaperEntry(draft.id(), paper.authorName().strip(), paper.address(), paper.postedOn(), paper.receivedOn(),
                Optional.empty(), now, by.signedIn().id()));
        events.publishEvent(new DraftOpened(draft.id(), now, by, reference, call.slug()));
        events.publishEvent(new PaperDossierEntered(draft.id(), now, by, paper.postedOn(), paper.receivedOn()));
        return reference;
    }

    /** The paper itself, scanned. Empty once kept; else why it was refused. */
    public Optional<String> keepOriginal(ApplicationReference reference, Upload scan, Caller by) {
        var view = applications.find(reference).filter(found -> keysIn(by) && store.find(found.id()).isPresent())
                .orElseThrow(() -> new fr.levain.kernel.NotFound("paper dossier " + reference));
        return switch (documents.store(scan, by, view.id().subject(), clock.instant())) {
            case UploadResult.Rejected(_, var reason) -> Optional.of(reason);
            case UploadResult.Stored(var document) -> {
                store.keepOriginal(view.id(), document.id());
                yield Optional.empty();
            }
        };
    }

    @Transactional(readOnly = true)
    public Optional<PaperEntry> of(ApplicationId application) {
        return store.find(application);
    }

    /** @param page from 1 */
    @Transactional(readOnly = true)
    public List<ToFinish> toFinish(int page) {
        return store.toFinish(PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    @Transactional(readOnly = true)
    public int countToFinish() {
        return store.countToFinish();
    }
}
