package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.decisions.AwardFollowUp;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.DecisionResult;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Embargoes;
import fr.levain.decisions.JoinedFiles;
import fr.levain.decisions.Notifications;
import fr.levain.documents.Upload;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/decisions")
@AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD})
class ActController {
    private final Decisions decisions;
    private final Applications applications;
    private final Notifications notifications;
    private final Embargoes embargoes;
    private final WaitingDossiers waiting;
    private final JoinedFiles files;
    private final List<AwardFollowUp> followUps;

    ActController(
            Decisions decisions, Applications applications, Notifications notifications, Embargoes embargoes, WaitingDossiers waiting, JoinedFiles files,
            List<AwardFollowUp> followUps) {
        this.files = files;
        this.embargoes = embargoes;
        this.decisions = decisions;
        this.applications = applications;
        this.notifications = notifications;
        this.waiting = waiting;
        this.followUps = followUps;
    }

    @GetMapping
    View acts(@RequestParam Optional<UUID> apres) {
        var found = decisions.latest(apres.map(ActId::new));
        return new ActsPage(found.acts(), found.next().map(ActId::toString), apres.isPresent());
    }

    @GetMapping("/nouvelle")
    View newAct() {
        return new NewActPage(Map.of("organe", "Commission permanente"), FormErrors.none());
    }

    @PostMapping
    View record(@RequestParam Map<String, String> typed, Caller caller) {
        var errors = FormErrors.none();
        if (blank(typed, "numero")) errors = errors.plus("numero", "Indiquez le numéro de la délibération.");
        if (blank(typed, "organe")) errors = errors.plus("organe", "Indiquez qui a voté.");
        var votedOn = TypedDay.read(typed, "vote");
        if (votedOn.isEmpty()) errors = errors.plus("vote", "Indiquez le jour du vote, par exemple 22 3 2027.");
        for (var field : new String[] {"prenom", "nom", "qualite"})
            if (blank(typed, field))
                errors = errors.plus(field, "Indiquez prénom, nom et qualité du signataire : la loi les demande.");
        var counted = TypedVote.ofAct(typed);
        for (var problem : counted.problems().errors()) errors = errors.plus(problem.fieldId(), problem.message());
        if (!errors.isEmpty()) return new NewActPage(typed, errors);
        var id = decisions.newAct();
        var signatory = new Act.Signature(typed.get("prenom").strip(), typed.get("nom").strip(), typed.get("qualite").strip());
        return switch (decisions.record(id, typed.get("numero"), typed.get("organe"), votedOn.get(), counted.count(), signatory, caller)) {
            case Done() -> Redirect.to("/decisions/" + id);
            case Refused(var field, var message) -> new NewActPage(typed, FormErrors.of(field, message));
        };
    }

    /** M11: acts recorded before the count was asked. */
    @PostMapping("/{act}/decompte")
    View count(@PathVariable UUID act, @RequestParam Map<String, String> typed, Caller caller) {
        var counted = TypedVote.ofAct(typed);
        if (!counted.problems().isEmpty()) return page(new ActId(act), typed, counted.problems(), caller);
        return after(act, typed, decisions.completeCount(new ActId(act), counted.count(), caller), caller);
    }

    @GetMapping("/{act}")
    View act(@PathVariable UUID act, @RequestParam(defaultValue = "1") int page, Caller caller) {
        return page(new ActId(act), page, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping("/{act}/attributions/{reference}")
    View award(@PathVariable UUID act, @PathVariable ApplicationReference reference,
            @RequestParam Map<String, String> typed, Caller caller) {
        var field = "montant-" + reference;
        var plain = typed.getOrDefault(field, "").replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!plain.matches("\\d{1,10}(\\.\\d{1,2})?"))
            return page(new ActId(act), typed, FormErrors.of(field, "Écrivez le montant voté, par exemple 36 643,50."), caller);
        var vote = TypedVote.ofDossier(typed, "", reference.value());
        return decided(act, typed, vote, reference, () -> decisions.award(new ActId(act), reference, Euros.of(new BigDecimal(plain)),
                vote.under(decisions.act(new ActId(act)), Optional.ofNullable(typed.get("conditions-" + reference))), caller), caller);
    }

    @PostMapping("/{act}/refus/{reference}")
    View refuse(@PathVariable UUID act, @PathVariable ApplicationReference reference,
            @RequestParam Map<String, String> typed, Caller caller) {
        var vote = TypedVote.ofDossier(typed, "refus-", reference.value());
        return decided(act, typed, vote, reference, () -> decisions.refuse(new ActId(act), reference, typed.getOrDefault("motifs-" + reference, ""),
                vote.under(decisions.act(new ActId(act)), Optional.empty()), caller), caller);
    }

    /** D06: who may know before that day is a setting of the authority. */
    @PostMapping("/{act}/embargo")
    View hold(@PathVariable UUID act, @RequestParam Map<String, String> typed, Caller caller) {
        var until = TypedDay.read(typed, "embargo");
        if (until.isEmpty())
            return page(new ActId(act), typed, FormErrors.of("embargo", "Indiquez le jour où les résultats peuvent être dits, par exemple 2 4 2027."), caller);
        return after(act, typed, embargoes.set(new ActId(act), until.get(), caller), caller);
    }

    @PostMapping("/{act}/transmission")
    View transmit(@PathVariable UUID act, @RequestParam Map<String, String> typed, Caller caller) {
        var on = TypedDay.read(typed, "transmission");
        if (on.isEmpty())
            return page(new ActId(act), typed, FormErrors.of("transmission", "Indiquez le jour de la transmission, par exemple 26 3 2027."), caller);
        return after(act, typed, decisions.transmit(new ActId(act), on.get(), caller), caller);
    }

    @PostMapping("/{act}/notifications/{reference}")
    View send(@PathVariable UUID act, @PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        return after(act, typed, notifications.send(reference, caller), caller);
    }

    @PostMapping("/{act}/notifications/{reference}/courrier")
    View posted(@PathVariable UUID act, @PathVariable ApplicationReference reference,
            @RequestParam Map<String, String> typed, Caller caller) {
        var sent = TypedDay.read(typed, "envoi-" + reference);
        var received = TypedDay.read(typed, "recu-" + reference);
        if (sent.isEmpty() || received.isEmpty())
            return page(new ActId(act), typed, FormErrors.of(
                    sent.isEmpty() ? "envoi-" + reference : "recu-" + reference, "Indiquez un jour, un mois et une année."), caller);
        return after(act, typed, notifications.posted(reference, sent.get(), received.get(), caller), caller);
    }

    @PostMapping("/{act}/conventions/{reference}")
    View signed(@PathVariable UUID act, @PathVariable ApplicationReference reference,
            @RequestParam Map<String, String> typed, @RequestParam("copie") MultipartFile copy, Caller caller) {
        var on = TypedDay.read(typed, "signature-" + reference);
        if (on.isEmpty())
            return page(new ActId(act), typed, FormErrors.of(
                    "signature-" + reference, "Indiquez la date portée sur la convention signée."), caller);
        return after(act, typed, notifications.signed(reference, on.get(), Upload.of(copy), caller), caller);
    }

    /** D01: the signed deliberation, an extract, an annex. */
    @PostMapping("/{act}/fichiers")
    View join(@PathVariable UUID act, @RequestParam Map<String, String> typed, @RequestParam("fichier") MultipartFile file, Caller caller) {
        var id = new ActId(act);
        embargoes.check(id, caller);
        var about = Optional.of(typed.getOrDefault("dossier", "")).filter(reference -> !reference.isBlank()).map(ApplicationReference::new);
        return after(act, typed, files.join(id, about, Upload.of(file), caller), caller);
    }

    /** Two officers on one dossier: the second is told, and nothing is written twice. */
    private View decided(
            UUID act, Map<String, String> typed, TypedVote vote, ApplicationReference reference, Supplier<DecisionResult> decision, Caller caller) {
        if (!vote.problems().isEmpty()) return page(new ActId(act), typed, vote.problems(), caller);
        try {
            return switch (decision.get()) {
                case Done() -> back(act, typed);
                case Refused(var field, var message) -> page(new ActId(act), typed,
                        FormErrors.of(field.equals(Refused.DECIDED) ? field : field.equals("pour") ? vote.field(field) : field + "-" + reference, message), caller);
            };
        } catch (Stale meanwhile) {
            return page(new ActId(act), typed, FormErrors.of(Refused.DECIDED,
                    "Le dossier %s vient de changer pendant que vous décidiez : relisez-le. Rien n’a été enregistré deux fois.".formatted(reference)), caller);
        }
    }

    private View after(UUID act, Map<String, String> typed, DecisionResult result, Caller caller) {
        return result instanceof Refused(var field, var message)
                ? page(new ActId(act), typed, FormErrors.of(field, message), caller)
                : back(act, typed);
    }

    /** Where one was in the list of dossiers that wait. */
    private static View back(UUID act, Map<String, String> typed) {
        int page = number(typed);
        return Redirect.to("/decisions/" + act + (page > 1 ? "?page=" + page : ""));
    }

    private static int number(Map<String, String> typed) {
        var page = typed.getOrDefault("page", "1");
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    }

    private ActPage page(ActId id, Map<String, String> typed, FormErrors errors, Caller caller) {
        return page(id, number(typed), typed, errors, caller);
    }

    private ActPage page(ActId id, int page, Map<String, String> typed, FormErrors errors, Caller caller) {
        var act = decisions.act(id);
        boolean hidden = embargoes.hides(id, caller);
        var whole = hidden ? List.<DecidedOutcome>of() : decisions.outcomesOf(id);
        var outcomes = applications.shownTo(caller, whole, DecidedOutcome::application);
        var open = outcomes.stream().map(DecidedOutcome::application).collect(Collectors.toSet());
        var notes = outcomes.stream().collect(Collectors.toMap(DecidedOutcome::reference, outcome -> followUps.stream()
                .flatMap(followUp -> followUp.of(outcome.reference()).stream()).toList()));
        var shown = act.transmittedOn().isEmpty() && !hidden ? waiting.page(page, "/decisions/" + id, caller) : new WaitingDossiers.Shown(List.of(), 1, Paging.whole(""), 0);
        return new ActPage(
                act, outcomes, notes, shown.dossiers(), shown.number(), shown.paging(),
                embargoes.runningUntil(id), hidden, hidden ? List.of() : files.of(id).stream().filter(file -> file.application().filter(about -> !open.contains(about)).isEmpty()).toList(),
                shown.closed() + whole.size() - outcomes.size(), typed, errors);
    }

    private static boolean blank(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").isBlank();
    }
}
