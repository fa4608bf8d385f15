package fr.levain.applications;

import fr.levain.documents.Documents;
import fr.levain.documents.PieceTypes;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Value;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Told before filing: the documents too old to count, and those in quarantine. */
@Component
class PieceRemarks implements AlongsideForm {
    private final Documents documents;
    private final PieceTypes types;
    private final Clock clock;

    PieceRemarks(Documents documents, PieceTypes types, Clock clock) {
        this.documents = documents;
        this.types = types;
        this.clock = clock;
    }

    @Override
    public Map<String, Value> facts(ApplicationId application, FormRevision form, Answers answers) {
        return Map.of();
    }

    @Override
    public List<Remark> remarks(ApplicationId application, FormRevision form, Answers answers) {
        var known = types.all();
        var kept = documents.of(application.subject());
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var remarks = new ArrayList<Remark>();
        for (var page : form.visiblePages(answers)) {
            for (var field : form.visibleFields(page, answers)) {
                if (!(field.type() instanceof FieldType.FileType(var code, _))) continue;
                var ids = answers.files(field.id()).stream().map(Value.FileReference::document).toList();
                var type = Optional.ofNullable(known.get(code));
                kept.stream().filter(document -> ids.contains(document.id().value())).forEach(document -> {
                    var path = "/pages/" + page.id() + "#piece-" + field.id();
                    if (!document.scan().isAvailable()) remarks.add(new Remark(scan(field, document), path));
                    type.flatMap(each -> each.until(document.filed().dated())).filter(day -> !today.isBefore(day)).ifPresent(day ->
                            remarks.add(new Remark("%s : « %s » est périmé depuis le %s".formatted(field.label(), document.name(), French.day(day)), path)));
                });
            }
        }
        return remarks;
    }

    private static String scan(Field field, StoredDocument document) {
        return switch (document.scan()) {
            case INFECTED -> "%s : « %s » est en quarantaine, envoyez une version saine".formatted(field.label(), document.name());
            case PENDING, NOT_SCANNED, CLEAN -> "%s : « %s » attend encore l’antivirus".formatted(field.label(), document.name());
        };
    }
}
