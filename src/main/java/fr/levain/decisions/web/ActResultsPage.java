package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.ActResults.Line;
import fr.levain.decisions.ActResults.Reading;
import fr.levain.decisions.AssemblyVote;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * The results of an act in one file: chosen, read row by row, then recorded.
 *
 * @param reading what the file says; empty before it is chosen
 * @param content of the file, sent again to be recorded
 */
public record ActResultsPage(Act act, Optional<Reading> reading, String content, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() && reading.filter(each -> !each.problems().isEmpty()).isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/decisions/" + act.id();
    }

    public boolean mayRecord() {
        return reading.filter(each -> each.problems().isEmpty() && !each.isAllKnown()).isPresent();
    }

    public String conditions(Line line) {
        return line.row().own().conditions().map(typed -> typed.isEmpty() ? "Aucune condition" : typed).orElse("Conditions proposées");
    }

    public String vote(Line line) {
        return act.count().flatMap(line.row().own()::under).map(AssemblyVote::told).orElse("celui de la délibération");
    }

    public boolean isAllKnown() {
        return reading.filter(Reading::isAllKnown).isPresent();
    }
}
