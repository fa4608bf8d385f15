package fr.levain.forms;

import fr.levain.forms.FieldType.PlaceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of questions an officer chooses from, with what each is for. */
public enum FieldKind {
    TEXT("Texte court", "Un nom, une fonction, une ligne."),
    LONG_TEXT("Texte long", "Un récit, avec un nombre de caractères au plus."),
    NUMBER("Nombre", "Des salariés, des mois, des heures."),
    MONEY("Montant en euros", "Une aide demandée, un coût."),
    DATE("Date", "Un jour précis."),
    PERIOD("Période", "Un début et une fin."),
    YES_NO("Oui ou non", "Une question fermée."),
    ONE_CHOICE("Un seul choix", "Une réponse parmi plusieurs."),
    SEVERAL_CHOICES("Plusieurs choix", "Une ou plusieurs réponses à cocher."),
    EMAIL("Adresse électronique", "Vérifiée à la saisie."),
    PHONE("Téléphone", "Vérifié à la saisie."),
    SIRET("SIRET", "Quatorze chiffres, clé vérifiée."),
    RNA("Numéro RNA", "Le numéro d’une association."),
    IBAN("IBAN", "Gardé chiffré, hors des réponses."),
    COMMUNE("Commune", "Cherchée par son nom."),
    EPCI("Intercommunalité", "Cherchée par son nom."),
    DEPARTMENT("Département", "Un ou plusieurs."),
    FILE("Fichier à joindre", "Statuts, comptes, devis."),
    TABLE("Tableau", "Des lignes que le porteur ajoute : partenaires, dépenses."),
    BUDGET("Budget prévisionnel", "Charges et ressources par compte."),
    CONSENT("Engagement à cocher", "Une case à cocher pour continuer.");

    private final String label;
    private final String use;

    FieldKind(String label, String use) {
        this.label = label;
        this.use = use;
    }

    public String label() {
        return label;
    }

    public String use() {
        return use;
    }

    /** Those a table may hold. */
    public boolean fitsInATable() {
        return switch (this) {
            case TABLE, BUDGET, FILE, IBAN, COMMUNE, EPCI, DEPARTMENT -> false;
            default -> true;
        };
    }

    public boolean hasOptions() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }

    public static Optional<FieldKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public static FieldKind of(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> TEXT;
            case FieldType.LongText _ -> LONG_TEXT;
            case FieldType.NumberType _ -> NUMBER;
            case FieldType.Money _ -> MONEY;
            case FieldType.Day _ -> DATE;
            case FieldType.PeriodType _ -> PERIOD;
            case FieldType.YesNo _ -> YES_NO;
            case FieldType.OneChoice _ -> ONE_CHOICE;
            case FieldType.SeveralChoices _ -> SEVERAL_CHOICES;
            case FieldType.EmailType _ -> EMAIL;
            case FieldType.PhoneType _ -> PHONE;
            case FieldType.SiretType _ -> SIRET;
            case FieldType.RnaType _ -> RNA;
            case FieldType.IbanType _ -> IBAN;
            case FieldType.Place(var kind, _) -> switch (kind) {
                case COMMUNE -> COMMUNE;
                case EPCI -> EPCI;
                case DEPARTMENT -> DEPARTMENT;
            };
            case FieldType.FileType _ -> FILE;
            case FieldType.Table _ -> TABLE;
            case FieldType.Budget _ -> BUDGET;
            case FieldType.Consent _ -> CONSENT;
        };
    }

    /** What a question of this kind begins with; the choices of the one before are kept when they still serve. */
    public FieldType initial(Optional<FieldType> before) {
        var options = before.map(AnswerText::options).orElse(List.of());
        return switch (this) {
            case TEXT -> new FieldType.Text(255);
            case LONG_TEXT -> new FieldType.LongText(2000);
            case NUMBER -> new FieldType.NumberType(Optional.empty(), Optional.empty(), 0);
            case MONEY -> new FieldType.Money(Optional.empty(), Optional.empty());
            case DATE -> FieldType.Day.any();
            case PERIOD -> new FieldType.PeriodType(Optional.empty());
            case YES_NO -> new FieldType.YesNo();
            case ONE_CHOICE -> new FieldType.OneChoice(options);
            case SEVERAL_CHOICES -> new FieldType.SeveralChoices(options, 1, options.size());
            case EMAIL -> new FieldType.EmailType();
            case PHONE -> new FieldType.PhoneType();
            case SIRET -> new FieldType.SiretType();
            case RNA -> new FieldType.RnaType();
            case IBAN -> new FieldType.IbanType();
            case COMMUNE -> new FieldType.Place(PlaceKind.COMMUNE, false);
            case EPCI -> new FieldType.Place(PlaceKind.EPCI, false);
            case DEPARTMENT -> new FieldType.Place(PlaceKind.DEPARTMENT, true);
            case FILE -> new FieldType.FileType("", 1);
            case TABLE -> new FieldType.Table("ligne", List.of(), 0, 20);
            case BUDGET -> new FieldType.Budget(BudgetChart.CURRENT, List.of(), FieldType.Tax.INCLUDED);
            case CONSENT -> new FieldType.Consent("");
        };
    }
}
