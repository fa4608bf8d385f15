package fr.levain.forms;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form with one field of each type, and how to answer it. */
public final class SomeForm {
    public static final Field TITLE = Field.required("title", "Intitulé du projet", new FieldType.Text(120)).boundTo("project_title");
    public static final Field SUMMARY = Field.required("summary", "Résumé", new FieldType.LongText(500));
    public static final Field REQUESTED = Field.required("requested", "Montant demandé", new FieldType.Money(Optional.of(Euros.ZERO), Optional.empty())).boundTo("requested_amount");
    public static final Field JOBS = Field.optional("jobs", "Emplois créés", new FieldType.NumberType(Optional.of(BigDecimal.ZERO), Optional.empty(), 2));
    public static final Field START = Field.required("start", "Date de création", FieldType.Day.any());
    public static final Field DURATION = Field.required("duration", "Durée du projet", new FieldType.PeriodType(Optional.of(24)));
    public static final Field STATE_AID = Field.required("state_aid", "Activité économique ?", new FieldType.YesNo());
    public static final Field REGIME = Field.required("regime", "Régime d’aide", new FieldType.Text(80)).shownWhen(new Condition.AnswerIs("state_aid", "oui"));
    public static final Field PHASE = Field.required("phase", "Phase du projet", new FieldType.OneChoice(List.of(new Option("idee", "Idée"), new Option("emergence", "Émergence"))));
    public static final Field THEMES = Field.required("themes", "Thématiques", new FieldType.SeveralChoices(List.of(new Option("sante", "Santé"), new Option("mobilite", "Mobilité"), new Option("emploi", "Emploi")), 1, 2));
    public static final Field EMAIL = Field.required("email", "Adresse électronique", new FieldType.EmailType());
    public static final Field PHONE = Field.optional("phone", "Téléphone", new FieldType.PhoneType());
    public static final Field SIRET = Field.required("siret", "SIRET", new FieldType.SiretType());
    public static final Field RNA = Field.optional("rna", "RNA", new FieldType.RnaType());
    public static final Field IBAN = Field.optional("iban", "IBAN", new FieldType.IbanType());
    public static final Field COMMUNE = Field.optional("commune", "Commune", new FieldType.Place(FieldType.PlaceKind.COMMUNE, false));
    public static final Field STATUTES = Field.optional("statutes", "Statuts", new FieldType.FileType("STATUTS", 1));
    public static final Field PARTNERS = Field.required("partners", "Partenaires", new FieldType.Table("partenaire", List.of(
                    Field.required("name", "Nom", new FieldType.Text(120)),
                    Field.optional("siret", "SIRET", new FieldType.SiretType()),
                    Field.optional("cash", "Apport", new FieldType.Money(Optional.empty(), Optional.empty()))), 2, 20))
            .boundTo("partners");
    public static final Field BUDGET = Field.required("budget", "Budget prévisionnel", new FieldType.Budget(BudgetChart.CURRENT, List.of(), FieldType.Tax.INCLUDED)).boundTo("budget");
    public static final Field CONSENT = Field.required("consent", "Publication", new FieldType.Consent("J’accepte que ces données soient publiées."));
    public static final FormPage PROJECT = new FormPage("project", "Le projet", Optional.empty(), Optional.empty(),
            List.of(TITLE, SUMMARY, REQUESTED, JOBS, START, DURATION, STATE_AID, REGIME, PHASE, THEMES, EMAIL, PHONE, SIRET, RNA, IBAN, COMMUNE, STATUTES));
    public static final FormPage MONEY = new FormPage("money", "Budget et partenaires", Optional.of("Comptez au moins deux partenaires."), Optional.empty(), List.of(PARTNERS, BUDGET, CONSENT));
    public static final FormRevision FORM = new FormRevision(new FormRevisionId(new UUID(1, 1)), "ami", 1, "Dossier", List.of(PROJECT, MONEY));

    private SomeForm() {}

    public static MultiValueMap<String, String> posting(String... namesAndValues) {
        var posted = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) posted.add(namesAndValues[i], namesAndValues[i + 1]);
        return posted;
    }

    static Answer reading(Field field, String... namesAndValues) {
        return reading(field, Answer.ABSENT, namesAndValues);
    }

    static Answer reading(Field field, Answer previous, String... namesAndValues) {
        var posted = new Posted(posting(namesAndValues));
        return new FieldReading(Places.NONE, Optional.empty(), () -> new UUID(9, 9)).read(field, posted, previous, Action.read(posted.one(Action.NAME)));
    }

    static List<String> problems(Field field, Answer answer) {
        var problems = new FieldProblems("p", Answers.NONE);
        problems.check(field, answer, true);
        return problems.found().stream().map(Gap::message).toList();
    }
}
