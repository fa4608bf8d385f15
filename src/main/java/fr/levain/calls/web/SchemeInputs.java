package fr.levain.calls.web;

import fr.levain.calls.Aid;
import fr.levain.calls.Audience;
import fr.levain.calls.PaymentTemplate;
import fr.levain.calls.SchemePart;
import fr.levain.calls.SchemeRevision;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Rule;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the inputs of a part hold for the terms of an aid. */
final class SchemeInputs {
    private final MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();

    private SchemeInputs() {}

    static MultiValueMap<String, String> of(SchemeRevision terms, SchemePart part) {
        var of = new SchemeInputs();
        switch (part) {
            case PRESENTATION -> of.presentation(terms);
            case AUDIENCE -> of.audience(terms.audience());
            case AMOUNT -> of.amount(terms.aid());
            case EXPENSES -> of.rows("depense", terms.expenses(), (row, expense) -> {
                of.put(row + ".code", expense.code());
                of.put(row + ".libelle", expense.label());
                of.put(row + ".prise", expense.taken().name());
                of.put(row + ".limite", expense.limit().orElse(""));
                of.put(row + ".comptes", TypedCosts.accounts(expense));
                of.put(row + ".part", TypedCosts.percent(expense));
                of.put(row + ".part-de", TypedCosts.of(expense));
                of.sourced(row, expense.source(), expense.assumption());
            });
            case CONDITIONS -> of.rows("condition", terms.conditions(), (row, condition) -> {
                of.put(row + ".libelle", condition.text());
                of.sourced(row, condition.source(), condition.assumption());
            });
            case RULES -> of.rows("regle", terms.rules().rules(), of::rule);
            case DOCUMENTS -> of.rows("piece", terms.documents(), (row, piece) -> {
                of.put(row + ".code", piece.code());
                of.put(row + ".libelle", piece.label());
                of.put(row + ".quand", piece.due().name());
                of.put(row + ".concerne", piece.concerns().orElse(""));
                of.put(row + ".si", piece.appliesWhen().orElse(""));
                of.sourced(row, piece.source(), piece.assumption());
            });
            case PAYMENT -> of.payment(terms);
            case PATH -> of.path(terms);
        }
        return of.inputs;
    }

    /** Tells whether a part is still as somebody read it. */
    static String digest(SchemeRevision terms, SchemePart part) {
        return Digest.of(of(terms, part).toString());
    }

    private void presentation(SchemeRevision terms) {
        put("titre", terms.title());
        put("resume", terms.summary());
        put("modalite", terms.head());
        put("article", terms.article().orElse(""));
        put("source", terms.source());
        if (terms.datesKnown()) put("dates-connues", "oui");
        day("debut", Optional.of(terms.from()));
        day("fin", terms.until());
        put("equipe", terms.team());
        put("contact", terms.contact().name());
        put("telephone", terms.contact().phone().orElse(""));
        put("courriel", terms.contact().email().orElse(""));
        if (terms.rolling()) put("en-continu", "oui");
        put("inconnu", String.join("\n", terms.unknown()));
    }

    private void audience(Audience audience) {
        put("beneficiaires", String.join("\n", audience.beneficiaries()));
        all("porteurs", audience.holderKinds());
        all("phases", audience.phases());
        all("themes", audience.themes());
        all("depenses", audience.spendings());
    }

    private void amount(Aid aid) {
        put("forme", SchemeTyped.Form.of(aid).name());
        switch (aid) {
            case Aid.Share(AmountTerms(var rate, var underStateAid, var ceiling, var floor, var publicShare)) -> {
                figure("taux", Optional.of(rate), SchemeInputs::rate);
                figure("taux-aide-etat", underStateAid, SchemeInputs::rate);
                figure("plafond", ceiling, SchemeInputs::euros);
                figure("plancher", floor, SchemeInputs::euros);
                figure("part-publique", publicShare, SchemeInputs::rate);
            }
            case Aid.LumpSum(var amount, var result) -> {
                figure("forfait", Optional.of(amount), SchemeInputs::euros);
                put("resultat", result);
            }
            case Aid.PerJob(var each, var ceiling) -> {
                figure("par-emploi", Optional.of(each), SchemeInputs::euros);
                figure("plafond", ceiling, SchemeInputs::euros);
            }
            case Aid.CapitalMatch(var least, var most, var who, var ceiling) -> {
                figure("minimum", Optional.of(least), SchemeInputs::euros);
                figure("maximum", Optional.of(most), SchemeInputs::euros);
                put("par-qui", who);
                figure("plafond", ceiling, SchemeInputs::euros);
            }
            case Aid.Range(var least, var most) -> {
                figure("minimum", Optional.of(least), SchemeInputs::euros);
                figure("maximum", Optional.of(most), SchemeInputs::euros);
            }
            case Aid.ToBeKnown(var source) -> put("inconnu.source", source);
        }
    }

    private void rule(String row, Rule rule) {
        put(row + ".code", rule.id());
        put(row + ".libelle", rule.title());
        put(row + ".expression", rule.expression());
        put(row + ".si", rule.appliesWhen().orElse(""));
        put(row + ".poids", rule.weight().name());
        put(row + ".respectee", rule.met());
        put(row + ".non-respectee", rule.notMet());
        put(row + ".inconnue", rule.unknown());
        sourced(row, rule.source(), rule.assumption());
    }

    private void payment(SchemeRevision terms) {
        all("regimes", terms.stateAidRegimes());
        all("strategies", terms.frames());
        terms.payment().ifPresent(payment -> sourced("versement", payment.source(), payment.assumption()));
        rows("part", terms.payment().map(PaymentTemplate::parts).orElse(List.of()), (row, part) -> {
            put(row + ".libelle", part.label());
            put(row + ".part", rate(part.share()));
            put(row + ".quand", part.when());
        });
    }

    private void path(SchemeRevision terms) {
        put("conseils", String.join("\n", terms.advice()));
        put("suite", terms.next().orElse(""));
        rows("etape", terms.path(), (row, step) -> {
            put(row + ".libelle", step.title());
            put(row + ".texte", step.text());
            put(row + ".piece", step.document().orElse(""));
        });
    }

    private <T> void rows(String name, List<T> items, BiConsumer<String, T> row) {
        for (int i = 0; i < items.size(); i++) row.accept(name + "." + i, items.get(i));
    }

    private <T> void figure(String name, Optional<Figure<T>> figure, java.util.function.Function<T, String> value) {
        figure.ifPresent(known -> {
            put(name, value.apply(known.value()));
            sourced(name, known.source(), known.assumption());
        });
    }

    private void sourced(String name, String source, boolean assumption) {
        put(name + ".source", source);
        if (assumption) put(name + ".hypothese", "oui");
    }

    private void day(String name, Optional<LocalDate> day) {
        day.ifPresent(known -> {
            put(name + "-jour", String.valueOf(known.getDayOfMonth()));
            put(name + "-mois", String.valueOf(known.getMonthValue()));
            put(name + "-annee", String.valueOf(known.getYear()));
        });
    }

    private void all(String name, Collection<String> values) {
        values.forEach(value -> inputs.add(name, value));
    }

    private void put(String name, String value) {
        inputs.set(name, value);
    }

    private static String euros(Euros amount) {
        return plain(amount.toDecimal());
    }

    private static String rate(Rate rate) {
        return plain(rate.fraction().movePointRight(2));
    }

    private static String plain(java.math.BigDecimal number) {
        return (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).replace('.', ',');
    }

    /** How many rows the inputs hold under a name. */
    static int rows(MultiValueMap<String, String> inputs, String name) {
        return inputs.keySet().stream().filter(key -> key.startsWith(name + ".")).map(key -> key.substring(name.length() + 1).split("\\.")[0])
                .filter(index -> index.matches("\\d{1,3}")).mapToInt(index -> Integer.parseInt(index) + 1).max().orElse(0);
    }
}
