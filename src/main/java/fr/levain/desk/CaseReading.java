package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.WorkingNotes;
import fr.levain.documents.Documents;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.Option;
import fr.levain.forms.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the words of a dossier for the search: all it answers, its documents, what officers noted. */
@Component
class CaseReading {
    /** The term of the vocabulary, or the question of a form, whose answers are themes. */
    private static final String TERM = "project_theme";
    private static final String QUESTION = "themes";
    /** Far above what forms hold; PostgreSQL refuses a megabyte of words. */
    private static final int LONGEST = 300_000;

    private final Applications applications;
    private final Forms forms;
    private final Documents documents;
    private final WorkingNotes notes;

    CaseReading(Applications applications, Forms forms, Documents documents, WorkingNotes notes) {
        this.applications = applications;
        this.forms = forms;
        this.documents = documents;
        this.notes = notes;
    }

    CaseWords of(ApplicationView view) {
        var form = forms.revision(view.form());
        var answers = form.counted(applications.answers(view.id()));
        return new CaseWords(
                cut(Stream.concat(said(form, answers), names(view.id()))), cut(notes.words(view.id()).stream()), themes(form, answers));
    }

    static List<String> themes(FormRevision form, Answers answers) {
        return form.fieldOf(TERM).or(() -> form.field(QUESTION))
                .map(field -> answers.codes(field.id()).stream()
                        .map(code -> AnswerText.options(field.type()).stream().filter(option -> option.code().equals(code)).findFirst().map(Option::label).orElse(code))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<String> said(FormRevision form, Answers answers) {
        return form.fields().flatMap(field -> words(field.type(), answers.to(field.id())));
    }

    /** What a person would type to find it again: words, names and labels; neither amounts, nor days, nor yes and no. */
    static Stream<String> words(FieldType type, Answer answer) {
        return answer.known().stream().flatMap(value -> switch (value) {
            case Value.Words(var text) -> Stream.of(text);
            case Value.Choice choice -> Stream.of(AnswerText.of(type, choice));
            case Value.Places(var places) -> places.stream().map(Value.PlaceReference::name);
            case Value.Files(var files) -> files.stream().map(Value.FileReference::name).map(CaseReading::spoken);
            case Value.Rows(var rows) -> type instanceof FieldType.Table table
                    ? rows.stream().flatMap(row -> table.columns().stream().flatMap(column -> words(column.type(), row.cell(column.id())))) : Stream.of();
            case Value.BudgetLines(var lines) -> lines.stream().map(BudgetLine::label);
            case Value.Quantity _, Value.Amount _, Value.Date _, Value.Span _, Value.Flag _, Value.BankAccountReference _ -> Stream.of();
        });
    }

    private Stream<String> names(ApplicationId application) {
        return documents.of(application.subject()).stream().map(StoredDocument::name).map(CaseReading::spoken);
    }

    /** « bilan_2025-signé.pdf » is found by « bilan » as by its whole name. */
    private static String spoken(String fileName) {
        return fileName + " " + fileName.replaceAll("[._-]+", " ");
    }

    private static String cut(Stream<String> words) {
        var all = words.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }
}
