package fr.levain.letters.web;

import fr.levain.letters.Posting;
import fr.levain.letters.PrintedBatch;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/** Letters printed together: their PDF, the day they were posted, and the way back for one that was spoilt. */
public record BatchPage(PrintedBatch batch, List<Posting> letters, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public String putBackPath(Posting letter) {
        return batch.path() + "/courriers/" + letter.id();
    }
}
