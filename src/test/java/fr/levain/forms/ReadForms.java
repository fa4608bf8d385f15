package fr.levain.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** Reads a page without the application around it. */
public final class ReadForms {
    private ReadForms() {}

    public static Answers read(FormPage page, MultiValueMap<String, String> parameters, Answers previous) {
        var posted = new Posted(parameters);
        var reading = new FieldReading(Places.NONE, Optional.empty(), () -> new UUID(9, 9));
        var answers = previous;
        for (var field : page.fields()) {
            if (posted.concerns(field)) answers = answers.with(field.id(), reading.read(field, posted, previous.to(field.id()), Action.NONE));
        }
        return answers;
    }

    public static List<Gap> gaps(FormRevision form, Answers answers) {
        return FormCheck.of(form, answers);
    }
}
