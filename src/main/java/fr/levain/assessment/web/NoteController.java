package fr.levain.assessment.web;

import fr.levain.accounts.Accounts;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.WorkingNote;
import fr.levain.assessment.WorkingNotes;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Working notes of the service about a dossier. */
@Controller
@RequestMapping("/instruction/{reference}/notes")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class NoteController {
    private final WorkingNotes notes;
    private final Assessments assessments;
    private final Applications applications;
    private final Accounts accounts;
    private final Clock clock;

    NoteController(WorkingNotes notes, Assessments assessments, Applications applications, Accounts accounts, Clock clock) {
        this.notes = notes;
        this.assessments = assessments;
        this.applications = applications;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    View notes(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, Caller caller) {
        return page(assessments.byReference(reference, caller), page, Optional.empty(), "", caller, FormErrors.none());
    }

    @PostMapping
    View write(@PathVariable String reference, @RequestParam(defaultValue = "") String note, Caller.Account caller) {
        var errors = problems(note);
        if (!errors.isEmpty()) return page(assessments.byReference(reference, caller), 1, Optional.empty(), note, caller, errors);
        notes.write(reference, note, caller);
        return Redirect.to("/instruction/" + reference + "/notes");
    }

    @GetMapping("/{id}")
    View mending(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var note = notes.mendable(reference, id, caller);
        return page(assessments.byReference(reference, caller), 1, Optional.of(id), note.text(), caller, FormErrors.none());
    }

    @PostMapping("/{id}")
    View mend(@PathVariable String reference, @PathVariable UUID id, @RequestParam(defaultValue = "") String note, Caller caller) {
        var errors = problems(note);
        if (!errors.isEmpty()) return page(assessments.byReference(reference, caller), 1, Optional.of(id), note, caller, errors);
        notes.mend(reference, id, note, caller);
        return Redirect.to("/instruction/" + reference + "/notes");
    }

    private static FormErrors problems(String note) {
        if (note.isBlank()) return FormErrors.of("note", "Écrivez la note.");
        return note.strip().length() > WorkingNote.LONGEST ? FormErrors.of("note", "Raccourcissez votre note : 4 000 caractères au plus.") : FormErrors.none();
    }

    private NotesPage page(CaseFile file, int number, Optional<UUID> mended, String typed, Caller caller, FormErrors errors) {
        int page = Math.clamp(number, 1, 1_000);
        int count = notes.count(file.application());
        var listed = notes.of(file.application(), page);
        var here = "/instruction/" + file.reference() + "/notes?page=";
        var paging = new Paging(French.plural(count, "note", "notes"),
                page > 1 ? Optional.of(here + (page - 1)) : Optional.empty(),
                page * WorkingNotes.PER_PAGE < count ? Optional.of(here + (page + 1)) : Optional.empty());
        var now = clock.instant();
        return new NotesPage(
                file.reference(), applications.view(file.application()).shownTitle(), listed,
                listed.stream().filter(note -> note.isMendableBy(caller, now)).map(WorkingNote::id).toList(),
                accounts.people(listed.stream().map(WorkingNote::by).distinct().toList()), mended, typed, paging, errors);
    }
}
