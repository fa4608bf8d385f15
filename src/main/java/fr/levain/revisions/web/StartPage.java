package fr.levain.revisions.web;

import fr.levain.revisions.Kind;
import fr.levain.revisions.RevisedText;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** A new text: its title, and what it begins from. */
public record StartPage(Kind kind, List<RevisedText> existing, String title, String copy, FormErrors errors) implements Page {
    static final String TITLE_TAKEN = "Un autre texte porte déjà ce titre. Changez-le, ou cochez la case pour le garder.";

    /** The title is that of another text: it may be kept on purpose. */
    public boolean isTitleTaken() {
        return errors.messageFor("titre").filter(TITLE_TAKEN::equals).isPresent();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Choice> copies() {
        return existing.stream().map(text -> Choice.of(text.slug(), text.title())).toList();
    }
}
