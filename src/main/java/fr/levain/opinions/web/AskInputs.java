package fr.levain.opinions.web;

import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.opinions.AskedOpinions;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.OpinionKind;
import fr.levain.opinions.OpinionSettings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What an officer typed to ask for opinions, as it was typed, and what can be read of it. */
public record AskInputs(Map<String, String> typed) {
    private static final int MOST = 12;
    private static final int NAME = 120;
    private static final int QUESTION = 2_000;

    public String of(String name) {
        return typed.getOrDefault(name, "");
    }

    private String line(String name) {
        return of(name).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    public TypedDay day() {
        return TypedDay.from(this::of, "echeance");
    }

    public int rows() {
        var asked = of("personnes").matches("\\d{1,2}") ? Integer.parseInt(of("personnes")) : 1;
        return Math.clamp(asked, 1, MOST);
    }

    /** All that was typed, to be sent again by the page that reads it over. */
    public Map<String, String> kept() {
        var kept = new TreeMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.matches("personnes|nature|question|(nom|structure|courriel)-\\d{1,2}|echeance-(jour|mois|annee)")) kept.put(name, value);
        });
        return kept;
    }

    public boolean mayAdd() {
        return rows() < MOST;
    }

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, rows()).boxed().toList();
    }

    public Optional<OpinionKind> kind(OpinionSettings settings) {
        return settings.kind(of("nature"));
    }

    private boolean isEmpty(int row) {
        return line("nom-" + row).isEmpty() && line("structure-" + row).isEmpty() && line("courriel-" + row).isEmpty();
    }

    FormErrors errors(OpinionSettings settings, LocalDate today) {
        var errors = FormErrors.none();
        var kind = kind(settings);
        if (kind.isEmpty()) errors = errors.plus("nature", "Choisissez la nature de l’avis.");
        var addresses = new HashSet<String>();
        var filled = numbers().stream().filter(row -> !isEmpty(row)).toList();
        for (int row : filled.isEmpty() ? List.of(1) : filled) {
            if (line("nom-" + row).isEmpty()) errors = errors.plus("nom-" + row, "Écrivez le prénom et le nom de la personne.");
            else if (line("nom-" + row).length() > NAME) errors = errors.plus("nom-" + row, "Raccourcissez ce nom : 120 caractères au plus.");
            if (line("structure-" + row).length() > NAME) errors = errors.plus("structure-" + row, "Raccourcissez : 120 caractères au plus.");
            var email = Email.reading(of("courriel-" + row));
            if (email.problem().isPresent()) errors = errors.plus("courriel-" + row, email.problem().get());
            else if (!addresses.add(email.wellFormed().orElseThrow().value()))
                errors = errors.plus("courriel-" + row, "Cette adresse est écrite deux fois : gardez-en une.");
        }
        var due = day().read();
        var longest = kind.map(OpinionKind::days).orElse(120);
        if (due.isEmpty()) errors = errors.plus("echeance-jour", "Indiquez le jour attendu, par exemple 27 3 2027.");
        else if (!due.get().isAfter(today)) errors = errors.plus("echeance-jour", "Ce jour est passé : choisissez-en un à partir de demain.");
        else if (due.get().isAfter(today.plusDays(longest)))
            errors = errors.plus("echeance-jour", "Cet avis se donne en %d jours au plus : le %s au plus tard.".formatted(longest, French.day(today.plusDays(longest))));
        if (of("question").isBlank()) errors = errors.plus("question", "Écrivez la question : elle dit à la personne ce que vous attendez d’elle.");
        else if (of("question").length() > QUESTION) errors = errors.plus("question", "Raccourcissez la question : 2 000 caractères au plus.");
        return errors;
    }

    /** Once {@link #errors} found none. */
    AskedOpinions asked(OpinionSettings settings) {
        var people = new ArrayList<Opinion.Person>();
        for (int row : numbers())
            if (!isEmpty(row)) people.add(new Opinion.Person(line("nom-" + row), line("structure-" + row), new Email(line("courriel-" + row).toLowerCase(java.util.Locale.ROOT)).value()));
        return new AskedOpinions(kind(settings).orElseThrow(), people, day().read().orElseThrow(), of("question").strip().replace("\r\n", "\n"));
    }
}
