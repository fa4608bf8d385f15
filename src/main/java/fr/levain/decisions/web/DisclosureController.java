package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Participants;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.DisclosureRequest.Kind;
import fr.levain.decisions.DisclosureRequests;
import fr.levain.documents.Upload;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.law.Delays;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The right to the documents of one's file (A5): asked for by its holder, answered by the service. */
@Controller
class DisclosureController {
    private final DisclosureRequests requests;
    private final Participants participants;
    private final Delays delays;
    private final Clock clock;

    DisclosureController(DisclosureRequests requests, Participants participants, Delays delays, Clock clock) {
        this.requests = requests;
        this.participants = participants;
        this.delays = delays;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{reference}/communication")
    @AnyAccount
    View mine(@PathVariable ApplicationReference reference, Caller caller) {
        return mine(reference, "", FormErrors.none(), caller);
    }

    @PostMapping("/dossiers/{reference}/communication")
    @AnyAccount
    View ask(@PathVariable ApplicationReference reference, @RequestParam(defaultValue = "") String documents, Caller caller) {
        return switch (requests.ask(reference, documents, caller)) {
            case Done() -> Redirect.to("/dossiers/" + reference + "/communication");
            case Refused(var field, var message) -> mine(reference, documents, FormErrors.of(field, message), caller);
        };
    }

    @GetMapping("/instruction/{reference}/communication")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT})
    View theirs(@PathVariable ApplicationReference reference, Caller caller) {
        return theirs(reference, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping("/instruction/{reference}/communication")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT})
    View receive(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        var on = TypedDay.read(typed, "recue");
        if (on.isEmpty()) return theirs(reference, typed, FormErrors.of("recue", "Indiquez le jour où la demande est arrivée."), caller);
        return switch (requests.receive(reference, typed.getOrDefault("documents", ""), on.get(), caller)) {
            case Done() -> Redirect.to("/instruction/" + reference + "/communication");
            case Refused(var field, var message) -> theirs(reference, typed, FormErrors.of(field, message), caller);
        };
    }

    @PostMapping("/instruction/{reference}/communication/{id}")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT})
    View answer(@PathVariable ApplicationReference reference, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam("fichier") Optional<MultipartFile> file, Caller caller) {
        var kind = Stream.of(Kind.values()).filter(each -> each.name().equals(typed.get("suite-" + id))).findFirst();
        return switch (requests.answer(reference, id, kind, typed.getOrDefault("mots-" + id, ""), file.filter(each -> !each.isEmpty()).map(Upload::of), caller)) {
            case Done() -> Redirect.to("/instruction/" + reference + "/communication");
            case Refused(var field, var message) -> theirs(reference, typed, FormErrors.of(field, message), caller);
        };
    }

    private View mine(ApplicationReference reference, String typed, FormErrors errors, Caller caller) {
        var view = requests.decided(reference, caller);
        return new MyDisclosuresPage(view, requests.of(view.id()), delays.accessRequest(today()), !caller.isOfficer() && participants.access(reference, caller).files(),
                today(), typed, errors);
    }

    private View theirs(ApplicationReference reference, Map<String, String> typed, FormErrors errors, Caller caller) {
        var view = requests.decided(reference, caller);
        return new DisclosuresPage(reference.value(), view.shownTitle(), requests.of(view.id()), today(), typed, errors);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
