package fr.levain.opinions.web;

import fr.levain.opinions.OpinionKind;
import fr.levain.opinions.OpinionSettings;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** An officer asks one or several people for an opinion. */
public record AskPage(String reference, String title, OpinionSettings settings, AskInputs typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + reference + "/avis/demande";
    }

    public List<Choice> kinds() {
        return settings.kinds().stream().map(kind -> new Choice(kind.slug(), kind.title(), told(kind))).toList();
    }

    /** What the choice means, in one line. */
    static String told(OpinionKind kind) {
        return "%s au plus, environ %s ; %s ; %s".formatted(fr.levain.kernel.French.plural(kind.days(), "jour", "jours"), fr.levain.kernel.French.plural(kind.minutes(), "minute", "minutes"),
                kind.criteria().isEmpty() ? "sans note" : fr.levain.kernel.French.plural(kind.criteria().size(), "critère noté", "critères notés"),
                kind.anonymous() ? "nom connu de votre service seulement" : "nom connu des agents qui lisent le dossier");
    }
}
