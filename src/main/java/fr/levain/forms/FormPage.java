package fr.levain.forms;

import java.util.List;
import java.util.Optional;

/** One page of a form: one section of the dossier's task list. */
public record FormPage(String id, String title, Optional<String> intro, Optional<Condition> shownWhen, List<Field> fields) {
    public FormPage {
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }
}
