package fr.levain.scenarios;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.PutOnAgenda;
import fr.levain.committees.AgendaItem;
import fr.levain.forms.AnswerText;
import fr.levain.forms.FieldType.PlaceKind;
import fr.levain.forms.Forms;
import fr.levain.forms.Option;
import fr.levain.forms.Value;
import fr.levain.kernel.HolderKind;
import fr.levain.territory.Commune;
import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where each file stands on the axes. What is in its answers is read once, when it is put on an agenda. */
@Component
class Profiles {
    /** Least population of a town, as INSEE long counted urban units: smaller communes are told as rural. */
    static final int TOWN = 2_000;

    private static final String THEME = "project_theme";

    private final ProfileStore store;
    private final Applications applications;
    private final Forms forms;
    private final Territories territories;
    private final Teams teams;

    Profiles(ProfileStore store, Applications applications, Forms forms, Territories territories, Teams teams) {
        this.store = store;
        this.applications = applications;
        this.forms = forms;
        this.territories = territories;
        this.teams = teams;
    }

    @EventListener
    void on(PutOnAgenda put) {
        var answers = applications.answers(put.application());
        var form = forms.revision(applications.view(put.application()).form());
        var themes = form.fieldOf(THEME).or(() -> form.field("themes")).map(field -> {
            var labels = AnswerText.options(field.type()).stream().collect(Collectors.toMap(Option::code, Option::label, (a, _) -> a));
            return answers.codes(field.id()).stream().map(code -> labels.getOrDefault(code, code)).toList();
        }).orElse(List.of());
        var population = answers.byField().values().stream().flatMap(answer -> answer.known().stream())
                .flatMap(value -> value instanceof Value.Places(var places) ? places.stream() : Stream.of())
                .filter(place -> place.kind() == PlaceKind.COMMUNE).findFirst()
                .flatMap(place -> territories.commune(place.code())).map(Commune::population);
        store.put(put.application(), themes, population);
    }

    /** In one read for all. */
    Function<AgendaItem, Map<Axis, List<String>>> of(Collection<AgendaItem> files) {
        var kept = store.of(files.stream().map(AgendaItem::application).toList());
        var departments = territories.departments().stream().collect(Collectors.toMap(each -> each.code().value(), Department::label));
        var services = teams.all().stream().filter(team -> team.departments().size() > 1).toList();
        return file -> Map.of(
                Axis.SIDE, services.stream().filter(team -> team.departments().contains(file.department())).map(Team::name).limit(1).toList(),
                Axis.DEPARTMENT, Optional.ofNullable(departments.get(file.department())).stream().toList(),
                Axis.THEME, known(kept, file.application()).themes(),
                Axis.HOLDER, Stream.of(HolderKind.values()).filter(kind -> kind.name().equals(file.holderKind())).map(HolderKind::label).toList(),
                Axis.SIZE, known(kept, file.application()).population()
                        .map(people -> people < TOWN ? "Commune rurale (moins de 2\u202f000 habitants)" : "Commune de 2\u202f000 habitants ou plus").stream().toList());
    }

    private static ProfileStore.Kept known(Map<ApplicationId, ProfileStore.Kept> kept, ApplicationId application) {
        return kept.getOrDefault(application, ProfileStore.Kept.NOTHING);
    }
}
