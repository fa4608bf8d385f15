package fr.levain.forms;

import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

/** Forms filled in for nothing: read and checked as real ones, but no account number, no file and no answer is kept. */
@Service
public class FormTrials {
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Forms forms;
    private final Places places;
    private final Clock clock;

    FormTrials(Forms forms, ObjectProvider<Places> places, Clock clock) {
        this.forms = forms;
        this.places = places.getIfAvailable(() -> Places.NONE);
        this.clock = clock;
    }

    public Answers read(FormPage page, MultiValueMap<String, String> parameters, Answers previous) {
        var posted = new Posted(parameters);
        var action = Action.read(posted.one(Action.NAME));
        var reading = new FieldReading(places, Optional.of(_ -> NOWHERE), () -> UuidV7.at(clock.instant()));
        var answers = previous.only(id -> page.field(id).isPresent());
        for (var field : page.fields()) {
            if (posted.concerns(field) || action.field().equals(field.id()))
                answers = answers.with(field.id(), answer(field, posted, previous, reading, action));
        }
        return answers;
    }

    /** Of a file, only the name the browser tells. */
    private static Answer answer(Field field, Posted posted, Answers previous, FieldReading reading, Action action) {
        var name = posted.one(field.id());
        if (field.type() instanceof FieldType.FileType && !name.isBlank())
            return Answer.of(new Value.Files(List.of(new Value.FileReference(NOWHERE, name, 0))));
        return reading.read(field, posted, previous.to(field.id()), action);
    }

    public List<Gap> gapsIn(FormRevision form, FormPage page, Answers dossier) {
        return forms.gapsIn(form, page, dossier);
    }

    public Map<String, List<Value.PlaceReference>> placesMeant(FormPage page, Answers answers) {
        return forms.placesMeant(page, answers);
    }
}
