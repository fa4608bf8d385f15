package fr.levain.calls.web;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.calls.CallNames;
import fr.levain.calls.CallRules;
import fr.levain.calls.PublishedMethod;
import fr.levain.calls.CallPagePart;
import fr.levain.calls.Calls;
import fr.levain.calls.Closings;
import fr.levain.calls.ConfirmedValues;
import fr.levain.calls.Schemes;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OpenToAll
class CallsController {
    private final Calls calls;
    private final ConfirmedValues confirmed;
    private final Closings closings;
    private final Schemes schemes;
    private final Teams teams;
    private final CallNames names;
    private final CallRules rules;
    private final List<CallPagePart> parts;
    private final List<PublishedMethod> methods;
    private final Clock clock;

    CallsController(Calls calls, ConfirmedValues confirmed, Closings closings, Schemes schemes, Teams teams, CallNames names, CallRules rules,
            List<CallPagePart> parts, List<PublishedMethod> methods, Clock clock) {
        this.parts = parts;
        this.methods = methods;
        this.calls = calls;
        this.confirmed = confirmed;
        this.closings = closings;
        this.schemes = schemes;
        this.teams = teams;
        this.names = names;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/appels")
    View all() {
        var now = clock.instant();
        return new CallsPage(
                calls.openAt(now).stream().map(call -> CallCard.open(call, now)).toList(),
                calls.comingAt(now).stream().map(CallCard::coming).toList(),
                calls.past(now).stream().map(CallCard::past).toList());
    }

    @GetMapping("/appels/{slug}")
    View one(@PathVariable String slug) {
        var call = calls.bySlug(slug).orElseThrow(() -> new NotFound("call " + slug));
        return new CallPage(confirmed.told(call), calls.history(call.id()), contacts(call.current().access().departments()),
                names.departments(call.current().access().departments()), closings.of(call.id()),
                parts.stream().flatMap(each -> each.part(slug).stream()).toList(), clock.instant());
    }

    @GetMapping("/regles")
    View rules() {
        return new RulesPage(Stream.concat(
                calls.openAt(clock.instant()).stream()
                        .map(call -> RulesPage.Published.of(call, rules.of(call.current()), calls.history(call.id()), confirmed.toldIn(call.current()))),
                aids(LocalDate.ofInstant(clock.instant(), French.PARIS))).toList(),
                methods.stream().sorted(Comparator.comparingInt(PublishedMethod::order)).map(PublishedMethod::method).toList());
    }

    /** Aids whose rules are told: of the others, nothing is confirmed yet. */
    private Stream<RulesPage.Published> aids(LocalDate today) {
        return schemes.toldAt(today).stream()
                .filter(aid -> !aid.current().rules().rules().isEmpty())
                .flatMap(aid -> schemes.regulation(aid.current().regulation()).stream()
                        .map(regulation -> RulesPage.Published.of(aid, regulation, schemes.history(aid.id()))));
    }

    /** Those who answer for a single department, among those of the call: the person to call there. */
    private List<Team> contacts(List<String> departments) {
        return teams.all().stream().filter(team -> team.departments().size() == 1 && (team.email().isPresent() || team.phone().isPresent()))
                .filter(team -> departments.isEmpty() || departments.contains(team.departments().getFirst()))
                .sorted(Comparator.comparing(CallPage::departmentOf)).toList();
    }
}
