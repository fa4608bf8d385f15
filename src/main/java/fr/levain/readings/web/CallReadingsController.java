package fr.levain.readings.web;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.readings.CallReader;
import fr.levain.readings.ReaderAnonymity;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.ReadingTerms;
import fr.levain.readings.Readings;
import fr.levain.readings.SeverityModel;
import fr.levain.readings.Themes;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The readings of a call: progress and ranking, its readers, its settings. */
@Controller
@RequestMapping("/instruction/appels/{call}/lectures")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class CallReadingsController {
    private final Readings readings;
    private final ReadingCalls calls;
    private final Themes themes;
    private final Accounts accounts;
    private final ReaderAnonymity anonymity;
    private final Clock clock;

    CallReadingsController(Readings readings, ReadingCalls calls, Themes themes, Accounts accounts, ReaderAnonymity anonymity, Clock clock) {
        this.readings = readings;
        this.calls = calls;
        this.themes = themes;
        this.accounts = accounts;
        this.anonymity = anonymity;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View show(@PathVariable String call, @RequestParam(defaultValue = "") String nature, @RequestParam(defaultValue = "1") int page, Caller caller) {
        var terms = calls.required(call);
        var kind = terms.kind(nature).orElse(terms.kinds().getFirst());
        var progress = readings.progress(call);
        var ranking = readings.isWithheld(caller, call) ? Optional.<fr.levain.readings.ReadingRanking>empty() : Optional.of(readings.ranking(call, kind.slug()));
        var named = new HashSet<>(progress.keySet());
        ranking.flatMap(all -> all.severity()).ifPresent(severity -> named.addAll(switch (severity) {
            case SeverityModel.Fitted fitted -> fitted.effects().stream().map(each -> new AccountId(each.reader())).toList();
            case SeverityModel.Refused refused -> refused.readers().stream().map(AccountId::new).toList();
        }));
        var names = anonymity.names(terms, named, caller);
        var number = Math.clamp(page, 1, 1_000);
        var from = (number - 1) * CallReadingsPage.PER_PAGE;
        var many = ranking.map(all -> all.lines().size()).orElse(0);
        var here = "/instruction/appels/" + call + "/lectures?nature=" + kind.slug() + "&page=";
        var paging = new Paging("", number > 1 ? Optional.of(here + (number - 1)) : Optional.empty(),
                many > from + CallReadingsPage.PER_PAGE ? Optional.of(here + (number + 1)) : Optional.empty());
        return new CallReadingsPage(call, calls.call(call).title(), terms, kind,
                progress.values().stream().sorted(Comparator.comparing(each -> names.getOrDefault(each.reader(), ""))).toList(), names, ranking, from, paging,
                (caller.has(Role.HEAD) || caller.has(Role.CASE_OFFICER)) && anonymity.tells(terms, caller), LocalDate.ofInstant(clock.instant(), French.PARIS));
    }

    @GetMapping("/lecteurs")
    View readers(@PathVariable String call, @RequestParam(defaultValue = "") String lecteur, @RequestParam(defaultValue = "") String fait, Caller caller) {
        anonymity.checkTold(calls.required(call), caller);
        var declared = calls.readers(call).stream().filter(each -> each.account().toString().equals(lecteur)).findFirst();
        var typed = declared.map(CallReadersPage::typed).orElse(CallReadersPage.BLANK);
        return readers(call, typed, switch (fait) {
            case "declare" -> "C’est enregistré.";
            case "retire" -> "Cette personne ne lit plus pour cet appel. Les lectures qu’elle a déjà lui restent.";
            default -> "";
        }, FormErrors.none());
    }

    @PostMapping("/lecteurs")
    View declare(@PathVariable String call, @RequestParam MultiValueMap<String, String> sent, Caller caller) {
        anonymity.checkTold(calls.required(call), caller);
        var typed = CallReadersPage.Typed.of(sent);
        var errors = FormErrors.none();
        var person = calls.eligible().stream().filter(each -> each.id().toString().equals(typed.account())).findFirst();
        if (person.isEmpty()) errors = errors.plus("lecteur", "Choisissez une personne.");
        var departments = Stream.of(typed.departments().split("[,;\\s]+")).filter(each -> !each.isBlank()).toList();
        if (departments.stream().anyMatch(each -> !each.matches("\\d{2,3}|2[AB]"))) errors = errors.plus("departements", "Écrivez des numéros de département, par exemple 23, 87.");
        if (!typed.most().matches("\\d{1,3}") || Integer.parseInt(typed.most()) < 1 || Integer.parseInt(typed.most()) > 500)
            errors = errors.plus("charge", "Indiquez un nombre de lectures, de 1 à 500.");
        if (!errors.isEmpty()) return readers(call, typed, "", errors);
        var known = criteria(call).keySet();
        calls.declareReader(new CallReader(call, person.get().id(), typed.criteria().stream().filter(known::contains).toList(), typed.themes(), departments,
                Integer.parseInt(typed.most())), caller);
        return Redirect.to("/instruction/appels/" + call + "/lectures/lecteurs?fait=declare");
    }

    @PostMapping("/lecteurs/{account}/retrait")
    View remove(@PathVariable String call, @PathVariable UUID account, Caller caller) {
        anonymity.checkTold(calls.required(call), caller);
        calls.removeReader(call, new AccountId(account), caller);
        return Redirect.to("/instruction/appels/" + call + "/lectures/lecteurs?fait=retire");
    }

    private View readers(String call, CallReadersPage.Typed typed, String notice, FormErrors errors) {
        calls.required(call);
        var declared = calls.readers(call);
        var people = accounts.people(declared.stream().map(CallReader::account).toList());
        return new CallReadersPage(call, calls.call(call).title(), declared, people, calls.eligible(), criteria(call), themes.of(call), typed, notice, errors);
    }

    private Map<String, String> criteria(String call) {
        return calls.required(call).kinds().stream().flatMap(kind -> calls.grid(kind, call).criteria().stream())
                .collect(Collectors.toMap(each -> each.code(), each -> each.label(), (a, _) -> a, java.util.LinkedHashMap::new));
    }

    @GetMapping("/reglages")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View settings(@PathVariable String call, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var terms = calls.required(call);
        return settings(call, TermsTyped.of(terms), "fait".equals(fait) ? "Les réglages sont enregistrés." : "", FormErrors.none(), caller);
    }

    @PostMapping("/reglages")
    @AllowedTo(Role.HEAD)
    View amend(@PathVariable String call, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new TermsTyped(sent);
        var errors = typed.errors();
        if (!errors.isEmpty()) return settings(call, typed, "", errors, caller);
        return switch (calls.amend(call, typed.read(), caller)) {
            case DONE -> Redirect.to("/instruction/appels/" + call + "/lectures/reglages?fait=fait");
            case SCORES_GIVEN -> settings(call, typed, "", FormErrors.of("lecteurs", "Des notes sont déjà rendues : les réglages de cet appel ne changent plus."), caller);
        };
    }

    private View settings(String call, TermsTyped typed, String notice, FormErrors errors, Caller caller) {
        ReadingTerms terms = calls.required(call);
        return new ReadingTermsPage(call, calls.call(call).title(), terms, List.copyOf(terms.kinds().stream().map(kind -> calls.grid(kind, call)).toList()), typed,
                caller.has(Role.HEAD) && !calls.isSettled(call), calls.isSettled(call), notice, errors);
    }
}
