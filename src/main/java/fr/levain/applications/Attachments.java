package fr.levain.applications;

import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.Gap;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files joined to a page. One that is refused says why beside its field; the others, and the answers, are kept. */
@Component
class Attachments {
    private final Documents documents;
    private final Clock clock;

    Attachments(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** @param refused receives what to say of each file that was not taken */
    Answers join(
            ApplicationView view, FormPage page, Field field, List<Upload> sent, Answers answers, List<Gap> refused, Caller by) {
        if (!(field.type() instanceof FieldType.FileType)) return answers;
        var files = new ArrayList<>(answers.files(field.id()));
        for (var upload : sent) {
            switch (documents.store(upload, by, view.id().subject(), clock.instant())) {
                case Stored(var document) ->
                    files.add(new Value.FileReference(document.id().value(), document.name(), document.size()));
                case Rejected(_, var reason) -> refused.add(new Gap(page.id(), field.id(), reason));
            }
        }
        return files.isEmpty() ? answers : answers.with(field.id(), Answer.of(new Value.Files(files)));
    }
}
