package fr.levain.readings;

import fr.levain.applications.Partnership;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.opinions.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An excerpt without who carries the project: names, contacts, registers, the names of partners and those of files. What a
 * text says inside an answer or a document stays: nothing can be taken out of it for sure, and the screen says so.
 */
final class MaskedExcerpt {
    /** Questions that tell who carries the project, who speaks for it, or with whom it works: by term, else by name. */
    private static final List<String> TELLING = List.of("organisation_", "representative_", "contact_", "governing_people", "linked_", "research_lab", "research_people");
    /** Columns that name somebody, in whatever table they are. */
    private static final Set<String> PEOPLE = Set.of("referent", "owner");

    private MaskedExcerpt() {}

    static Excerpt of(Excerpt whole) {
        var pages = whole.form().pages().stream()
                .map(page -> new FormPage(page.id(), page.title(), page.intro(), page.shownWhen(),
                        page.fields().stream().flatMap(field -> masked(field).stream()).toList()))
                .filter(page -> !page.fields().isEmpty()).toList();
        var form = whole.form();
        return new Excerpt(new FormRevision(form.id(), form.slug(), form.number(), form.title(), pages), whole.answers(), unnamed(whole.files()), whole.criteria(), whole.scaleMax());
    }

    private static Optional<Field> masked(Field field) {
        if (tells(field)) return Optional.empty();
        if (!(field.type() instanceof FieldType.Table table)) return Optional.of(field);
        var columns = table.columns().stream().filter(column -> !tells(column) && !PEOPLE.contains(column.id()) && !(column.id().equals("name") && listsStructures(field, table))).toList();
        return Optional.of(new Field(field.id(), field.term(), field.label(), field.hint(), field.required(), field.shownWhen(), field.missingMessage(),
                new FieldType.Table(table.rowName(), columns, table.minRows(), table.maxRows()), field.assumption()));
    }

    /** In a table of partners or of structures, the name is somebody’s; elsewhere it is an action’s, an indicator’s. */
    private static boolean listsStructures(Field field, FieldType.Table table) {
        return field.term().orElse(field.id()).equals(Partnership.FIELD) || table.columns().stream().anyMatch(column -> column.type() instanceof FieldType.SiretType);
    }

    private static boolean tells(Field field) {
        var term = field.term().orElse(field.id());
        return TELLING.stream().anyMatch(term::startsWith) || switch (field.type()) {
            case FieldType.EmailType _, FieldType.PhoneType _, FieldType.SiretType _, FieldType.RnaType _, FieldType.IbanType _, FieldType.FileType _ -> true;
            default -> false;
        };
    }

    /** {@code Pièce 1.pdf}. */
    private static List<StoredDocument> unnamed(List<StoredDocument> files) {
        var unnamed = new ArrayList<StoredDocument>();
        for (var file : files) {
            var dot = file.name().lastIndexOf('.');
            unnamed.add(new StoredDocument(file.id(), file.owner(), "Pièce " + (unnamed.size() + 1) + (dot < 0 ? "" : file.name().substring(dot)), file.mediaType(), file.size(),
                    file.digest(), file.at(), file.scan(), file.by(), file.filed()));
        }
        return List.copyOf(unnamed);
    }
}
