package fr.levain.scenarios.web;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import fr.levain.scenarios.Axis;
import fr.levain.scenarios.Candidate;
import fr.levain.scenarios.Constraint;
import fr.levain.scenarios.Table;
import fr.levain.scenarios.Terms;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedEuros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is typed on the page of a simulation, read; what cannot be read is told, and comes back as typed. */
record TypedTerms(Terms terms, List<Constraint> constraints, FormErrors errors) {
    static final int CONSTRAINTS = 4;

    static TypedTerms read(Table table, Map<String, String> typed) {
        var start = table.start();
        var errors = FormErrors.none();
        var pot = amount(typed.getOrDefault("enveloppe", plain(start.pot())));
        if (pot.isEmpty()) errors = errors.plus("enveloppe", "Écrivez l’enveloppe en euros, par exemple 120 000.");
        var threshold = decimal(typed, "seuil");
        if (threshold.filter(least -> least.compareTo(BigDecimal.valueOf(100)) > 0 || least.scale() > 1).isPresent() || isUnread(typed, "seuil", threshold))
            errors = errors.plus("seuil", "Écrivez une note sur 100, par exemple 60 ou 62,5.");
        var rate = decimal(typed, "taux");
        if (rate.filter(share -> share.compareTo(BigDecimal.valueOf(100)) > 0 || share.scale() > 2).isPresent() || isUnread(typed, "taux", rate))
            errors = errors.plus("taux", "Écrivez un taux entre 0 et 100, par exemple 90.");
        var amounts = new LinkedHashMap<String, Euros>();
        for (var file : table.files()) {
            var field = "montant-" + file.reference();
            var text = typed.getOrDefault(field, "").strip();
            if (text.isEmpty() || file.heard()) continue;
            var amount = amount(text);
            if (amount.filter(each -> file.requested().isPositive() && each.isAbove(file.requested()) && each.isAbove(file.proposed())).isPresent())
                errors = errors.plus(field, "%s : le porteur demande %s, l’aide ne va pas au-delà.".formatted(file.reference(), file.requested()));
            else if (amount.isPresent()) amounts.put(file.reference(), amount.get());
            else errors = errors.plus(field, "%s : écrivez un montant en euros, par exemple 36 643,50.".formatted(file.reference()));
        }
        var constraints = new ArrayList<Constraint>();
        for (int i = 1; i <= CONSTRAINTS; i++) {
            if (typed.getOrDefault("lieu-" + i, "").isEmpty()) continue;
            var read = constraint(table.files(), typed, i, pot.orElse(Euros.ZERO));
            if (read.isPresent()) constraints.add(read.get());
            else errors = errors.plus("moins-" + i, "Contrainte %d : écrivez un nombre de dossiers, ou une part de l’enveloppe entre 1 et 100.".formatted(i));
        }
        if (!errors.isEmpty()) return new TypedTerms(start, List.copyOf(constraints), errors);
        return new TypedTerms(
                new Terms(pot.orElseThrow(), threshold.map(least -> least.movePointRight(1).intValueExact()),
                        rate.map(share -> new Rate(share.movePointLeft(2))), "premier".equals(typed.getOrDefault("regle", start.skipping() ? "premier" : "ordre")),
                        table.rule().partial() && typed.containsKey("partie"), amounts),
                List.copyOf(constraints), errors);
    }

    /** As it would be typed: to take a scenario up again. */
    static Map<String, String> written(Terms terms) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("enveloppe", plain(terms.pot()));
        typed.put("seuil", terms.threshold().map(least -> BigDecimal.valueOf(least, 1).stripTrailingZeros().toPlainString().replace('.', ',')).orElse(""));
        typed.put("taux", terms.rate().map(rate -> rate.fraction().movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',')).orElse(""));
        typed.put("regle", terms.skipping() ? "premier" : "ordre");
        if (terms.partial()) typed.put("partie", "oui");
        terms.amounts().forEach((reference, amount) -> typed.put("montant-" + reference, plain(amount)));
        return typed;
    }

    private static Optional<Constraint> constraint(List<Candidate> files, Map<String, String> typed, int number, Euros pot) {
        var place = typed.getOrDefault("lieu-" + number, "");
        var axis = Stream.of(Axis.values()).filter(each -> place.startsWith(each.code() + ":")).findFirst();
        var least = typed.getOrDefault("moins-" + number, "").strip();
        if (axis.isEmpty() || !least.matches("[1-9]\\d{0,2}")) return Optional.empty();
        var name = place.substring(axis.get().code().length() + 1);
        if (files.stream().noneMatch(file -> file.on(axis.get()).contains(name))) return Optional.empty();
        int many = Integer.parseInt(least);
        if (!"part".equals(typed.get("unite-" + number))) return Optional.of(new Constraint.Files(axis.get(), name, many));
        return many > 100 ? Optional.empty() : Optional.of(new Constraint.Money(axis.get(), name, pot.times(Rate.percent(least))));
    }

    static Optional<Euros> amount(String typed) {
        return TypedEuros.read(typed);
    }

    private static Optional<BigDecimal> decimal(Map<String, String> typed, String field) {
        var plain = typed.getOrDefault(field, "").replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static boolean isUnread(Map<String, String> typed, String field, Optional<BigDecimal> read) {
        return !typed.getOrDefault(field, "").isBlank() && read.isEmpty();
    }

    static String plain(Euros amount) {
        return French.number(amount.toDecimal()).replace(French.THIN, ' ');
    }
}
