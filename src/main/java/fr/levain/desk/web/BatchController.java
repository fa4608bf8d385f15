package fr.levain.desk.web;

import fr.levain.assessment.Absences;
import fr.levain.committees.Meetings;
import fr.levain.committees.MeetingLine;
import fr.levain.desk.Batches;
import fr.levain.desk.BulkKind;
import fr.levain.desk.CaseRow;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.desk.Tags;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.opinions.OpinionRequests;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One act on many dossiers: choose, read over, confirm once, read the report. */
@Controller
@RequestMapping("/instruction/lots")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY})
class BatchController {
    private static final String PATH = "/instruction/lots";

    private final Batches batches;
    private final Desk desk;
    private final Absences absences;
    private final OpinionRequests opinions;
    private final Meetings meetings;
    private final Tags tags;

    BatchController(Batches batches, Desk desk, Absences absences, OpinionRequests opinions, Meetings meetings, Tags tags) {
        this.batches = batches;
        this.desk = desk;
        this.absences = absences;
        this.opinions = opinions;
        this.meetings = meetings;
        this.tags = tags;
    }

    @GetMapping
    View latest(Caller caller) {
        return new BatchesPage(batches.latestOf(caller.signedIn()));
    }

    /** From the list: the dossiers ticked, or all those of the view. */
    @PostMapping
    View start(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        var form = BatchForm.from(sent);
        var kind = BulkKind.of(AddressWords.first(sent, "acte"));
        if (kind.isEmpty()) return new NothingChosenPage("Choisissez ce qu’il faut faire des dossiers.", form.listHref());
        boolean all = !AddressWords.first(sent, "tout").isEmpty();
        var references = all
                ? desk.first(Filters.read(form.query()), Batches.MOST + 1, caller.signedIn()).stream().map(CaseRow::reference).toList()
                : form.references();
        if (references.isEmpty())
            return new NothingChosenPage("Cochez au moins un dossier, ou choisissez tous ceux de la vue.", form.listHref());
        boolean capped = references.size() > Batches.MOST;
        var chosen = form.of(references.stream().limit(Batches.MOST).toList());
        return switch (kind.get()) {
            case REMIND, NOTIFY -> preview(kind.get(), chosen, capped, caller);
            case ASSIGN, OPINION, AGENDA, TAG, UNTAG -> page(kind.get(), chosen, capped, FormErrors.none());
        };
    }

    @PostMapping("/apercu")
    View preview(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        var form = BatchForm.from(sent);
        var kind = kind(sent);
        if (!AddressWords.first(sent, "modifier").isEmpty()) return page(kind, form, false, FormErrors.none());
        var errors = batches.check(kind, form.typed(), caller.signedIn());
        return errors.isEmpty() ? preview(kind, form, false, caller) : page(kind, form, false, errors);
    }

    @PostMapping("/{batch}")
    View confirm(@PathVariable UUID batch, @RequestParam MultiValueMap<String, String> sent, Caller caller) {
        var form = BatchForm.from(sent);
        var kind = kind(sent);
        var errors = batches.check(kind, form.typed(), caller.signedIn());
        if (!errors.isEmpty()) return page(kind, form, false, errors);
        if (form.references().isEmpty()) return new NothingChosenPage("Cochez au moins un dossier, ou choisissez tous ceux de la vue.", form.listHref());
        batches.confirm(batch, kind, form.typed(), form.references(), caller.signedIn());
        return Redirect.to(PATH + "/" + batch);
    }

    @GetMapping("/{batch}")
    View report(@PathVariable UUID batch, Caller caller) {
        var found = batches.report(batch, caller.signedIn());
        return new BatchReportPage(found, batches.summary(found, caller.signedIn()).orElse(found.kind().label()));
    }

    private View preview(BulkKind kind, BatchForm form, boolean capped, Caller caller) {
        return new BatchPreviewPage(kind, form, batches.preview(kind, form.typed(), form.references(), caller.signedIn()), capped);
    }

    private BatchFormPage page(BulkKind kind, BatchForm form, boolean capped, FormErrors errors) {
        return new BatchFormPage(kind, form, capped, choices(kind), errors);
    }

    private List<Choice> choices(BulkKind kind) {
        return switch (kind) {
            case ASSIGN -> Stream.concat(
                    Stream.of(new Choice("regles", "La personne que Levain propose pour chacun", "Par les règles, puis par la charge. Seuls les dossiers que personne ne suit.")),
                    absences.officers().stream().map(person -> Choice.of(person.id().toString(), person.name()))).toList();
            case OPINION -> opinions.settings().kinds().stream().map(each -> Choice.of(each.slug(), each.title())).toList();
            case AGENDA -> meetings.latest(Optional.empty(), Optional.empty()).meetings().stream().filter(meeting -> meeting.status().isPrepared())
                    .map(BatchController::choice).toList();
            case TAG, UNTAG -> tags.words().stream().map(word -> Choice.of(word, word)).toList();
            case REMIND, NOTIFY -> List.of();
        };
    }

    private static Choice choice(MeetingLine meeting) {
        return new Choice(meeting.id().toString(), "%s, le %s".formatted(meeting.title(), French.moment(meeting.at())),
                French.plural(meeting.dossiers(), "dossier inscrit", "dossiers inscrits"));
    }

    private static BulkKind kind(MultiValueMap<String, String> sent) {
        return BulkKind.of(AddressWords.first(sent, "acte")).orElseThrow(() -> new NotFound("act"));
    }
}
