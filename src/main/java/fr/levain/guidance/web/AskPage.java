package fr.levain.guidance.web;

import fr.levain.forms.Answers;
import fr.levain.forms.Gap;
import fr.levain.forms.Value.PlaceReference;
import fr.levain.forms.web.PageFields;
import fr.levain.guidance.Orientation;
import fr.levain.guidance.OrientationKey;
import fr.levain.guidance.Question;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question.
 *
 * @param shown its answer as typed or as kept
 * @param places that may have been meant
 */
public record AskPage(
        OrientationKey key, Orientation told, Question question, Answers shown, List<Gap> gaps, Map<String, List<PlaceReference>> places)
        implements Page {
    public PageFields fields() {
        return PageFields.of(question.form(), question.page(), shown, gaps).withPlaces(places);
    }

    public String path() {
        return key.path() + "/questions/" + question.term().name();
    }

    /** From 1. */
    public int number() {
        int at = told.asked().indexOf(question.term().name());
        return (at < 0 ? told.asked().size() : at) + 1;
    }

    public Optional<String> before() {
        return told.before(question.term().name()).map(term -> key.path() + "/questions/" + term);
    }

    /** One whose answer may be seen already. */
    public boolean mayStop() {
        return told.asked().size() >= 3 || told.finishedAt().isPresent();
    }

    @Override
    public int status() {
        return gaps.isEmpty() ? 200 : 422;
    }
}
