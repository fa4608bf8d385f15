package fr.levain.assessment.web;

import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/**
 * Asking the author: for pieces, which suspends the delay, or for a clarification, which does not (D7).
 *
 * @param pieces what may be asked for, or for a clarification the questions whose answers may be corrected
 */
public record RequestPage(
        String reference,
        String title,
        boolean forPieces,
        List<Choice> pieces,
        List<String> chosen,
        String days,
        String message,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String action() {
        return "/instruction/" + reference + (forPieces ? "/pieces" : "/precisions");
    }
}
