package fr.levain.readings.web;

import fr.levain.readings.AskedReading;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Optional;

/** @param refusal why this reading stays as it is; empty when it may be opened again */
public record ReopeningPage(String reference, String title, String reader, AskedReading given, Optional<String> refusal, String typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? refusal.isPresent() ? 409 : 200 : 422;
    }

    public String back() {
        return "/instruction/" + reference + "/lectures";
    }

    public String path() {
        return back() + "/" + given.id() + "/reouverture";
    }
}
