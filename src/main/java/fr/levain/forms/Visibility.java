package fr.levain.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the conditions of a form show, given the answers. A hidden answer counts for no other condition. */
final class Visibility {
    private record Place(Field field, FormPage page) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Answers answers;
    private final Set<String> underway = new HashSet<>();

    Visibility(FormRevision form, Answers answers) {
        for (var page : form.pages()) for (var field : page.fields()) places.putIfAbsent(field.id(), new Place(field, page));
        this.answers = answers;
    }

    boolean shows(FormPage page) {
        return page.shownWhen().map(condition -> condition.holds(this::counted)).orElse(true);
    }

    boolean shows(Field field) {
        if (!underway.add(field.id())) return false;
        try {
            var place = places.get(field.id());
            return (place == null || shows(place.page()))
                    && field.shownWhen().map(condition -> condition.holds(this::counted)).orElse(true);
        } finally {
            underway.remove(field.id());
        }
    }

    Answer counted(String fieldId) {
        return shows(fieldId) ? answers.to(fieldId) : Answer.ABSENT;
    }

    boolean shows(String fieldId) {
        var place = places.get(fieldId);
        return place != null && shows(place.field());
    }
}
