package fr.levain.readings;

import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.AccountId;
import fr.levain.opinions.ConflictHint;
import fr.levain.opinions.ConflictHints;
import fr.levain.opinions.Opinion;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Ties between readers and a project, from what was declared or is public: told, they decide nothing. */
@Component
class Ties {
    private final ConflictHints hints;

    Ties(ConflictHints hints) {
        this.hints = hints;
    }

    /** In French, by reader; readers without a tie are not there. */
    Map<Person, String> of(List<Person> readers, ApplicationView view) {
        return of(readers, Map.of(), List.of(view)).get(view.id());
    }

    /** The same of several dossiers. @param organisations of those who carry one, by account */
    Map<ApplicationId, Map<Person, String>> of(List<Person> readers, Map<AccountId, String> organisations, Collection<ApplicationView> views) {
        var asked = readers.stream().collect(Collectors.toMap(Function.identity(), each -> new Opinion.Person(each.name(), organisations.getOrDefault(each.id(), ""), each.email()), (a, _) -> a, LinkedHashMap::new));
        var found = hints.betweenAll(List.copyOf(asked.values()), views);
        var all = new HashMap<ApplicationId, Map<Person, String>>();
        views.forEach(view -> {
            var told = new LinkedHashMap<Person, String>();
            asked.forEach((person, as) -> {
                var ties = found.get(view.id()).getOrDefault(as, List.of());
                if (!ties.isEmpty()) told.put(person, ties.stream().map(Ties::told).distinct().collect(Collectors.joining(" ; ")));
            });
            all.put(view.id(), told);
        });
        return all;
    }

    static String told(ConflictHint hint) {
        return switch (hint.kind()) {
            case SAME_ADDRESS -> "adresse d’une personne de « %s »".formatted(hint.party());
            case MAIL_DOMAIN -> "même domaine de messagerie que « %s »".formatted(hint.party());
            case EMPLOYER -> "structure du même nom que « %s »".formatted(hint.party());
            case OFFICE -> "agit pour « %s » dans l’annuaire des structures".formatted(hint.party());
            case PAST_SUPPORT -> "« %s » accompagne ce projet".formatted(hint.party());
            case REPRESENTS -> "représente la Région dans « %s », qui accompagne ce projet".formatted(hint.party());
        };
    }
}
