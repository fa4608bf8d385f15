package fr.levain.calls.web;

import fr.levain.calls.CallPart;
import fr.levain.calls.CutOff;
import fr.levain.calls.DocumentRequirement;
import fr.levain.calls.Expense;
import fr.levain.calls.Stage;
import fr.levain.calls.Vat;
import fr.levain.eligibility.Figure;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the inputs of a page of the editor hold for what a call says. */
final class CallInputs {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();

    private CallInputs() {}

    static MultiValueMap<String, String> of(CallPart part) {
        var of = new CallInputs();
        of.put(part);
        return of.inputs;
    }

    private void put(CallPart part) {
        switch (part) {
            case CallPart.Identity(var title, var summary, var prefix, var aid, var regulation) -> {
                put("titre", title);
                put("resume", summary);
                put("sigle", prefix);
                put("aide", aid.orElse(""));
                put("reglement", regulation);
            }
            case CallPart.Audience(var beneficiaries, var aims, var conditions) -> {
                lines("beneficiaires", beneficiaries);
                lines("buts", aims);
                lines("conditions", conditions);
            }
            case CallPart.Amounts(var amounts, var expenses, var vat, var envelope) -> {
                figure("taux", Optional.of(amounts.rate()).filter(rate -> rate.value().fraction().signum() != 0));
                figure("tauxAideEtat", amounts.rateUnderStateAid());
                figure("plafond", amounts.ceiling());
                figure("plancher", amounts.floor());
                figure("partPublique", amounts.publicShareCap());
                put("tva", vat.map(Vat::name).orElse(""));
                put("enveloppe", envelope);
                for (int i = 0; i < expenses.size(); i++) expense("depense." + i, expenses.get(i));
            }
            case CallPart.Dates(var opens, var closes, var cutOffs) -> {
                moment("ouverture", opens);
                closes.ifPresent(at -> moment("cloture", at));
                for (int i = 0; i < cutOffs.size(); i++) cutOff("releve." + i, cutOffs.get(i));
            }
            case CallPart.Course(var stages, var support, var journey) -> {
                for (int i = 0; i < stages.size(); i++) stage("etape." + i, stages.get(i));
                support.ifPresent(known -> {
                    put("mois.min", String.valueOf(known.fewestMonths()));
                    put("mois.max", String.valueOf(known.mostMonths()));
                    put("accompagne", known.by().orElse(""));
                });
                lines("chemin", journey);
            }
            case CallPart.Contents _ -> {}
            case CallPart.Documents(var documents) -> {
                for (int i = 0; i < documents.size(); i++) piece("piece." + i, documents.get(i));
            }
            case CallPart.Admissions(var access) -> {
                access.departments().forEach(code -> inputs.add("departements", code));
                put("admission", access.admission().code());
                put("motif", access.ground());
                put("apres", access.after().orElse(""));
            }
            case CallPart.InCharge(var contact, var team) -> {
                put("nom", contact.name());
                put("telephone", contact.phone().orElse(""));
                put("courriel", contact.email().orElse(""));
                put("equipe", team);
            }
            case CallPart.Judging(var judging, var sources) -> {
                put("jugement", judging);
                lines("textes", sources);
            }
        }
    }

    private void stage(String name, Stage stage) {
        put(name + ".genre", stage.kind().code());
        put(name + ".titre", stage.title());
        put(name + ".texte", stage.text());
        put(name + ".jour", stage.on().map(Object::toString).orElse(""));
    }

    private void figure(String name, Optional<? extends Figure<?>> figure) {
        figure.ifPresent(known -> {
            put(name + ".valeur", plain(known.value()));
            put(name + ".source", known.source());
            if (known.assumption()) put(name + ".hypothese", "oui");
        });
    }

    private static String plain(Object value) {
        var number = value instanceof Euros euros ? euros.toDecimal() : ((Rate) value).fraction().movePointRight(2);
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString().replace('.', ',');
    }

    private void expense(String name, Expense expense) {
        put(name + ".code", expense.code());
        put(name + ".label", expense.label());
        put(name + ".prise", switch (expense.taken()) {
            case YES -> "oui";
            case PARTLY -> "partie";
            case NO -> "non";
        });
        put(name + ".limite", expense.limit().orElse(""));
        put(name + ".comptes", TypedCosts.accounts(expense));
        put(name + ".part", TypedCosts.percent(expense));
        put(name + ".part-de", TypedCosts.of(expense));
        put(name + ".source", expense.source());
        if (expense.assumption()) put(name + ".hypothese", "oui");
    }

    private void cutOff(String name, CutOff cutOff) {
        moment(name, cutOff.at());
        put(name + ".commission", cutOff.commission().toString());
        if (cutOff.assumption()) put(name + ".hypothese", "oui");
    }

    private void piece(String name, DocumentRequirement piece) {
        put(name + ".code", piece.code());
        put(name + ".label", piece.label());
        put(name + ".quand", switch (piece.due()) {
            case INDISPENSABLE -> "indispensable";
            case BEFORE_EFFECT -> "effet";
            case AFTER_AWARD -> "rendu";
        });
        put(name + ".si", piece.appliesWhen().orElse(""));
        put(name + ".precision", piece.concerns().orElse(""));
        put(name + ".source", piece.source());
        if (piece.assumption()) put(name + ".hypothese", "oui");
    }

    private void moment(String name, Instant at) {
        var local = ZonedDateTime.ofInstant(at, French.PARIS);
        put(name + ".jour", local.toLocalDate().toString());
        put(name + ".heure", HOUR.format(local));
    }

    private void lines(String name, List<String> lines) {
        put(name, String.join("\n", lines));
    }

    private void put(String name, String value) {
        inputs.set(name, value);
    }

    /** How many rows the inputs hold. */
    static int rows(MultiValueMap<String, String> inputs, String before) {
        int rows = 0;
        for (var name : inputs.keySet()) {
            if (!name.startsWith(before)) continue;
            var rest = name.substring(before.length());
            var index = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : "";
            if (index.matches("\\d{1,3}")) rows = Math.max(rows, Integer.parseInt(index) + 1);
        }
        return rows;
    }
}
