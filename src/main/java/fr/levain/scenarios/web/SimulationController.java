package fr.levain.scenarios.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.committees.MeetingId;
import fr.levain.committees.SessionLists;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.scenarios.Adoption;
import fr.levain.scenarios.Choice;
import fr.levain.scenarios.ChoiceResult;
import fr.levain.scenarios.Scenario;
import fr.levain.scenarios.ScenarioId;
import fr.levain.scenarios.Scenarios;
import fr.levain.scenarios.Table;
import fr.levain.scenarios.WhatIf;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a session would give: tried out, kept under a name, compared, adopted as its list. */
@Controller
@RequestMapping("/seances/{id}/simulation")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class SimulationController {
    private final Scenarios scenarios;
    private final Accounts accounts;

    SimulationController(Scenarios scenarios, Accounts accounts) {
        this.scenarios = scenarios;
        this.accounts = accounts;
    }

    /** @param depart scenario whose terms are taken up again */
    @GetMapping
    View show(@PathVariable UUID id, @RequestParam Optional<UUID> depart, Caller caller) {
        var table = scenarios.table(new MeetingId(id), caller);
        var typed = TypedTerms.written(depart.map(from -> scenarios.scenario(table.meeting().id(), new ScenarioId(from)).terms()).orElseGet(table::start));
        return page(table, typed, Optional.empty(), FormErrors.none());
    }

    /** Nothing is kept: the page says what the terms typed would do. */
    @PostMapping
    View compute(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        return page(scenarios.table(new MeetingId(id), caller), typed, Optional.empty(), FormErrors.none());
    }

    @PostMapping("/choix")
    View choose(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var table = open(id, caller);
        var read = TypedTerms.read(table, typed);
        var choice = read.errors().isEmpty() ? Optional.of(Choice.of(table.files(), read.terms(), read.constraints())) : Optional.<ChoiceResult>empty();
        return page(table, typed, choice, FormErrors.none());
    }

    @PostMapping("/scenarios")
    View save(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var table = open(id, caller);
        var read = TypedTerms.read(table, typed);
        if (!read.errors().isEmpty()) return page(table, typed, Optional.empty(), FormErrors.none());
        var choice = typed.containsKey("calcule") ? Optional.of(Choice.of(table.files(), read.terms(), read.constraints())) : Optional.<ChoiceResult>empty();
        var result = choice.flatMap(made -> made instanceof ChoiceResult.Chosen chosen ? Optional.of(chosen.result()) : Optional.empty());
        var saved = scenarios.save(table, typed.getOrDefault("nom", ""), read.terms(), result.isPresent() ? read.constraints() : List.of(),
                result.orElseGet(() -> WhatIf.of(table.files(), read.terms())), result.isPresent(), caller);
        return switch (saved) {
            case Scenarios.SaveResult.Kept(var scenario) -> Redirect.to(scenario.path());
            case Scenarios.SaveResult.Refused(var why) -> page(table, typed, choice, FormErrors.of("nom", why));
        };
    }

    @GetMapping("/scenarios/{scenario}")
    View scenario(@PathVariable UUID id, @PathVariable UUID scenario, Caller caller) {
        var table = open(id, caller);
        return page(table, scenarios.scenario(table.meeting().id(), new ScenarioId(scenario)), Optional.empty(), FormErrors.none());
    }

    @PostMapping("/scenarios/{scenario}/adoption")
    View adopt(@PathVariable UUID id, @PathVariable UUID scenario, @RequestParam(defaultValue = "0") int version, Caller caller) {
        var table = open(id, caller);
        if (!table.mayAdopt()) throw new NotAllowed();
        var kept = scenarios.scenario(table.meeting().id(), new ScenarioId(scenario));
        return switch (scenarios.adopt(table, kept.id(), version, caller)) {
            case Adoption.Done(var heard) -> page(open(id, caller), kept, Optional.of("Ce scénario est la liste de la séance."
                    + (heard == 0 ? "" : " %s, déjà %s, ne change pas.".formatted(French.plural(heard, "dossier", "dossiers"), heard < 2 ? "examiné" : "examinés"))), FormErrors.none());
            case Adoption.Already(var now) -> page(open(id, caller), kept, Optional.of("Ce scénario est déjà la liste de la séance : %s. Rien n’a changé.".formatted(told(now))), FormErrors.none());
            case Adoption.Moved(var now) -> page(open(id, caller), kept, Optional.empty(), FormErrors.of("adopter",
                    "Une autre liste est adoptée depuis : « %s », %s. La vôtre n’a rien remplacé. Relisez, puis adoptez si elle doit la remplacer.".formatted(now.name(), told(now))));
            case Adoption.Refused(var why) -> page(open(id, caller), kept, Optional.empty(), FormErrors.of("adopter", why));
        };
    }

    @GetMapping("/comparaison")
    View compare(@PathVariable UUID id, @RequestParam UUID gauche, @RequestParam UUID droite, Caller caller) {
        var table = open(id, caller);
        var left = scenarios.scenario(table.meeting().id(), new ScenarioId(gauche));
        var right = scenarios.scenario(table.meeting().id(), new ScenarioId(droite));
        return new ComparisonPage(table, left, WhatIf.kept(table.files(), left), right, WhatIf.kept(table.files(), right));
    }

    /** Whoever left a file of the session simulates nothing of it: its money would tell (I3). Nor does who has a reading of one to give. */
    private Table open(UUID id, Caller caller) {
        var table = scenarios.table(new MeetingId(id), caller);
        if (table.isBlocked()) throw new NotAllowed();
        return table;
    }

    private View page(Table table, Map<String, String> typed, Optional<ChoiceResult> choice, FormErrors more) {
        var read = TypedTerms.read(table, typed);
        var errors = read.errors();
        for (var error : more.errors()) errors = errors.plus(error.fieldId(), error.message());
        var result = choice.flatMap(made -> made instanceof ChoiceResult.Chosen chosen ? Optional.of(chosen.result()) : Optional.empty())
                .orElseGet(() -> WhatIf.of(table.files(), read.terms()));
        var saved = table.isBlocked() ? List.<Scenario>of() : scenarios.of(table.meeting().id());
        var authors = accounts.people(saved.stream().flatMap(each -> each.author().stream()).distinct().toList());
        return new SimulationPage(table, typed, result, choice, saved.stream().map(each -> new SimulationPage.SavedScenario(each,
                each.author().flatMap(author -> Optional.ofNullable(authors.get(author))).map(Person::name).orElse(""), isAdopted(table, each))).toList(), errors);
    }

    private View page(Table table, Scenario scenario, Optional<String> told, FormErrors errors) {
        return new ScenarioPage(table, scenario, scenario.author().flatMap(accounts::find).map(Person::name).orElse("un compte supprimé"),
                WhatIf.kept(table.files(), scenario), isAdopted(table, scenario), Scenarios.changes(table, scenario), told, errors);
    }

    private static boolean isAdopted(Table table, Scenario scenario) {
        return table.adopted().filter(now -> now.name().equals(scenario.name())).isPresent();
    }

    private String told(SessionLists.Adopted now) {
        return "adoptée le %s par %s".formatted(French.moment(now.at()), now.by().flatMap(accounts::find).map(Person::name).orElse("un collègue"));
    }
}
