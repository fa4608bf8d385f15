package fr.levain.readings.web;

import fr.levain.opinions.PublicSummary;
import fr.levain.readings.AskedReading;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Before anything but the public summary is shown: has the reader a tie with the project?
 *
 * @param later the reading is open already, the tie was found while reading
 * @param referencesFirst the reference files of the call wait
 * @param again it was given once: it is corrected, not declined
 * @param masked who carries the project is not told: what is declared or public was compared instead
 */
public record ReadingDeclarationPage(
        AskedReading reading, PublicSummary summary, boolean tied, boolean later, boolean referencesFirst, boolean again, boolean masked, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        if (!isShut()) choices.add(new Choice("aucun", later ? "Je n’ai pas de lien : je continue"
                : masked ? "Je ne connais pas ce projet et n’y ai pas de lien, à ma connaissance" : "Je n’ai pas de lien avec ce projet, son porteur ou ses partenaires",
                later ? null : "Le dossier s’ouvre. La date de votre déclaration est gardée."));
        choices.add(new Choice("conflit", "J’ai un lien : je me déporte", "Vous ne voyez rien de plus du dossier. Le service cherche une autre personne."));
        if (!again) choices.add(new Choice("decline", "Je n’ai pas de lien, mais je ne peux pas lire ce dossier", "Le service cherche une autre personne."));
        return choices;
    }

    /** A tie was found with people who are not named: nobody weighs it for themselves. */
    public boolean isShut() {
        return masked && tied && !later;
    }

    public String path() {
        return "/lectures/" + reading.id();
    }
}
