package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Mark;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.Scores;
import fr.levain.committees.ReadingSheet.Line;
import fr.levain.committees.ReadingSheet.Part;
import fr.levain.directory.Organisations;
import fr.levain.forms.AnswerText;
import fr.levain.forms.FieldType;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.opinions.Opinions;
import fr.levain.readings.ReadResult;
import fr.levain.readings.ReadResults;
import fr.levain.territory.RegionMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** One page per dossier: need, actors, novelty, territory, money, the analysis of the service, the opinions asked of others and what it proposes. */
@Component
class ReadingSheets {
    private static final String SUMMARY = "project_summary";

    private final Applications applications;
    private final Assessments assessments;
    private final Recommendations recommendations;
    private final Scores scores;
    private final Organisations organisations;
    private final Forms forms;
    private final Opinions opinions;
    private final ReadResults readings;

    ReadingSheets(Applications applications, Assessments assessments, Recommendations recommendations, Scores scores,
            Organisations organisations, Forms forms, Opinions opinions, ReadResults readings) {
        this.applications = applications;
        this.assessments = assessments;
        this.recommendations = recommendations;
        this.scores = scores;
        this.organisations = organisations;
        this.forms = forms;
        this.opinions = opinions;
        this.readings = readings;
    }

    /** What the public may read of the project. */
    String summary(ApplicationId application) {
        var view = applications.view(application);
        var form = forms.revision(view.form());
        return form.fieldOf(SUMMARY).or(() -> form.field(SUMMARY))
                .flatMap(field -> applications.answers(application).text(field.id())).orElse("");
    }

    String holderKind(ApplicationId application) {
        return organisations.view(applications.view(application).holder()).kind().name();
    }

    ReadingSheet now(ApplicationId application, List<String> fields) {
        var parts = new ArrayList<Part>();
        project(application, fields).ifPresent(parts::add);
        parts.add(money(application));
        retained(application).ifPresent(parts::add);
        for (var read : readings.of(application)) parts.add(readings(read));
        analysis(application).ifPresent(parts::add);
        opinions(application).ifPresent(parts::add);
        recommendations.of(application).map(ReadingSheets::proposal).ifPresent(parts::add);
        return new ReadingSheet(parts, places(application, fields));
    }

    private Optional<Part> project(ApplicationId application, List<String> fields) {
        var view = applications.view(application);
        var form = forms.revision(view.form());
        var answers = applications.answers(application);
        var lines = new ArrayList<Line>();
        for (var id : fields) {
            form.fieldOf(id).or(() -> form.field(id)).ifPresent(field -> answers.to(field.id()).known().ifPresent(value ->
                    lines.add(new Line(field.label(), AnswerText.of(field.type(), value)))));
        }
        assessments.caseOf(application).map(file -> file.place()).filter(place -> !place.isBlank())
                .ifPresent(place -> lines.add(new Line("Commune", place)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part("Le projet", lines));
    }

    private RegionMap.Places places(ApplicationId application, List<String> fields) {
        var form = forms.revision(applications.view(application).form());
        var answers = applications.answers(application);
        var departments = new TreeSet<String>();
        var communes = new TreeSet<String>();
        for (var id : fields) {
            form.fieldOf(id).or(() -> form.field(id)).flatMap(field -> answers.to(field.id()).known()).ifPresent(value -> {
                if (value instanceof Value.Places(var named)) for (var place : named) {
                    if (place.kind() == FieldType.PlaceKind.DEPARTMENT) departments.add(place.code());
                    if (place.kind() == FieldType.PlaceKind.COMMUNE) communes.add(place.code());
                }
            });
        }
        assessments.caseOf(application).map(CaseFile::department).filter(code -> !code.isBlank()).ifPresent(departments::add);
        return new RegionMap.Places(departments, communes);
    }

    private Optional<Part> opinions(ApplicationId application) {
        var lines = opinions.received(application).stream().map(given -> new Line(
                given.by().isEmpty() ? given.kind() : "%s, %s".formatted(given.kind(), given.by()),
                given.words().isBlank() ? given.verdict().label() : "%s. %s".formatted(given.verdict().label(), given.words()))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part(ReadingSheet.OPINIONS, lines));
    }

    private Part money(ApplicationId application) {
        var lines = new ArrayList<Line>();
        applications.view(application).requested().ifPresent(asked -> lines.add(new Line("Aide demandée", asked.toString())));
        recommendations.budget(application).ifPresent(budget -> {
            lines.add(new Line("Charges du budget", budget.charges().toString()));
            lines.add(new Line("Autres aides publiques au budget", budget.otherPublicResources().toString()));
        });
        return new Part("L’argent", lines);
    }

    /** Each expense the service cuts, and why. */
    private Optional<Part> retained(ApplicationId application) {
        return recommendations.settledBudget(application).map(budget -> {
            var lines = new ArrayList<Line>();
            lines.add(new Line("Retenu en tout", "%s sur %s demandés".formatted(budget.retained(), budget.asked())));
            for (var line : budget.reduced()) lines.add(new Line(line.label(), "%s retenus sur %s. %s".formatted(line.retained(), line.asked(), line.why())));
            return new Part("Les dépenses retenues", lines);
        });
    }

    private Optional<Part> analysis(ApplicationId application) {
        var sheet = scores.of(application).sheet();
        if (sheet.result().judged() == 0) return Optional.empty();
        var lines = new ArrayList<Line>();
        lines.add(new Line("Note sur 100", sheet.result().outOfHundred()));
        for (var line : sheet.lines()) line.mark().ifPresent(mark -> lines.add(new Line(line.label(), told(mark, line, sheet.scaleMax()))));
        return Optional.of(new Part(ReadingSheet.ANALYSIS, lines));
    }

    /** What several people gave, apart from one another; they are named where the kind of reading says so. */
    private static Part readings(ReadResult read) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Note sur 100", "%s, sur %s".formatted(read.outOfHundred(), French.plural(read.readings(), "lecture", "lectures"))));
        if (!read.readers().isEmpty()) lines.add(new Line("Lu par", String.join(", ", read.readers())));
        for (var line : read.lines())
            if (!line.said().isEmpty())
                lines.add(new Line(line.label(), line.reasons().isEmpty() ? read.marks(line) : read.marks(line) + ".\n" + line.reasons()));
        return new Part(ReadingSheet.READINGS + read.title(), lines);
    }

    private static String told(Mark mark, ScoreSheet.Line line, int most) {
        var score = switch (mark) {
            case Mark.Score(int value) -> "%d sur %d".formatted(value, most);
            case Mark.CannotJudge() -> "ne peut pas juger";
        };
        return line.justification().isBlank() ? score : score + ". " + line.justification();
    }

    private static Part proposal(Recommendation made) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Sens", made.favourable() ? "favorable" : "défavorable"));
        if (made.favourable()) {
            lines.add(new Line("Montant proposé", made.amount().toString()));
            lines.add(new Line("Assiette retenue", made.base().toString()));
            if (!made.otherPublicAid().equals(Euros.ZERO)) lines.add(new Line("Autres aides publiques", made.otherPublicAid().toString()));
            lines.add(new Line("Taux", made.rate().toString()));
            if (!made.aboveReason().isBlank()) lines.add(new Line("Motif du montant", made.aboveReason()));
            if (!made.conditions().isBlank()) lines.add(new Line("Conditions", made.conditions()));
            if (!made.risks().isBlank()) lines.add(new Line("Risques", made.risks()));
        } else if (!made.reasons().isBlank()) {
            lines.add(new Line("Motifs", made.reasons()));
        }
        return new Part("La proposition du service", lines);
    }
}
