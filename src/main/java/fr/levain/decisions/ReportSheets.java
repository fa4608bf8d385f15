package fr.levain.decisions;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.Scores;
import fr.levain.committees.GivenOpinion;
import fr.levain.directory.Organisations;
import fr.levain.forms.Forms;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.readings.ReadResults;
import fr.levain.stateaid.Basis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a report says of one dossier, by the names the text of the authority may cite. */
@Component
class ReportSheets {
    static final String TEMPLATE = "fiche-de-rapport";
    private static final String SUMMARY = "project_summary";
    private static final String NONE = "Sans objet : un refus est proposé.";

    private final Applications applications;
    private final Organisations organisations;
    private final Assessments assessments;
    private final Scores scores;
    private final ReadResults readings;
    private final Forms forms;

    ReportSheets(Applications applications, Organisations organisations, Assessments assessments, Scores scores, ReadResults readings, Forms forms) {
        this.applications = applications;
        this.organisations = organisations;
        this.assessments = assessments;
        this.scores = scores;
        this.readings = readings;
        this.forms = forms;
    }

    Map<String, String> values(ProposedDossier proposed) {
        var dossier = proposed.dossier();
        var made = proposed.made();
        var holder = organisations.view(dossier.holder());
        var values = new HashMap<String, String>();
        values.put("reference", proposed.reference());
        values.put("titre", dossier.title());
        values.put("porteur", dossier.holderName());
        values.put("siret", holder.siret().map(siret -> siret.digits()).orElse(""));
        values.put("territoire", place(dossier));
        values.put("appel", dossier.callTitle());
        values.put("resume", summary(dossier));
        values.put("montant-demande", dossier.requested().map(Euros::toString).orElse(""));
        values.put("avis-comite", proposed.opinion().map(ReportSheets::told).orElse("Aucun comité ne se prononce sur cet appel."));
        values.put("note", note(dossier));
        values.put("exceptions", made.aboveReason().isBlank() ? "Aucune dérogation." : made.aboveReason());
        values.put("risques", made.risks().isBlank() ? "Aucun risque signalé." : made.risks());
        values.put("conditions", String.join("\n\n", conditions(proposed)));
        if (proposed.toVote().isPositive()) {
            values.put("sens", "d’attribuer une aide de " + proposed.toVote());
            values.put("montant-propose", made.amount().toString());
            values.put("assiette", made.base().toString());
            values.put("taux", made.rate().toString());
            values.put("base-juridique", made.basis().isBlank() ? "" : Basis.valueOf(made.basis()).label());
            values.put("versement", made.instalments().published());
            values.put("motifs", "Sans objet : une aide est proposée.");
        } else {
            values.put("sens", "de refuser l’aide");
            for (var name : List.of("assiette", "taux", "base-juridique", "versement")) values.put(name, NONE);
            values.put("montant-propose", made.favourable() ? made.amount().toString() : Euros.ZERO.toString());
            values.put("motifs", reasons(proposed));
        }
        return Map.copyOf(values);
    }

    /** The reasons a refusal is proposed with: the service’s, or what the committee’s discussion held. */
    static String reasons(ProposedDossier proposed) {
        return proposed.made().reasons().isBlank()
                ? proposed.opinion().map(given -> given.opinion().reasons()).orElse("") : proposed.made().reasons();
    }

    static String told(GivenOpinion given) {
        var opinion = given.opinion();
        return "%s le %s (%s)%s".formatted(
                capital(opinion.kind().label()), French.day(given.heldAt()), given.committee(),
                opinion.tally().votes() == 0 ? "." : " : " + opinion.tally().told() + ".") + given.stoodAside();
    }

    static List<String> conditions(ProposedDossier proposed) {
        var all = new ArrayList<String>();
        proposed.opinion().map(given -> given.opinion().conditions()).filter(text -> !text.isBlank()).ifPresent(text -> all.add("Comité : " + text));
        if (!proposed.made().conditions().isBlank()) all.add("Service : " + proposed.made().conditions());
        return all.isEmpty() ? List.of("Aucune condition particulière.") : List.copyOf(all);
    }

    String place(ApplicationView dossier) {
        return assessments.caseOf(dossier.id()).stream().flatMap(file -> Stream.of(file.place(), file.department()))
                .filter(text -> !text.isBlank()).reduce((place, department) -> place + " (" + department + ")").orElse("");
    }

    private String summary(ApplicationView dossier) {
        var form = forms.revision(dossier.form());
        return form.fieldOf(SUMMARY).or(() -> form.field(SUMMARY))
                .flatMap(field -> applications.answers(dossier.id()).text(field.id())).orElse("");
    }

    private String note(ApplicationView dossier) {
        var read = readings.of(dossier.id()).stream().filter(each -> !each.consultative()).toList();
        if (!read.isEmpty())
            return read.stream().map(each -> "%s sur 100, sur %s (%s)".formatted(each.outOfHundred(), French.plural(each.readings(), "lecture", "lectures"), each.title()))
                    .collect(Collectors.joining(" ; "));
        var scoring = scores.of(dossier.id());
        return scoring.closed() ? scoring.sheet().result().outOfHundred() + " sur 100" : "Le dossier n’a pas été noté sur une grille.";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
