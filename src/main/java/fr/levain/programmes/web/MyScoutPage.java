package fr.levain.programmes.web;

import fr.levain.kernel.French;
import fr.levain.programmes.BroughtNeeds;
import fr.levain.programmes.NeedSettings;
import fr.levain.programmes.NextStep;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Scout;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Their own page: what they brought, what becomes of it, by when. */
public record MyScoutPage(
        Scout scout, Programme programme, String partner, NeedSettings settings, List<BroughtNeeds.Line> lines, Paging paging, @Nullable String notice) implements Page {
    /** What comes next, in a sentence. */
    public String next(NextStep next) {
        var by = next.by().map(French::day).orElse("");
        return switch (next.kind()) {
            case READING -> next.late() ? "%s devait vous répondre le %s. Écrivez-lui.".formatted(partner, by) : "%s dit s’il l’étudie au plus tard le %s.".formatted(partner, by);
            case STUDY -> next.late() ? "L’étude devait finir le %s. Elle continue.".formatted(by) : "L’étude finit le %s.".formatted(by);
            case SEARCH -> "%s cherche qui portera la réponse. Vous connaissez quelqu’un ? Dites-le-lui.".formatted(partner);
            case ANSWER -> by.isEmpty() ? "Un entrepreneur lit la proposition." : "Un entrepreneur répond avant le %s.".formatted(by);
            case SUPPORT -> "%s accompagne le porteur jusqu’à la création.".formatted(partner);
            case NONE -> "";
        };
    }
}
