package fr.levain.support.web;

import fr.levain.consents.KeptTexts;
import fr.levain.accounts.Person;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.support.Caseloads;
import fr.levain.support.SupportPlans;
import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of what a partner follows. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(CaseloadPage.PATH)
class CaseloadController {
    private final Caseloads caseloads;
    private final SupportPlans plans;
    private final PartnerTeams teams;
    private final Partners partners;
    private final Territories territories;
    private final KeptTexts texts;
    private final Clock clock;

    CaseloadController(Caseloads caseloads, SupportPlans plans, PartnerTeams teams, Partners partners, Territories territories, KeptTexts texts, Clock clock) {
        this.caseloads = caseloads;
        this.plans = plans;
        this.teams = teams;
        this.partners = partners;
        this.territories = territories;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam Map<String, String> sent, Caller caller) {
        var query = CaseloadFilters.read(new Typed(sent));
        var read = caseloads.list(query, caller);
        var shown = read.size() > Caseloads.PAGE ? read.subList(0, Caseloads.PAGE) : read;
        var filters = CaseloadFilters.written(query);
        var next = read.size() > Caseloads.PAGE ? Optional.of(CaseloadPage.PATH + filters + "&apres=" + CaseloadFilters.place(shown.getLast())) : Optional.<String>empty();
        return new CaseloadPage(
                teams.of(caller).stream().map(partners::nameOf).toList(), query, caseloads.count(caller), shown, plans.programmesOf(caller),
                caseloads.colleagues(caller).stream().collect(Collectors.toMap(Person::id, Person::name)), departments(), filters, texts.hasSome(caller.signedIn().id()),
                new Paging("", query.after().map(_ -> CaseloadPage.PATH + filters), next), LocalDate.ofInstant(clock.instant(), French.PARIS));
    }

    private List<Choice> departments() {
        return territories.departments().stream().filter(Department::isOfTheRegion).map(each -> Choice.of(each.code().value(), each.label())).toList();
    }
}
