package fr.levain.calls.web;

import fr.levain.calls.Access;
import fr.levain.calls.CallMaterials;
import fr.levain.calls.CallPart;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CallSection;
import fr.levain.calls.Contact;
import fr.levain.calls.CutOff;
import fr.levain.calls.DocumentRequirement;
import fr.levain.calls.DocumentRequirement.Due;
import fr.levain.calls.Expense;
import fr.levain.calls.Expense.Taken;
import fr.levain.calls.Stage;
import fr.levain.calls.SupportTerms;
import fr.levain.calls.Vat;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.RuleWords;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.Email;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Titles;
import fr.levain.revisions.Slug;
import fr.levain.ui.FormErrors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a page of the editor says once sent. What cannot be read is told, and the rest is kept as it was. */
final class CallTyped {
    static final String TITLE_TAKEN = "Un autre appel porte déjà ce titre. Changez-le, ou cochez la case pour le garder.";

    private final CallRevision terms;
    private final CallMaterials materials;
    private final TypedInputs typed;

    CallTyped(CallRevision terms, CallMaterials materials, MultiValueMap<String, String> inputs) {
        this.terms = terms;
        this.materials = materials;
        this.typed = new TypedInputs(inputs);
    }

    FormErrors errors() {
        return typed.errors();
    }

    CallPart part(CallSection section) {
        return switch (section) {
            case IDENTITY -> identity();
            case AUDIENCE -> new CallPart.Audience(typed.lines("beneficiaires"), typed.lines("buts"), typed.lines("conditions"));
            case AMOUNTS -> amounts();
            case DATES -> dates();
            case COURSE -> new CallPart.Course(stages(), support(), typed.lines("chemin"));
            case CONTENTS -> contents();
            case DOCUMENTS -> new CallPart.Documents(pieces());
            case ADMISSIONS -> admissions();
            case IN_CHARGE -> inCharge();
            case JUDGING -> new CallPart.Judging(typed.text("jugement").orElse(""), typed.lines("textes"));
        };
    }

    private CallPart identity() {
        var title = typed.text("titre").orElse("");
        if (title.isEmpty()) typed.wrong("titre", "Donnez un titre à l’appel.");
        Titles.tooLong(title).ifPresent(message -> typed.wrong("titre", message));
        if (!title.equals(terms.title()) && !typed.ticked("meme-titre") && Titles.isAmong(materials.titlesBut(terms.slug()), title))
            typed.wrong("titre", TITLE_TAKEN);
        var prefix = typed.text("sigle").orElse("").toUpperCase(Locale.ROOT);
        if (!prefix.isEmpty() && !prefix.matches("[A-Z]{2,5}")) typed.wrong("sigle", "Indiquez de 2 à 5 lettres, par exemple AIS.");
        return new CallPart.Identity(title, typed.text("resume").orElse(""), prefix, typed.text("aide"), typed.text("reglement").orElse(""));
    }

    private CallPart amounts() {
        var rate = rate("taux").orElse(Figure.assumed(new Rate(BigDecimal.ZERO), ""));
        var amounts = new AmountTerms(rate, rate("tauxAideEtat"), euros("plafond"), euros("plancher"), rate("partPublique"));
        return new CallPart.Amounts(amounts, expenses(), vat(), typed.text("enveloppe").orElse(""));
    }

    private Optional<Figure<Rate>> rate(String name) {
        return typed.percent(name + ".valeur").map(value -> figure(name, value));
    }

    private Optional<Figure<Euros>> euros(String name) {
        return typed.euros(name + ".valeur").map(value -> figure(name, value));
    }

    private <T> Figure<T> figure(String name, T value) {
        var source = typed.text(name + ".source").orElse("");
        if (source.isEmpty()) typed.wrong(name + ".source", "Dites d’où vient ce chiffre : délibération, règlement, pratique…");
        return new Figure<>(value, source, typed.ticked(name + ".hypothese"));
    }

    private List<Expense> expenses() {
        var found = new ArrayList<Expense>();
        for (int i = 0; i < typed.rows("depense."); i++) {
            var name = "depense." + i;
            var label = typed.text(name + ".label");
            if (label.isEmpty() || typed.isRemoved(name)) continue;
            var code = typed.text(name + ".code").orElseGet(() -> Slug.freeName(label.get(), found.stream().map(Expense::code).toList()));
            var source = typed.text(name + ".source").orElse("");
            if (source.isEmpty()) typed.wrong(name + ".source", "Dites d’où vient cette règle.");
            found.add(new Expense(code, label.get(), switch (typed.text(name + ".prise").orElse("oui")) {
                case "non" -> Taken.NO;
                case "partie" -> Taken.PARTLY;
                default -> Taken.YES;
            }, typed.text(name + ".limite"), source, typed.ticked(name + ".hypothese"),
                    TypedCosts.accounts(typed.text(name + ".comptes")), TypedCosts.share(typed.text(name + ".part"), typed.text(name + ".part-de"))));
        }
        return found;
    }

    private CallPart dates() {
        var opens = typed.moment("ouverture");
        if (opens.isEmpty() && typed.typedDay("ouverture.jour").isEmpty()) typed.wrong("ouverture.jour", "Indiquez le jour d’ouverture.");
        var closes = typed.moment("cloture");
        if (opens.isPresent() && closes.filter(at -> !at.isAfter(opens.get())).isPresent()) {
            typed.wrong("cloture.jour", "La clôture précède l’ouverture : corrigez l’une des deux.");
        }
        var cutOffs = new ArrayList<CutOff>();
        for (int i = 0; i < typed.rows("releve."); i++) {
            var name = "releve." + i;
            if (typed.isRemoved(name)) continue;
            var at = typed.moment(name);
            if (at.isEmpty()) continue;
            var commission = typed.day(name + ".commission");
            if (commission.isEmpty()) {
                typed.wrong(name + ".commission", "Indiquez le jour du vote.");
                continue;
            }
            var cutOff = new CutOff(at.get(), commission.get(), typed.ticked(name + ".hypothese"));
            if (opens.filter(day -> cutOff.at().isBefore(day)).isPresent()) typed.wrong(name + ".jour", "Cette relève précède l’ouverture.");
            if (cutOff.commission().isBefore(TypedInputs.dayOf(cutOff.at()))) typed.wrong(name + ".commission", "Le vote précède sa relève.");
            cutOffs.add(cutOff);
        }
        // told in order of time, as they are kept
        cutOffs.sort(java.util.Comparator.comparing(CutOff::at));
        return new CallPart.Dates(opens.orElse(terms.opensAt()), closes, List.copyOf(cutOffs));
    }

    private List<Stage> stages() {
        var found = new ArrayList<Stage>();
        for (int i = 0; i < typed.rows("etape."); i++) {
            var name = "etape." + i;
            var title = typed.text(name + ".titre");
            if (title.isEmpty() || typed.isRemoved(name)) continue;
            var kind = typed.text(name + ".genre").flatMap(Stage.Kind::named).orElse(Stage.Kind.OTHER);
            found.add(new Stage(kind, title.get(), typed.text(name + ".texte").orElse(""), typed.day(name + ".jour")));
        }
        Stage.outOfOrder(found).ifPresent(at -> typed.wrong("etape." + at + ".jour", "Cette étape précède celle qui est écrite avant elle."));
        return found;
    }

    private Optional<SupportTerms> support() {
        var fewest = typed.whole("mois.min", SupportTerms.LONGEST);
        var most = typed.whole("mois.max", SupportTerms.LONGEST);
        var by = typed.text("accompagne");
        if (fewest.isEmpty() && most.isEmpty()) {
            if (by.isPresent() && typed.errors().isEmpty()) typed.wrong("mois.min", "Dites combien de mois dure l’accompagnement.");
            return Optional.empty();
        }
        var support = new SupportTerms(fewest.orElseGet(most::get), most.orElseGet(fewest::get), by);
        if (!SupportTerms.holds(support.fewestMonths(), support.mostMonths())) typed.wrong("mois.max", "Le plus long est plus court que le plus bref : corrigez l’un des deux.");
        return Optional.of(support);
    }

    private Optional<Vat> vat() {
        return typed.text("tva").flatMap(name -> java.util.Arrays.stream(Vat.values()).filter(vat -> vat.name().equals(name)).findFirst());
    }

    /** An empty choice keeps what the call has. */
    private CallPart contents() {
        return new CallPart.Contents(
                typed.text("formulaire").flatMap(materials::form).map(FormRevision::id).orElse(terms.form()),
                typed.text("grille").flatMap(materials::grid).orElse(terms.grid()),
                typed.text("regles").flatMap(materials::rules).orElse(terms.rules()));
    }

    private List<DocumentRequirement> pieces() {
        var found = new ArrayList<DocumentRequirement>();
        for (int i = 0; i < typed.rows("piece."); i++) {
            var name = "piece." + i;
            var label = typed.text(name + ".label");
            if (label.isEmpty() || typed.isRemoved(name)) continue;
            var code = typed.text(name + ".code").map(text -> text.toUpperCase(Locale.ROOT))
                    .orElseGet(() -> Slug.freeName(label.get(), List.of()).toUpperCase(Locale.ROOT));
            typed.text(name + ".si").ifPresent(condition -> runs(name + ".si", condition));
            if (found.stream().anyMatch(piece -> piece.code().equals(code))) typed.wrong(name + ".code", "Ce nom court sert déjà à une autre pièce.");
            found.add(new DocumentRequirement(code, label.get(),
                    switch (typed.text(name + ".quand").orElse("")) {
                        case "effet" -> Due.BEFORE_EFFECT;
                        case "rendu" -> Due.AFTER_AWARD;
                        default -> Due.INDISPENSABLE;
                    },
                    typed.text(name + ".si"), typed.text(name + ".precision"), typed.text(name + ".source").orElse("Choix du service"),
                    typed.ticked(name + ".hypothese")));
        }
        return found;
    }

    private void runs(String name, String expression) {
        RuleWords.problemsIn(expression, materials.formOf(terms).orElse(FormRevision.NONE), terms.vocabulary()).stream().limit(1)
                .forEach(problem -> typed.wrong(name, problem.told()));
    }

    private CallPart admissions() {
        var known = materials.departments().stream().map(each -> each.code()).toList();
        var chosen = typed.several("departements").stream().filter(known::contains).distinct().toList();
        var admission = Access.Admission.named(typed.text("admission").orElse(""));
        var ground = typed.text("motif").orElse("");
        if (admission == Access.Admission.DIRECT && ground.isEmpty()) typed.wrong("motif", "Dites pourquoi cette aide ne met personne en concurrence, et le texte qui le permet.");
        var after = typed.text("apres").filter(slug -> !slug.equals(terms.slug()));
        return new CallPart.Admissions(new Access(admission, chosen.size() == known.size() ? List.of() : chosen, after,
                admission == Access.Admission.DIRECT ? ground : ""));
    }

    private CallPart inCharge() {
        var email = typed.text("courriel");
        if (email.filter(text -> Email.reading(text).wellFormed().isEmpty()).isPresent()) {
            typed.wrong("courriel", "Indiquez une adresse comme nom@exemple.fr.");
        }
        return new CallPart.InCharge(new Contact(typed.text("nom").orElse(""), typed.text("telephone"), email), typed.text("equipe").orElse(""));
    }
}
