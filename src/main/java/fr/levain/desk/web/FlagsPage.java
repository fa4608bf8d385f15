package fr.levain.desk.web;

import fr.levain.desk.Flag;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The flags of a dossier, open or resolved, and the form to raise one.
 *
 * @param resolvable those this caller may answer
 * @param team, text what was typed, when it comes back
 */
public record FlagsPage(
        String reference, String title, List<Shown> flags, List<Choice> teams, Set<UUID> resolvable, String team, String text, FormErrors errors)
        implements Page {
    /** @param team its name @param resolvedBy empty while it is open */
    public record Shown(Flag flag, String team, String raisedBy, String resolvedBy) {
        public String raised() {
            return "Signalé par %s le %s".formatted(raisedBy, French.moment(flag.raisedAt()));
        }

        public String resolved() {
            return flag.resolvedAt().map(at -> "Résolu par %s le %s".formatted(resolvedBy, French.moment(at))).orElse("");
        }
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean mayResolve(Shown shown) {
        return shown.flag().isOpen() && resolvable.contains(shown.flag().id());
    }

    /** The field of the answer to one flag. */
    public String field(Shown shown) {
        return "reponse-" + shown.flag().id();
    }

    public String typedAnswer(Shown shown) {
        return errors.concerns(field(shown)) ? text : "";
    }

    public String typedReason() {
        return errors.concerns("motif") || errors.concerns("equipe") ? text : "";
    }
}
