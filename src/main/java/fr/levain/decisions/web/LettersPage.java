package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.LetterToSend;
import fr.levain.decisions.Sending;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * The letters of an act, before they leave.
 *
 * @param held why none may leave yet
 * @param sending identifier this sending will have: sent twice, it is one
 * @param before what was sent already, the latest first
 */
public record LettersPage(Act act, List<LetterToSend> letters, Optional<String> held, String sending, List<Sending> before, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public long ready() {
        return letters.stream().filter(LetterToSend::isReady).count();
    }

    public String path() {
        return "/decisions/" + act.id();
    }
}
