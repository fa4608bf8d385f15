package fr.levain.assessment;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationSubmitted;
import fr.levain.forms.Answers;
import fr.levain.forms.FieldType.PlaceKind;
import fr.levain.forms.Value;
import fr.levain.forms.Value.PlaceReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which team answers for a dossier: the one of its department that has people, else the one the call names. */
@Component
class Routing {
    private final Teams teams;

    Routing(Teams teams) {
        this.teams = teams;
    }

    CaseFile route(ApplicationSubmitted filed, Answers answers) {
        var places = answers.byField().values().stream()
                .flatMap(answer -> answer.known().stream())
                .flatMap(value -> value instanceof Value.Places(var named) ? named.stream() : java.util.stream.Stream.of())
                .toList();
        var department = department(places);
        var place = first(places, PlaceKind.COMMUNE).map(PlaceReference::name).orElse("");
        return new CaseFile(
                filed.application(), filed.reference().value(), team(department, filed.team()), department, place,
                Optional.empty(), filed.at(), Optional.empty(), Optional.empty(), Set.of());
    }

    private String team(String department, String ofTheCall) {
        return teams.answering(department).map(Team::slug).orElse(ofTheCall);
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
