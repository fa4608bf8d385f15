package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Copies.Target;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** Where an old dossier may be begun again, with what is taken of it. */
public record CopyPage(ApplicationView view, List<Target> targets, FormErrors errors) implements Page {
    public String path() {
        return view.path() + "/copie";
    }

    public List<Choice> choices() {
        return targets.stream().map(target -> new Choice(target.call().slug(), target.call().title(),
                French.plural(target.carry().carried().size(), "réponse reprise", "réponses reprises") + ", "
                        + French.plural(target.carry().needed().size(), "à donner", "à donner") + "."
                        + (target.examined() ? " Ce dossier y répond déjà : il est à l’étude." : ""))).toList();
    }

    /** One of these calls is examining this very dossier. */
    public boolean isExamined() {
        return targets.stream().anyMatch(Target::examined);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
