package fr.levain.records.web;

import fr.levain.directory.OrganisationId;
import fr.levain.documents.Uploads;
import fr.levain.forms.Action;
import fr.levain.forms.Answers;
import fr.levain.forms.Gap;
import fr.levain.forms.Retyped;
import fr.levain.forms.web.PageFields;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.records.OrganisationRecord;
import fr.levain.records.RecordSaved.Conflict;
import fr.levain.records.RecordSaved.Kept;
import fr.levain.records.Records;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The record of an organisation: read by its members and by officers, written by its members. */
@Controller
@AnyAccount
@RequestMapping("/organisations/{id}/fiche")
class RecordController {
    private final Records records;
    private final Uploads uploads;

    RecordController(Records records, Uploads uploads) {
        this.records = records;
        this.uploads = uploads;
    }

    @GetMapping
    View record(@PathVariable UUID id, Caller caller) {
        return new RecordPage(records.record(OrganisationId.of(id), caller), caller.isOfficer());
    }

    @GetMapping("/pages/{page}")
    View page(@PathVariable UUID id, @PathVariable String page, Caller caller) {
        var record = records.record(OrganisationId.of(id), caller);
        return drawn(record, page, record.answers(), List.of(), false);
    }

    @PostMapping("/pages/{page}")
    View save(
            @PathVariable UUID id,
            @PathVariable String page,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultiValueMap<String, MultipartFile> files,
            Caller caller) {
        var organisation = OrganisationId.of(id);
        return switch (records.save(organisation, page, version, typed, uploads.with(typed, files, caller), caller)) {
            case Conflict(var told, var answers) -> drawn(records.record(organisation, caller), page, answers, told, true);
            case Kept(var problems, var answers) -> after(records.record(organisation, caller), page, problems, answers, typed);
        };
    }

    private View after(OrganisationRecord record, String page, List<Gap> problems, Answers answers, MultiValueMap<String, String> typed) {
        var action = Action.read(String.valueOf(typed.getFirst(Action.NAME)));
        if (!action.staysOnPage() && problems.isEmpty()) return Redirect.to("/organisations/" + record.organisation().id() + "/fiche#" + page);
        var shown = Retyped.accountsAsTyped(record.page(page), record.answers().and(answers), typed);
        var told = action.verb().equals("chercher") ? List.<Gap>of() : problems;
        return drawn(record, page, shown, told, false);
    }

    private RecordSectionPage drawn(OrganisationRecord record, String page, Answers answers, List<Gap> problems, boolean conflict) {
        var shown = record.page(page);
        var whole = record.answers().and(answers);
        var fields = new PageFields(record.form(), shown, whole, PageFields.errors(problems), records.placesMeant(shown, answers),
                RecordPage.notes(record, shown, answers)).withPieces(records.asked(record, shown, whole));
        return new RecordSectionPage(record, shown, fields, conflict);
    }
}
