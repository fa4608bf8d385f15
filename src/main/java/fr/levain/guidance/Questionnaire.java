package fr.levain.guidance;

import fr.levain.catalogue.Advisor;
import fr.levain.catalogue.Profile;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FieldType;
import fr.levain.forms.Value;
import fr.levain.kernel.CommuneCode;
import fr.levain.territory.Territories;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which question comes next: where and what first, then the one whose answer separates most of the aids that remain. */
@Component
class Questionnaire {
    /** Questions asked in all. */
    static final int MOST = 8;
    static final String COMMUNE = "project_commune";
    static final String THEME = "project_theme";
    static final String HOLDER = "holder_kind";
    private static final String DEPARTMENTS = "departments";
    private static final List<String> FIRST = List.of(COMMUNE, THEME);

    private final Advisor advisor;
    private final Territories territories;

    Questionnaire(Advisor advisor, Territories territories) {
        this.advisor = advisor;
        this.territories = territories;
    }

    Profile profile(Orientation orientation, Instant now) {
        var terms = new HashMap<String, Value>();
        orientation.answers().byField().forEach((term, answer) -> answer.known().ifPresent(value -> terms.put(term, value)));
        var commune = commune(terms);
        if (!terms.containsKey(DEPARTMENTS)) department(commune).ifPresent(value -> terms.put(DEPARTMENTS, value));
        return new Profile(advisor.vocabulary(now), terms, commune);
    }

    /** @return empty when enough was asked, or when nothing more would change the result */
    Optional<Question> next(Orientation orientation, Profile profile, Instant now) {
        if (orientation.asked().size() >= MOST) return Optional.empty();
        for (var term : FIRST) {
            var first = Question.of(profile.vocabulary(), term).filter(_ -> !orientation.asked().contains(term));
            if (first.isPresent()) return first;
        }
        var left = profile.vocabulary().terms().stream().map(Vocabulary.Term::name)
                .filter(term -> !FIRST.contains(term) && !orientation.asked().contains(term) && !profile.terms().containsKey(term))
                .filter(term -> Question.of(profile.vocabulary(), term).isPresent())
                .toList();
        return advisor.nextTerm(profile, left, now).flatMap(term -> Question.of(profile.vocabulary(), term));
    }

    private static Optional<CommuneCode> commune(Map<String, Value> terms) {
        return terms.get(COMMUNE) instanceof Value.Places(var places) && !places.isEmpty()
                ? CommuneCode.read(places.getFirst().code()) : Optional.empty();
    }

    private Optional<Value> department(Optional<CommuneCode> commune) {
        return commune.flatMap(code -> territories.commune(code.value()))
                .flatMap(place -> territories.findDepartment(place.department().value()))
                .map(department -> new Value.Places(List.of(
                        new Value.PlaceReference(FieldType.PlaceKind.DEPARTMENT, department.code().value(), department.name()))));
    }
}
