package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.AskedPieces;
import fr.levain.applications.Dossier;
import fr.levain.applications.Assignments;
import fr.levain.applications.Drafts;
import fr.levain.applications.Participants;
import fr.levain.applications.Prefills;
import fr.levain.applications.Presence;
import fr.levain.applications.SaveResult.Closed;
import fr.levain.applications.SaveResult.Conflict;
import fr.levain.applications.SaveResult.Saved;
import fr.levain.applications.SaveResult.TakenOff;
import fr.levain.applications.PageSheet;
import fr.levain.documents.Uploads;
import fr.levain.forms.Action;
import fr.levain.forms.Answers;
import fr.levain.forms.FormPage;
import fr.levain.forms.Gap;
import fr.levain.forms.Retyped;
import fr.levain.forms.Value.PlaceReference;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One page of the form: drawn, saved right or wrong, saved by itself, reconciled when two people met on it. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/pages/{page}")
class SectionController {
    private static final String TYPED = "saisie.";
    private static final String CHOICE = "choix.";

    static final String KEEP = "garder";

    private final Drafts drafts;
    private final Prefills prefills;
    private final Participants participants;
    private final Assignments assignments;
    private final Presence presence;
    private final AskedPieces pieces;
    private final Uploads uploads;
    private final Clock clock;

    SectionController(
            Drafts drafts,
            Prefills prefills,
            Participants participants,
            Assignments assignments,
            Presence presence,
            AskedPieces pieces,
            Uploads uploads,
            Clock clock) {
        this.drafts = drafts;
        this.prefills = prefills;
        this.participants = participants;
        this.assignments = assignments;
        this.presence = presence;
        this.pieces = pieces;
        this.uploads = uploads;
        this.clock = clock;
    }

    @GetMapping
    View page(@PathVariable String reference, @PathVariable String page, Caller caller) {
        var dossier = drafts.dossier(new ApplicationReference(reference), caller);
        if (!dossier.view().status().isDraft()) return Redirect.to(dossier.view().path());
        if (!participants.access(dossier.view().reference(), caller).writes()) return Redirect.to(dossier.view().path() + "/verification");
        return drawn(dossier, dossier.page(page), dossier.answers(), dossier.version(page), FormErrors.none(), Map.of(), false, caller);
    }

    @PostMapping
    View save(
            @PathVariable String reference,
            @PathVariable String page,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultiValueMap<String, MultipartFile> files,
            Caller caller) {
        var ref = new ApplicationReference(reference);
        return switch (drafts.save(ref, page, version, typed, uploads.with(typed, files, caller), caller)) {
            case Conflict conflict -> new ConflictPage(drafts.dossier(ref, caller), conflict, answersIn(typed));
            case Closed closed -> new ClosedPage(closed, Retyped.accountsAsTyped(closed.page(), closed.typed(), typed));
            case TakenOff left -> new TakenOffPage(left, Retyped.accountsAsTyped(left.page(), left.typed(), typed));
            case Saved saved -> {
                if (!one(typed, KEEP).isEmpty()) prefills.keep(ref, page, caller);
                yield after(ref, page, typed, saved, caller);
            }
        };
    }

    private SectionPage drawn(
            Dossier dossier, FormPage page, Answers answers, int version, FormErrors errors, Map<String, List<PlaceReference>> matches, boolean keeps, Caller caller) {
        return new SectionPage(dossier, page, answers, version, UUID.randomUUID(), errors, matches, prefills.in(dossier),
                prefills.keepable(dossier, page, caller), keeps, beside(dossier, page, caller), LocalDate.ofInstant(clock.instant(), French.PARIS),
                pieces.on(dossier, page, answers, caller), drafts.cautions(dossier, page, answers));
    }

    private SectionPage.Beside beside(Dossier dossier, FormPage page, Caller caller) {
        var mine = Optional.ofNullable(assignments.of(dossier.view().id()).get(page.id()))
                .filter(given -> given.isPending() && given.to().equals(caller.signedIn().id())).isPresent();
        return new SectionPage.Beside(presence.here(dossier.view().id(), page.id(), caller), mine);
    }

    /** Autosave: the same act, told in JSON. What is wrong is not announced while someone is typing. */
    @PostMapping(headers = "X-Requested-With=autosave")
    ResponseEntity<Map<String, Object>> autosave(
            @PathVariable String reference,
            @PathVariable String page,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed,
            Caller caller) {
        return switch (drafts.save(new ApplicationReference(reference), page, version, typed, uploads.with(typed, null, caller), caller)) {
            case Conflict conflict -> ResponseEntity.status(409).body(Map.of("version", conflict.version()));
            case Closed closed -> ResponseEntity.status(409).body(Map.of("told", ClosedPage.event(closed.view())
                    + " pendant que vous écriviez. Enregistrez pour retrouver ce que vous avez écrit et le copier."));
            case TakenOff _ -> ResponseEntity.status(409).body(Map.of("told", TakenOffPage.TOLD));
            case Saved saved -> ResponseEntity.ok(Map.of("version", saved.version(), "saved", "Enregistré à " + French.hour(saved.at()),
                    "others", new SectionPage.Beside(presence.here(saved.application(), page, caller), false).told(),
                    "files", saved.files().stream().map(Gap::message).toList()));
        };
    }

    @PostMapping("/fusion")
    View merge(
            @PathVariable String reference,
            @PathVariable String page,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        var ref = new ApplicationReference(reference);
        var typed = new LinkedMultiValueMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith(TYPED)) typed.put(name.substring(TYPED.length()), values);
        });
        var mine = sent.keySet().stream()
                .filter(name -> name.startsWith(CHOICE) && "mienne".equals(sent.getFirst(name)))
                .map(name -> name.substring(CHOICE.length()))
                .collect(Collectors.toSet());
        return switch (drafts.merge(ref, page, version, typed, mine, caller)) {
            case Conflict conflict -> new ConflictPage(drafts.dossier(ref, caller), conflict, answersIn(typed));
            case Closed closed -> new ClosedPage(closed, Retyped.accountsAsTyped(closed.page(), closed.typed(), typed));
            case TakenOff left -> new TakenOffPage(left, Retyped.accountsAsTyped(left.page(), left.typed(), typed));
            case Saved saved -> after(ref, page, typed, saved, caller);
        };
    }

    /** Rows added, places looked up: the person stays. Something to mend: it comes back, saved. Else the next page. */
    private View after(ApplicationReference ref, String page, MultiValueMap<String, String> typed, Saved saved, Caller caller) {
        var dossier = drafts.dossier(ref, caller);
        var action = Action.read(one(typed, Action.NAME));
        var stays = action.staysOnPage();
        var problems = new ArrayList<>(saved.problems());
        if (!stays) problems.addAll(saved.unbalanced());
        if (stays || !problems.isEmpty()) {
            var matches = drafts.placesMeant(dossier.page(page), dossier.answers());
            // a search is not a mistake to mend
            var errors = errors(problems.stream().filter(gap -> !action.verb().equals("chercher") || !matches.containsKey(field(gap))).toList());
            var shown = Retyped.accountsAsTyped(dossier.page(page), dossier.answers(), typed);
            return drawn(dossier, dossier.page(page), shown, saved.version(), errors, matches, !one(typed, KEEP).isEmpty(), caller);
        }
        var path = dossier.view().path();
        if (one(typed, "suite").equals("dossier")) return Redirect.to(path);
        return Redirect.to(dossier.after(page).map(next -> path + "/pages/" + next).orElse(path));
    }

    private static String field(Gap gap) {
        return gap.field().split("[.-]", 2)[0];
    }

    static FormErrors errors(List<Gap> gaps) {
        var errors = FormErrors.none();
        for (var gap : gaps) errors = errors.plus(gap.field(), gap.message());
        return errors;
    }

    /** What was typed, without what the form adds for itself. */
    private static Map<String, List<String>> answersIn(MultiValueMap<String, String> typed) {
        var answers = new LinkedHashMap<String, List<String>>(typed);
        answers.keySet().removeIf(name -> name.endsWith(Uploads.SUFFIX));
        answers.keySet().removeAll(List.of("_csrf", "_pour", "version", PageSheet.NAME, PageSheet.TURN, "suite", KEEP, Action.NAME));
        return answers;
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }
}
