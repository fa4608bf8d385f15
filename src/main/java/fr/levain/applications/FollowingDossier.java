package fr.levain.applications;

import fr.levain.applications.ReorientationResult.Moved;
import fr.levain.calls.Call;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.Value;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.projects.ProjectId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The dossier that follows on another one: same project, same holder, same files, nothing typed twice. */
@Component
class FollowingDossier {
    private final ApplicationStore store;
    private final ReorientationStore reorientations;
    private final AnswerStore answers;
    private final DossierReading reading;
    private final Submissions submissions;
    private final Ownership ownership;
    private final Prefills prefills;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowingDossier(
            ApplicationStore store,
            ReorientationStore reorientations,
            AnswerStore answers,
            DossierReading reading,
            Submissions submissions,
            Ownership ownership,
            Prefills prefills,
            Documents documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reorientations = reorientations;
        this.answers = answers;
        this.reading = reading;
        this.submissions = submissions;
        this.ownership = ownership;
        this.prefills = prefills;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The one a re-orientation opens: it keeps the date the first was received. */
    ApplicationView open(ApplicationView first, Call call, CarryOver carry, Caller by) {
        var received = first.submittedAt().orElseThrow();
        var draft = begin(first, call, by);
        reorientations.link(first.id(), draft.id(), received);
        events.publishEvent(new FollowsOn(draft.id(), clock.instant(), by, first.reference(), received));
        fill(draft, carry, by);
        return draft;
    }

    /** Same project and same holder, under the terms of the call as they are today. */
    ApplicationView begin(ApplicationView first, Call call, Caller by) {
        return begin(first, first.project(), call, by);
    }

    /** The same holder's, for another project. */
    ApplicationView begin(ApplicationView first, ProjectId project, Call call, Caller by) {
        var now = clock.instant();
        var terms = call.current();
        var reference = ApplicationReference.of(
                ZonedDateTime.ofInstant(now, French.PARIS).getYear(), terms.referencePrefix(), store.nextNumber());
        var draft = new ApplicationView(ApplicationId.at(now), reference, ApplicationStatus.DRAFT, project, first.holder(),
                first.holderName(), first.author(), terms.id(), terms.form(), call.slug(), terms.title(), terms.team(), "",
                Optional.empty(), now, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        store.open(draft);
        events.publishEvent(new DraftOpened(draft.id(), now, by, reference, call.slug()));
        return draft;
    }

    /** @return the answers as the draft holds them, its files its own */
    Answers fill(ApplicationView draft, CarryOver carry, Caller by) {
        var now = clock.instant();
        var own = ownFiles(draft, carry.answers(), by);
        var application = reading.application(draft, own);
        for (var page : application.form().pages()) {
            var its = own.only(field -> page.field(field).isPresent());
            if (!its.byField().isEmpty()) answers.save(draft.id(), page.id(), 0, its, now, by.signedIn().id());
        }
        store.saved(draft.id(), application.title(), application.requested(), now);
        return own;
    }

    /** Files become files of the new dossier: whoever may read it may read them. The bytes are not copied. */
    private Answers ownFiles(ApplicationView draft, Answers carried, Caller by) {
        var own = carried;
        for (var field : carried.byField().keySet()) {
            if (carried.to(field).known().orElse(null) instanceof Value.BudgetLines(var lines)) {
                own = own.with(field, new Value.BudgetLines(lines.stream().map(line -> ownProof(draft, line, by)).toList()));
                continue;
            }
            var files = carried.files(field);
            if (files.isEmpty()) continue;
            own = own.with(field, new Value.Files(files.stream()
                    .map(file -> documents.reuse(new DocumentId(file.document()), draft.id().subject(), by, clock.instant()))
                    .map(document -> new Value.FileReference(document.id().value(), document.name(), document.size()))
                    .toList()));
        }
        return own;
    }

    private BudgetLine ownProof(ApplicationView draft, BudgetLine line, Caller by) {
        var sent = line.proof().filter(proof -> proof.fileName().isPresent()).flatMap(BudgetLine.Proof::document);
        if (sent.isEmpty()) return line;
        var document = documents.reuse(new DocumentId(sent.get()), draft.id().subject(), by, clock.instant());
        return line.provedBy(document.id().value(), document.name());
    }

    /** A draft its author still has to read gets from the organisation's record what the first dossier did not say. */
    void complete(ApplicationView draft, CarryOver carry, Caller by) {
        prefills.fill(draft, reading.application(draft).form(), carry.answers(), by);
    }

    /** @return whether nothing stood in the way of filing it at once */
    boolean fileIfWhole(ApplicationView draft, Caller by, Arrival arrival) {
        return submissions.submit(draft.reference(), true, by, arrival) instanceof SubmissionResult.Submitted;
    }

    Moved state(ApplicationReference reference, Caller by) {
        return new Moved(reference, ownership.owned(reference, by).submittedAt().isPresent());
    }
}
