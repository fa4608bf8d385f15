package fr.levain.programmes.web;

import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.Programme;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** A need is said: by anybody, or written down by the partner. @param action where it is sent @param back where one comes from */
public record NeedFormPage(
        Programme programme, String partner, String action, String back, List<Choice> departments, Typed typed, FormErrors errors, int status) implements Page {

    /** @param departments those one may choose */
    static CaughtNeed.Entry read(Typed typed, Typed.Reading reading, List<Choice> departments) {
        var department = typed.value("departement");
        if (departments.stream().noneMatch(each -> each.value().equals(department))) reading.refuse("departement", "Choisissez le département.");
        return new CaughtNeed.Entry(
                reading.line("titre", "Dites le besoin en une phrase."), reading.text("besoin", "Décrivez le besoin : qui manque de quoi, depuis quand."),
                reading.line("lieu", "Dites où : une commune, un quartier, une vallée."), department,
                reading.line("qui", "Dites qui parle : une mairie, une association, des habitants."), reading.email("courriel", false));
    }
}
