package fr.levain.desk.web;

import fr.levain.desk.Tag;
import fr.levain.desk.TypedTag;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/**
 * The tags of a dossier, those removed too, and the form to put one.
 *
 * @param words offered
 * @param typed what comes back when it could not be put
 */
public record TagsPage(String reference, String title, List<Shown> tags, List<Choice> words, TypedTag typed, FormErrors errors) implements Page {
    /** @param removedBy empty while it stands */
    public record Shown(Tag tag, String putBy, String removedBy) {
        public String put() {
            return "Posée par %s le %s%s".formatted(putBy, French.moment(tag.putAt()), why(tag.putWhy()));
        }

        public String removed() {
            return tag.removedAt().map(at -> "Retirée par %s le %s%s".formatted(removedBy, French.moment(at), why(tag.removedWhy()))).orElse("");
        }

        private static String why(String why) {
            return why.isEmpty() ? "" : " : " + why;
        }
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Shown> standing() {
        return tags.stream().filter(each -> each.tag().isStanding()).toList();
    }

    public List<Shown> removed() {
        return tags.stream().filter(each -> !each.tag().isStanding()).toList();
    }
}
