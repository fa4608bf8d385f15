package fr.levain.surveys.web;

import fr.levain.kernel.French;
import fr.levain.surveys.Survey;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.SummaryRow;
import java.util.List;

/**
 * The link was used already. Only who receives the mails of the address asked may correct what was said.
 *
 * @param sent whether it is this browser that has just answered
 * @param lost what was typed by whoever came second: nothing of it is kept, they may copy it
 * @param asked whether a code has left: it may be typed
 */
public record SurveyAnsweredPage(Survey survey, String path, boolean sent, boolean asked, List<SummaryRow> lost, FormErrors errors, int status) implements Page {
    public String closing() {
        return survey.closesAt().map(French::day).orElse("");
    }

    public String answeredOn() {
        return survey.answeredAt().map(French::day).orElse("");
    }
}
