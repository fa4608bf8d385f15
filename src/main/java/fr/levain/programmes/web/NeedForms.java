package fr.levain.programmes.web;

import fr.levain.directory.Partners;
import fr.levain.programmes.Area;
import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.programmes.Scout;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form by which a need is said: by anybody, by a scout, or written down by the partner. */
@Component
class NeedForms {
    private final Programmes programmes;
    private final Partners partners;
    private final TypedAreas areas;

    NeedForms(Programmes programmes, Partners partners, TypedAreas areas) {
        this.programmes = programmes;
        this.partners = partners;
        this.areas = areas;
    }

    /** @param scout who says it, known already @param action where it is sent @param back where one comes from */
    NeedFormPage page(Programme programme, Optional<Scout> scout, String action, String back, Typed typed, FormErrors errors, int status) {
        return new NeedFormPage(programme, partners.nameOf(programme.partner()), scout.map(each -> each.details().voice()), action, back, themes(), areas.departments(), typed, errors, status);
    }

    /** @param scout in whose name it is said */
    CaughtNeed.Entry read(Typed typed, Typed.Reading reading, Optional<Scout> scout) {
        var title = reading.line("titre", "Dites le besoin en une phrase.");
        var what = reading.text("besoin", "Décrivez le besoin : qui manque de quoi, depuis quand.");
        var theme = among(themes(), typed.value("theme"));
        if (theme.isEmpty()) reading.refuse("theme", "Choisissez le thème le plus proche.");
        var department = among(areas.departments(), typed.value("departement"));
        var place = reading.line("lieu", "Dites où : une commune ou une intercommunalité.");
        var area = place.isEmpty() ? Optional.<Area>empty() : areas.find(place);
        if (!place.isEmpty() && area.isEmpty()) reading.refuse("lieu", areas.refused(place));
        if (department.isEmpty()) reading.refuse("departement", "Choisissez le département.");
        else if (area.filter(each -> each.isOutside(department.get())).isPresent())
            reading.refuse("departement", "%s n’est pas dans ce département. Corrigez l’un ou l’autre.".formatted(area.get().label()));
        return new CaughtNeed.Entry(title, what, theme.orElse(""), area.map(Area::label).orElse(place).replaceAll(" \\(\\d\\w+\\)$", ""), area.map(Area::code).orElse(""), department.orElse(""),
                scout.map(each -> each.details().voice()).orElseGet(() -> reading.line("qui", "Dites qui parle : une mairie, une association, des habitants.")),
                scout.isPresent() ? "" : reading.email("courriel", false));
    }

    private List<Choice> themes() {
        return programmes.needSettings().themes().stream().map(each -> Choice.of(each.code(), each.label())).toList();
    }

    private static Optional<String> among(List<Choice> choices, String typed) {
        return choices.stream().map(Choice::value).filter(typed::equals).findFirst();
    }
}
