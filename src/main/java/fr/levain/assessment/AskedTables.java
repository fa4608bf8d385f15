package fr.levain.assessment;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rows a dossier gives to a table, whichever the form, by its term of the vocabulary. */
@Component
class AskedTables {
    private final Applications applications;
    private final Forms forms;

    AskedTables(Applications applications, Forms forms) {
        this.applications = applications;
        this.forms = forms;
    }

    List<Value.Row> rows(ApplicationView dossier, String term) {
        var answers = applications.answers(dossier.id());
        return forms.revision(dossier.form()).fields()
                .filter(field -> field.term().filter(term::equals).isPresent())
                .flatMap(field -> answers.to(field.id()).known().stream())
                .flatMap(value -> value instanceof Value.Rows(var rows) ? rows.stream() : Stream.empty())
                .toList();
    }
}
