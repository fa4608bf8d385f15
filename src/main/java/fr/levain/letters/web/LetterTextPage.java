package fr.levain.letters.web;

import fr.levain.letters.LetterDraft;
import fr.levain.letters.WrittenLetter;
import fr.levain.revisions.Difference;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/**
 * The text of a letter being prepared, and the values it may cite.
 *
 * @param typed what the inputs hold
 * @param read digest of the letter when it was drawn
 * @param theirs what somebody else kept in between
 */
public record LetterTextPage(LetterDraft draft, WrittenLetter typed, String read, FormErrors errors, List<Difference> theirs) implements Page {
    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }
}
