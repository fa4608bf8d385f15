package fr.levain.assessment;

import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationSubmitted;
import fr.levain.applications.Applications;
import fr.levain.forms.Answers;
import fr.levain.forms.FieldType.PlaceKind;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.forms.Value.PlaceReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which team answers for a dossier: the one that a rule of the pack names for its answers, else the one of its department,
 * else the one the call names. A team without anybody is closed: the next one answers, and the reason says so.
 */
@Component
class Routing {
    /** @param reason in French, as the case file tells it */
    private record Routed(String team, String reason) {}

    private final Teams teams;
    private final AssignmentRulesInPack rules;
    private final Applications applications;
    private final Forms forms;

    Routing(Teams teams, AssignmentRulesInPack rules, Applications applications, Forms forms) {
        this.teams = teams;
        this.rules = rules;
        this.applications = applications;
        this.forms = forms;
    }

    CaseFile route(ApplicationSubmitted filed, Answers answers) {
        var places = answers.byField().values().stream()
                .flatMap(answer -> answer.known().stream())
                .flatMap(value -> value instanceof Value.Places(var named) ? named.stream() : java.util.stream.Stream.of())
                .toList();
        var department = department(places);
        var place = first(places, PlaceKind.COMMUNE).map(PlaceReference::name).orElse("");
        var view = applications.view(filed.application());
        var routed = routed(rules.rules().teams(new RuledDossier(department, view.requested(), forms.revision(view.form()), answers)), department, filed.team());
        return new CaseFile(
                filed.application(), filed.reference().value(), routed.team(), routed.reason(), department, place,
                Optional.empty(), filed.at(), Optional.empty(), Optional.empty(), Set.of());
    }

    private Routed routed(List<AssignmentRules.Named> named, String department, String ofTheCall) {
        for (var each : named) if (isOpen(each.whom())) return new Routed(each.whom(), each.reason());
        var closed = named.stream().findFirst().flatMap(each -> teams.bySlug(each.whom())).map(team -> " ; « %s », que désigne une règle, n’a personne".formatted(team.name())).orElse("");
        return teams.answering(department).map(team -> new Routed(team.slug(), "parce que le projet est dans le département " + department + closed))
                .orElseGet(() -> new Routed(ofTheCall, "équipe de l’appel" + closed));
    }

    private boolean isOpen(String team) {
        return !teams.members(team).isEmpty();
    }

    private static String department(List<PlaceReference> places) {
        return first(places, PlaceKind.DEPARTMENT).map(PlaceReference::code)
                .or(() -> first(places, PlaceKind.COMMUNE).map(commune -> departmentOf(commune.code())))
                .orElse("");
    }

    /** The INSEE code of a commune starts with that of its department; three digits overseas. */
    private static String departmentOf(String commune) {
        return commune.startsWith("97") ? commune.substring(0, 3) : commune.substring(0, 2);
    }

    private static Optional<PlaceReference> first(List<PlaceReference> places, PlaceKind kind) {
        return places.stream().filter(place -> place.kind() == kind).findFirst();
    }
}
