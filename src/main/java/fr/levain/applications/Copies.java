package fr.levain.applications;

import fr.levain.calls.Call;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Calls;
import fr.levain.calls.Invitations;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.forms.web.AskedPiece.Joined;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.projects.Projects;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new dossier begun from an old one: its answers and files are taken where the call asks for them. */
@Service
@Transactional
public class Copies {
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final DossierReading reading;
    private final Ownership ownership;
    private final FollowingDossier following;
    private final Prefills prefills;
    private final DossierPieces pieces;
    private final Disclosure disclosure;
    private final Projects projects;
    private final Calls calls;
    private final Invitations invitations;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Copies(
            AnswerStore answers,
            CorrectionStore corrections,
            DossierReading reading,
            Ownership ownership,
            FollowingDossier following,
            Prefills prefills,
            DossierPieces pieces,
            Disclosure disclosure,
            Projects projects,
            Calls calls,
            Invitations invitations,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.corrections = corrections;
        this.reading = reading;
        this.ownership = ownership;
        this.following = following;
        this.prefills = prefills;
        this.pieces = pieces;
        this.disclosure = disclosure;
        this.projects = projects;
        this.calls = calls;
        this.invitations = invitations;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A call that takes dossiers today, and what of the old one it would take.
     *
     * @param examined the old one answers these very terms, and is still being examined: sent again, it would be twice the same
     */
    public record Target(Call call, CarryOver carry, boolean examined) {}

    /** The calls its author may copy it into, the best filled first. @throws NotFound when it is not theirs */
    @Transactional(readOnly = true)
    public List<Target> targets(ApplicationReference reference, Caller caller) {
        var old = ownership.owned(reference, caller);
        var given = given(old, caller);
        var account = caller.signedIn();
        var sirets = ownership.siretsOf(account.id());
        return calls.openAt(clock.instant()).stream()
                .filter(call -> invitations.admits(call, account.email(), sirets))
                .map(call -> new Target(call, carry(old, call, given), isExamined(old, call)))
                .sorted((one, two) -> Integer.compare(one.carry().missing().size(), two.carry().missing().size()))
                .toList();
    }

    /**
     * @param another whether it is said to be for another project than the one still being examined
     * @return empty when it is not, and should be
     * @throws NotFound when the old one is not theirs, or the call takes no dossier of theirs today
     */
    public Optional<ApplicationView> copy(ApplicationReference reference, String slug, boolean another, Caller by) {
        var old = ownership.owned(reference, by);
        var account = by.signedIn();
        var call = calls.bySlug(slug)
                .filter(found -> found.status() == CallStatus.PUBLISHED && found.current().takes(clock.instant()))
                .filter(found -> invitations.admits(found, account.email(), ownership.siretsOf(account.id())))
                .orElseThrow(() -> new NotFound("open call " + slug));
        if (isExamined(old, call) && !another) return Optional.empty();
        var project = projects.open(old.holder(), old.shownTitle(), clock.instant(), by);
        var draft = following.begin(old, project, call, by);
        events.publishEvent(new CopiedFrom(draft.id(), clock.instant(), by, old.reference()));
        var carry = carry(old, call, given(old, by));
        prefills.copied(draft, following.fill(draft, carry, by), old);
        following.complete(draft, carry, by);
        return Optional.of(draft);
    }

    private CarryOver carry(ApplicationView old, Call call, Answers given) {
        return CarryOver.of(forms.revision(old.form()), forms.revision(call.current().form()), given);
    }

    /**
     * As filed and corrected, or as the draft stands; with the newest files. What was sworn then is not sworn for what is
     * begun today: it is asked again.
     */
    private Answers given(ApplicationView old, Caller by) {
        var said = corrections.standing(old.id(), answers.filedAnswers(old.id())).orElseGet(() -> reading.application(old).answers());
        var form = forms.revision(old.form());
        var unsworn = said.only(id -> form.field(id).filter(field -> field.type() instanceof FieldType.Consent).isEmpty());
        return newest(form, unsworn, pieces.of(old.reference(), by));
    }

    /** Files that count today, the last sent first kept; one past its date, or in quarantine, is asked anew. */
    private static Answers newest(FormRevision form, Answers said, DossierFiles kept) {
        var all = said;
        // proofs of a budget go with its lines
        var proofs = form.fields().map(Field::type).flatMap(type -> type instanceof FieldType.Budget budget ? budget.reads().proofs().stream() : Stream.empty())
                .collect(Collectors.toSet());
        for (var field : form.fields().toList()) {
            if (!(field.type() instanceof FieldType.FileType(var code, var max)) || proofs.contains(code)) continue;
            var shelf = kept.shelf(code);
            if (shelf.isEmpty()) continue;
            var files = shelf.get().files().stream()
                    .filter(file -> !file.isStale(kept.today()) && file.document().scan() != Scan.INFECTED)
                    .map(Joined::document).sorted(Comparator.comparing(StoredDocument::at).reversed()).limit(max)
                    .map(document -> new Value.FileReference(document.id().value(), document.name(), document.size())).toList();
            all = files.isEmpty() ? all.only(id -> !id.equals(field.id())) : all.with(field.id(), new Value.Files(files));
        }
        return all;
    }

    /** Until its author is told the outcome, it may still be chosen: nothing here says which it is. */
    private boolean isExamined(ApplicationView old, Call call) {
        return call.current().id().equals(old.callRevision())
                && (old.status().isOpen() || old.status().isOutcome() && !disclosure.isNotified(old.id()));
    }
}
