package fr.levain.records;

import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.SaidOnce;
import fr.levain.forms.SameQuestion;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The questions of the record: those the directory answers, then those of the form the pack names, as officers published it. */
@Component
class RecordForm implements SaidOnce {
    private final RecordStore store;
    private final Forms forms;

    RecordForm(RecordStore store, Forms forms) {
        this.store = store;
        this.forms = forms;
    }

    /** Empty when the pack names none. */
    Optional<FormRevision> current() {
        return store.definition().flatMap(definition -> forms.latest(definition.form())).map(RecordForm::withIdentity);
    }

    private static FormRevision withIdentity(FormRevision form) {
        var pages = new ArrayList<>(form.pages());
        pages.addFirst(Identity.QUESTIONS);
        return new FormRevision(form.id(), form.slug(), form.number(), form.title(), pages);
    }

    @Override
    public Set<String> answers(FormRevision form) {
        var record = current();
        if (record.filter(own -> own.slug().equals(form.slug())).isPresent()) return Set.of();
        return form.fields()
                .filter(field -> isNumber(field) || record.flatMap(own -> SameQuestion.in(own, field)).isPresent())
                .map(Field::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whatever it is called, a number of the organisation is kept once. */
    private static boolean isNumber(Field field) {
        return field.type() instanceof FieldType.SiretType || field.type() instanceof FieldType.RnaType || field.type() instanceof FieldType.IbanType;
    }
}
