package fr.levain.network.web;

import fr.levain.network.Asking;
import fr.levain.network.Precedent;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** The holder of an aided project agrees to be asked about it, or not any more. */
public record CommunityFormPage(Precedent precedent, Asking asking, String lesson, boolean agreed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Choice> askings() {
        return List.of(new Choice(Asking.HERE.name(), "Dans mon espace seulement", "Aucun courriel ne part."), Choice.of(Asking.BY_MAIL.name(), "Avec un courriel à chaque demande"));
    }
}
