package fr.levain.programmes.web;

import fr.levain.programmes.Area;
import fr.levain.programmes.Scout;
import fr.levain.ui.Choice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** Who is asked to catch needs, as it is typed. @param departments codes ticked @param themes codes ticked */
public record ScoutForm(Typed typed, List<String> departments, List<String> themes) {
    static final ScoutForm BLANK = new ScoutForm(Typed.NOTHING, List.of(), List.of());

    /** Communes and intercommunalities one may name. */
    private static final int AREAS = 20;

    static ScoutForm of(MultiValueMap<String, String> form) {
        return new ScoutForm(new Typed(form.toSingleValueMap()), form.getOrDefault("departements", List.of()), form.getOrDefault("themes", List.of()));
    }

    Scout.Details read(Typed.Reading reading, TypedAreas known, List<Choice> themesKnown) {
        var name = reading.line("nom", "Indiquez le prénom et le nom de la personne.");
        var organisation = reading.optional("structure", Typed.LINE);
        var email = reading.email("courriel", true);
        var areas = new ArrayList<Area>();
        departments.forEach(each -> known.department(each).ifPresent(areas::add));
        var places = reading.optional("lieux", 1000).lines().map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
        if (places.size() > AREAS) reading.refuse("lieux", "Écrivez %d noms au plus, ou cochez un département.".formatted(AREAS));
        else for (var place : places) known.find(place).ifPresentOrElse(areas::add, () -> reading.refuse("lieux", known.refused(place)));
        if (departments.isEmpty() && places.isEmpty()) reading.refuse("departements", "Dites quel territoire cette personne connaît : un département, une intercommunalité ou une commune.");
        return new Scout.Details(name, organisation, email, themesKnown.stream().map(Choice::value).filter(themes::contains).toList(), areas.stream().distinct().toList());
    }
}
