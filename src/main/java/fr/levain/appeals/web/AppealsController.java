package fr.levain.appeals.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.appeals.Appeal;
import fr.levain.appeals.AppealAnswer;
import fr.levain.appeals.AppealDecisions;
import fr.levain.appeals.AppealDecisions.Ruling;
import fr.levain.appeals.AppealNotices;
import fr.levain.appeals.AppealResult;
import fr.levain.appeals.AppealResult.Done;
import fr.levain.appeals.AppealResult.Refused;
import fr.levain.appeals.AppealReviews;
import fr.levain.appeals.AppealStatus;
import fr.levain.appeals.Appeals;
import fr.levain.applications.Applications;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Notifications;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Appeals for the service: by deadline, taken, looked at again, answered. */
@Controller
@RequestMapping("/recours")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.ASSISTANT, Role.AUDITOR, Role.ADMINISTRATOR})
class AppealsController {
    private static final String DAY = "Indiquez un jour, un mois et une année.";

    private final Appeals appeals;
    private final AppealReviews reviews;
    private final AppealDecisions answers;
    private final AppealNotices notices;
    private final Applications applications;
    private final Notifications notifications;
    private final Decisions decisions;
    private final Accounts accounts;
    private final Clock clock;

    AppealsController(
            Appeals appeals, AppealReviews reviews, AppealDecisions answers, AppealNotices notices, Applications applications,
            Notifications notifications, Decisions decisions, Accounts accounts, Clock clock) {
        this.appeals = appeals;
        this.reviews = reviews;
        this.answers = answers;
        this.notices = notices;
        this.applications = applications;
        this.notifications = notifications;
        this.decisions = decisions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "en-cours") String liste, @RequestParam(defaultValue = "") String apres, Caller caller) {
        var open = !liste.equals("repondus");
        var found = appeals.page(open, apres, caller);
        var views = applications.views(found.appeals().stream().map(Appeal::application).toList());
        var people = accounts.people(found.appeals().stream().flatMap(each -> each.reviewer().stream()).collect(Collectors.toSet()));
        return new AppealsPage(found.appeals().stream().map(each -> new AppealsPage.Line(
                each, views.get(each.application()), each.reviewer().map(people::get).map(Person::name))).toList(), open, today(), !apres.isEmpty(), found.next());
    }

    @GetMapping("/{reference}")
    View show(@PathVariable String reference, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(reference, Map.of(), FormErrors.none(), told(fait), caller);
    }

    @GetMapping("/{reference}/preuve")
    View evidence(@PathVariable String reference, Caller caller) {
        var appeal = appeals.byReference(reference, caller);
        return new EvidencePage(appeal, appeals.evidence(appeal), appeal.path(), appeal.path() + "/preuve.txt");
    }

    @GetMapping("/{reference}/preuve.txt")
    ResponseEntity<String> evidenceText(@PathVariable String reference, Caller caller) {
        return EvidencePage.text(appeals.evidence(appeals.byReference(reference, caller)));
    }

    @PostMapping("/{reference}/prise-en-charge")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View take(@PathVariable String reference, Caller caller) {
        return after(reviews.take(reference, caller), reference, Map.of(), "pris", caller);
    }

    @PostMapping("/{reference}/recevabilite")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View admission(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var reason = typed.getOrDefault("recevabilite-motif", "");
        return switch (typed.getOrDefault("recevabilite", "")) {
            case "oui" -> after(reviews.admit(reference, reason, caller), reference, typed, "recevable", caller);
            case "non" -> after(reviews.refuse(reference, reason, caller), reference, typed, "irrecevable", caller);
            default -> page(reference, typed, FormErrors.of("recevabilite", "Dites si le recours est examiné."), "", caller);
        };
    }

    @PostMapping("/{reference}/avis")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View propose(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var proposal = answer(typed.getOrDefault("proposition", ""));
        if (proposal.isEmpty()) return page(reference, typed, FormErrors.of("proposition", "Choisissez ce que vous proposez."), "", caller);
        return after(reviews.propose(reference, proposal.get(), typed.getOrDefault("avis", ""), caller), reference, typed, "avis", caller);
    }

    @PostMapping("/{reference}/reponse")
    @AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD})
    View decide(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var answer = answer(typed.getOrDefault("reponse", ""));
        if (answer.isEmpty()) return page(reference, typed, FormErrors.of("reponse", "Choisissez la réponse votée."), "", caller);
        var plain = typed.getOrDefault("montant", "").replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        var amount = plain.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(plain))) : Optional.<Euros>empty();
        return after(answers.decide(reference, new Ruling(answer.get(), amount, typed.getOrDefault("motifs", ""), act(typed), signature(typed)), caller),
                reference, typed, "reponse", caller);
    }

    @PostMapping("/{reference}/courrier")
    @AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD, Role.ASSISTANT})
    View posted(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var sent = TypedDay.read(typed, "envoi");
        var received = TypedDay.read(typed, "distribution");
        if (sent.isEmpty() || received.isEmpty()) return page(reference, typed, FormErrors.of(sent.isEmpty() ? "envoi-jour" : "distribution-jour", DAY), "", caller);
        return after(notices.posted(reference, sent.get(), received.get(), caller), reference, typed, "notifie", caller);
    }

    private View after(AppealResult result, String reference, Map<String, String> typed, String done, Caller caller) {
        return switch (result) {
            case Done _ -> Redirect.to("/recours/" + reference + "?fait=" + done);
            case Refused(var field, var message) -> page(reference, typed, FormErrors.of(field, message), "", caller);
        };
    }

    private View page(String reference, Map<String, String> typed, FormErrors errors, String notice, Caller caller) {
        var appeal = appeals.byReference(reference, caller);
        var view = applications.view(appeal.application());
        var outcome = notifications.of(view.id(), caller);
        var works = caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD);
        var decides = appeal.status() == AppealStatus.PROPOSED && (caller.has(Role.ASSEMBLY_SECRETARY) || caller.has(Role.HEAD)) && answers.isAnswerable(appeal);
        var voted = answers.isVoted(appeal);
        List<Act> acts = decides && voted ? decisions.latest(Optional.empty()).acts().stream()
                .filter(act -> act.transmittedOn().isPresent() && outcome.flatMap(found -> found.act()).filter(act.id()::equals).isEmpty()).toList() : List.of();
        return new AppealPage(
                appeal, view, outcome, appeals.pieces(appeal.id()), appeal.reviewer().flatMap((AccountId id) -> accounts.find(id)).map(Person::name),
                appeals.evidence(appeal).isIntact(), appeals.courtUntil(appeal), today(),
                new AppealPage.Powers(works && appeals.mayReview(appeal, caller), works && appeal.isReviewedBy(caller.signedIn().id()), decides, voted,
                        caller.has(Role.ASSEMBLY_SECRETARY) || caller.has(Role.HEAD) || caller.has(Role.ASSISTANT)),
                acts, typed, errors, notice);
    }

    private static Optional<AppealAnswer> answer(String typed) {
        return Stream.of(AppealAnswer.values()).filter(each -> each.name().equals(typed)).findFirst();
    }

    private static Optional<ActId> act(Map<String, String> typed) {
        return ActId.read(typed.getOrDefault("acte", ""));
    }

    private static Optional<Act.Signature> signature(Map<String, String> typed) {
        var words = Stream.of("prenom", "nom", "qualite").map(field -> typed.getOrDefault(field, "").strip()).toList();
        return words.stream().anyMatch(String::isEmpty) ? Optional.empty() : Optional.of(new Act.Signature(words.get(0), words.get(1), words.get(2)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    private static String told(String done) {
        return switch (done) {
            case "pris" -> "Vous réexaminez ce recours.";
            case "recevable" -> "Le recours est recevable : donnez votre avis.";
            case "irrecevable" -> "Le recours n’est pas recevable. La lettre au porteur est prête.";
            case "avis" -> "Votre avis est enregistré. L’autorité compétente décide.";
            case "reponse" -> "La réponse est enregistrée et sa lettre est prête.";
            case "notifie" -> "La notification est enregistrée.";
            default -> "";
        };
    }
}
