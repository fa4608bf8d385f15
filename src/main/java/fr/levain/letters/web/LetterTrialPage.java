package fr.levain.letters.web;

import fr.levain.letters.LetterDraft;
import fr.levain.letters.LetterDrafts.Preview;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Map;
import java.util.Optional;

/**
 * A letter read with invented values, kept nowhere.
 *
 * @param preview empty when a value is missing
 */
public record LetterTrialPage(LetterDraft draft, Map<String, String> values, Optional<Preview> preview, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
