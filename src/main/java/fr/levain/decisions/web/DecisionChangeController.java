package fr.levain.decisions.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.decisions.ChangeNotices;
import fr.levain.decisions.DecisionChange;
import fr.levain.decisions.DecisionChanges;
import fr.levain.decisions.Correctable;
import fr.levain.decisions.DecisionResult;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Ground;
import fr.levain.decisions.JoinedFiles;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.PriorHearing;
import fr.levain.decisions.Withdrawals;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Correcting a decision, changing its amount, taking it back: each a named act. */
@Controller
@RequestMapping("/decisions/corrections/{reference}")
@AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD})
class DecisionChangeController {
    private final DecisionChanges changes;
    private final ChangeNotices notices;
    private final Withdrawals withdrawals;
    private final JoinedFiles files;
    private final Notifications notifications;
    private final Decisions decisions;
    private final Applications applications;
    private final Accounts accounts;

    DecisionChangeController(
            DecisionChanges changes, ChangeNotices notices, Withdrawals withdrawals, JoinedFiles files, Notifications notifications, Decisions decisions, Applications applications,
            Accounts accounts) {
        this.changes = changes;
        this.notices = notices;
        this.withdrawals = withdrawals;
        this.files = files;
        this.notifications = notifications;
        this.decisions = decisions;
        this.applications = applications;
        this.accounts = accounts;
    }

    @GetMapping
    @AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD, Role.CASE_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR})
    View show(@PathVariable ApplicationReference reference, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(reference, Map.of(), FormErrors.none(), told(fait), caller);
    }

    @PostMapping("/erreur")
    View correct(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        var field = Stream.of(Correctable.values()).filter(each -> each.name().equals(typed.get("champ"))).findFirst();
        if (field.isEmpty()) return page(reference, typed, FormErrors.of("champ", "Choisissez ce qui est à corriger."), "", caller);
        return after(changes.correct(reference, field.get(), word(typed, "valeur"), word(typed, "motif"), caller), reference, typed, "corrige", caller);
    }

    @PostMapping("/montant")
    View changeAmount(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        var act = act(typed, "acte");
        if (act.isEmpty()) return page(reference, typed, FormErrors.of("acte", "Choisissez la délibération qui change le montant."), "", caller);
        var plain = word(typed, "montant").replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!plain.matches("\\d{1,10}(\\.\\d{1,2})?"))
            return page(reference, typed, FormErrors.of("montant", "Écrivez le nouveau montant, par exemple 36 643,50."), "", caller);
        var asked = TypedDay.read(typed, "entendu-le");
        if (word(typed, "entendu").equals("demande") && asked.isEmpty())
            return page(reference, typed, FormErrors.of("entendu-le", "Indiquez le jour où ses observations ont été demandées, par exemple 27 3 2026."), "", caller);
        var heard = word(typed, "entendu").equals("demande") ? asked.<PriorHearing>map(PriorHearing.Asked::new)
                : Stream.of(PriorHearing.Exemption.values()).filter(each -> each.name().equals(word(typed, "entendu"))).findFirst()
                        .<PriorHearing>map(why -> new PriorHearing.Exempt(why, word(typed, "entendu-faits")));
        return after(changes.changeAmount(reference, Euros.of(new BigDecimal(plain)), act.get(), word(typed, "motif-montant"), heard, caller),
                reference, typed, "montant", caller);
    }

    /** I8: the letter of a change that left by the post. */
    @PostMapping("/courrier/{change}")
    View posted(@PathVariable ApplicationReference reference, @PathVariable UUID change, @RequestParam Map<String, String> typed, Caller caller) {
        var sent = TypedDay.read(typed, "poste-" + change);
        var received = TypedDay.read(typed, "recu-" + change);
        if (sent.isEmpty() || received.isEmpty())
            return page(reference, typed, FormErrors.of((sent.isEmpty() ? "poste-" : "recu-") + change, "Indiquez un jour, un mois et une année."), "", caller);
        return after(notices.posted(reference, change, sent.get(), received.get(), caller), reference, typed, "poste", caller);
    }

    @PostMapping("/sans-effet")
    View lapse(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        return after(withdrawals.lapse(reference, act(typed, "acte-sans-effet"), word(typed, "motif-sans-effet"), caller), reference, typed, "sans-effet", caller);
    }

    @PostMapping("/observations")
    View hear(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        var ground = Stream.of(Ground.values()).filter(each -> each.name().equals(typed.get("fondement"))).findFirst();
        if (ground.isEmpty()) return page(reference, typed, FormErrors.of("fondement", "Choisissez pourquoi l’aide serait retirée."), "", caller);
        return after(withdrawals.hear(reference, ground.get(), word(typed, "motif-retrait"), caller), reference, typed, "entendu", caller);
    }

    @PostMapping("/observations/abandon")
    View giveUp(@PathVariable ApplicationReference reference, Caller caller) {
        withdrawals.giveUp(reference, caller);
        return Redirect.to(path(reference) + "?fait=abandon");
    }

    @PostMapping("/retrait")
    View withdraw(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        var act = act(typed, "acte-retrait");
        if (act.isEmpty()) return page(reference, typed, FormErrors.of("acte-retrait", "Choisissez la délibération qui retire l’aide."), "", caller);
        var effect = typed.getOrDefault("effet", "");
        if (!effect.equals("retrait") && !effect.equals("abrogation"))
            return page(reference, typed, FormErrors.of("effet", "Dites si la décision disparaît dès l’origine ou pour l’avenir."), "", caller);
        return after(withdrawals.withdraw(reference, act.get(), effect.equals("abrogation"), caller), reference, typed, "retire", caller);
    }

    private View after(DecisionResult result, ApplicationReference reference, Map<String, String> typed, String done, Caller caller) {
        return result instanceof Refused(var field, var message)
                ? page(reference, typed, FormErrors.of(field, message), "", caller)
                : Redirect.to(path(reference) + "?fait=" + done);
    }

    private DecisionChangesPage page(ApplicationReference reference, Map<String, String> typed, FormErrors errors, String notice, Caller caller) {
        ApplicationView view = applications.byReference(reference, caller);
        var outcome = notifications.of(view.id(), caller);
        var made = changes.of(view.id());
        if (outcome.isEmpty() && made.isEmpty()) throw new NotFound("decision on " + reference);
        var mayAct = caller.has(Role.ASSEMBLY_SECRETARY) || caller.has(Role.HEAD);
        return new DecisionChangesPage(view.reference().value(), view.shownTitle(), outcome, made, names(made), files.ended(view.id()), withdrawals.hearing(view.id()),
                outcome.flatMap(withdrawals::gone), mayAct ? transmitted() : List.of(), withdrawals.answerUntil(), mayAct, typed, errors, notice);
    }

    /** Letters may leave (I2): the latest acts, which are the ones an officer has in hand. */
    private List<Act> transmitted() {
        return decisions.latest(Optional.empty()).acts().stream().filter(act -> act.transmittedOn().isPresent()).toList();
    }

    private Map<UUID, String> names(List<DecisionChange> made) {
        return accounts.people(made.stream().map(DecisionChange::by).collect(Collectors.toSet())).values().stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::name));
    }

    private static Optional<ActId> act(Map<String, String> typed, String field) {
        return ActId.read(word(typed, field));
    }

    private static String path(ApplicationReference reference) {
        return "/decisions/corrections/" + reference;
    }

    private static String word(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static String told(String done) {
        return switch (done) {
            case "corrige" -> "La correction est enregistrée. Les deux versions restent lisibles.";
            case "montant" -> "Le montant est modifié, l’enveloppe est à jour.";
            case "entendu" -> "Le bénéficiaire est invité à présenter ses observations.";
            case "abandon" -> "Le retrait envisagé est abandonné. L’aide reste attribuée.";
            case "poste" -> "La notification est enregistrée. Le délai de recours part du jour de la réception.";
            case "sans-effet" -> "La décision est classée sans effet. L’argent est rendu à l’enveloppe.";
            case "retire" -> "La décision ne tient plus. L’argent non versé est rendu à l’enveloppe et le dossier reprend.";
            default -> "";
        };
    }
}
