package fr.levain.forms;

import static java.util.stream.Collectors.toCollection;

import fr.levain.kernel.Email;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Iban;
import fr.levain.kernel.Phone;
import fr.levain.kernel.Reading;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siret;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** From what was sent to answers. Nothing typed is ever dropped: what cannot be read is kept as it is, with the reason. */
final class FieldReading {
    static final String MONEY = "Indiquez un montant en euros, par exemple 12\u202f500,00.";
    static final String DATE = "Indiquez une date avec le jour, le mois et l’année, par exemple 27 3 2027.";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Places places;
    private final Optional<BankAccountKeeper> bank;
    private final Supplier<UUID> ids;

    FieldReading(Places places, Optional<BankAccountKeeper> bank, Supplier<UUID> ids) {
        this.places = places;
        this.bank = bank;
        this.ids = ids;
    }

    Answer read(Field field, Posted posted, Answer previous, Action action) {
        var id = field.id();
        return switch (field.type()) {
            case FieldType.Table table -> table(id, table, posted, action);
            case FieldType.Budget _ -> BudgetReading.of(id, posted, previous, action, ids);
            case FieldType.Place place -> place(id, place, posted);
            case FieldType.FileType _ -> files(previous, action, id);
            case FieldType.IbanType _ -> iban(posted.one(id), previous);
            case FieldType.SeveralChoices(var options, _, _) -> choices(posted.all(id), options);
            case FieldType.Text _, FieldType.LongText _, FieldType.NumberType _, FieldType.Money _, FieldType.Day _,
                    FieldType.PeriodType _, FieldType.YesNo _, FieldType.OneChoice _, FieldType.EmailType _,
                    FieldType.PhoneType _, FieldType.SiretType _, FieldType.RnaType _, FieldType.Consent _ ->
                simple(field, id, posted);
        };
    }

    /** A field with no part of its own; also the cell of a table, whose input has a longer name. */
    Answer simple(Field field, String name, Posted posted) {
        var typed = posted.one(name);
        return switch (field.type()) {
            case FieldType.Day _ -> day(typed(posted, name));
            case FieldType.PeriodType _ -> period(typed(posted, name + "-debut"), typed(posted, name + "-fin"));
            case FieldType.SeveralChoices(var options, _, _) -> choices(posted.all(name), options);
            case FieldType.LongText _, FieldType.Text _ -> typed.isBlank() ? Answer.ABSENT : Answer.of(new Value.Words(typed));
            case FieldType _ when typed.isBlank() -> Answer.ABSENT;
            case FieldType.NumberType(_, _, var decimals) -> number(typed, decimals);
            case FieldType.Money _ -> money(typed);
            case FieldType.YesNo _ -> yesNo(typed);
            case FieldType.Consent _ -> yesNo(typed);
            case FieldType.OneChoice(var options) -> choices(List.of(typed), options);
            case FieldType.EmailType _ -> words(typed, Email.reading(typed));
            case FieldType.PhoneType _ -> words(typed, Phone.reading(typed));
            case FieldType.SiretType _ -> words(typed, Siret.reading(typed));
            case FieldType.RnaType _ -> words(typed, Rna.reading(typed));
            case FieldType other -> throw new IllegalStateException("Not a simple field: " + other);
        };
    }

    private static List<String> typed(Posted posted, String name) {
        return List.of(posted.one(name + "-jour"), posted.one(name + "-mois"), posted.one(name + "-annee"));
    }

    static Answer money(String typed) {
        return decimal(typed.replaceFirst("(?i)\\s*(€|euros?|eur)\\s*$", ""))
                .filter(number -> number.scale() <= 2 && number.precision() - number.scale() <= 13)
                .map(number -> Answer.of(new Value.Amount(Euros.of(number))))
                .orElseGet(() -> new Answer.Unreadable(typed, MONEY));
    }

    static Answer number(String typed, int decimals) {
        return decimal(typed).filter(number -> number.scale() <= decimals)
                .map(number -> Answer.of(new Value.Quantity(number)))
                .orElseGet(() -> new Answer.Unreadable(typed, decimals == 0
                        ? "Indiquez un nombre entier, par exemple 12."
                        : "Indiquez un nombre avec au plus %s, par exemple 2,5.".formatted(fr.levain.kernel.French.plural(decimals, "décimale", "décimales"))));
    }

    /** {@code 36 643,50}, {@code 36.643,50}, {@code 36643.5}; a lone dot before three digits parts thousands only when repeated. */
    static Optional<BigDecimal> decimal(String typed) {
        var text = SPACES.matcher(typed).replaceAll("").replace('−', '-');
        if (text.contains(",")) text = text.replace(".", "").replace(',', '.');
        else if (text.matches("-?\\d{1,3}(\\.\\d{3}){2,}")) text = text.replace(".", "");
        return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Answer day(Posted posted, String name) {
        return day(typed(posted, name));
    }

    private static Answer day(List<String> typed) {
        if (typed.stream().allMatch(String::isBlank)) return Answer.ABSENT;
        return date(typed).map(day -> Answer.of(new Value.Date(day))).orElseGet(() -> new Answer.Unreadable(typed, why(typed)));
    }

    private static String why(List<String> typed) {
        var missing = new ArrayList<String>();
        for (int i = 0; i < 3; i++) if (typed.get(i).isBlank()) missing.add(List.of("le jour", "le mois", "l’année").get(i));
        if (!missing.isEmpty()) return "Indiquez aussi %s.".formatted(String.join(" et ", missing));
        return typed.stream().allMatch(part -> part.strip().matches("\\d{1,4}"))
                ? "Cette date n’existe pas. Vérifiez le jour et le mois, et écrivez l’année en 4 chiffres." : DATE;
    }

    private static Answer period(List<String> from, List<String> to) {
        var typed = new ArrayList<>(from);
        typed.addAll(to);
        if (typed.stream().allMatch(String::isBlank)) return Answer.ABSENT;
        var start = date(from);
        var end = date(to);
        if (start.isPresent() && end.isPresent()) return Answer.of(new Value.Span(start.get(), end.get()));
        return new Answer.Unreadable(typed, start.isEmpty() ? "Date de début : " + why(from) : "Date de fin : " + why(to));
    }

    private static Optional<LocalDate> date(List<String> typed) {
        try {
            var year = typed.get(2).strip();
            if (!year.matches("\\d{4}")) return Optional.empty();
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(typed.get(1).strip()), Integer.parseInt(typed.get(0).strip())));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Answer yesNo(String typed) {
        return switch (typed) {
            case "oui" -> Answer.of(new Value.Flag(true));
            case "non" -> Answer.of(new Value.Flag(false));
            default -> new Answer.Unreadable(typed, "Choisissez « Oui » ou « Non ».");
        };
    }

    private static Answer choices(List<String> typed, List<Option> options) {
        var chosen = typed.stream().filter(code -> !code.isBlank()).distinct().toList();
        if (chosen.isEmpty()) return Answer.ABSENT;
        var known = options.stream().map(Option::code).toList();
        return known.containsAll(chosen)
                ? Answer.of(new Value.Choice(chosen))
                : new Answer.Unreadable(chosen, "Choisissez parmi les réponses proposées.");
    }

    /** A wrong key is not unreadable: it is kept, and told as a problem. */
    private static <T> Answer words(String typed, Reading<T> reading) {
        return reading.wellFormed()
                .map(value -> Answer.of(new Value.Words(value.toString())))
                .orElseGet(() -> new Answer.Unreadable(typed, reading.problem().orElse("Vérifiez ce que vous avez écrit.")));
    }

    /** Even a wrong number never enters the answers: it comes back masked. */
    private Answer iban(String typed, Answer previous) {
        if (typed.isBlank()) return previous;
        // what came back masked was sent again as it was
        if (previous instanceof Answer.Unreadable(var before, _) && before.contains(typed)) return previous;
        var reading = Iban.reading(typed);
        if (reading.valid().isEmpty() || bank.isEmpty())
            return new Answer.Unreadable(masked(typed), reading.problem().orElse("Indiquez ce compte dans la fiche de votre structure."));
        var iban = reading.valid().get();
        var text = iban.value();
        return Answer.of(new Value.BankAccountReference(bank.get().keep(iban), text.substring(text.length() - 4)));
    }

    private static String masked(String typed) {
        var text = typed.strip();
        return text.length() < 15 ? "•".repeat(text.length()) : text.substring(0, 4) + " •••• " + text.substring(text.length() - 4);
    }

    private Answer place(String id, FieldType.Place type, Posted posted) {
        var codes = posted.all(id).stream().filter(code -> !code.isBlank()).distinct().toList();
        var found = codes.stream().flatMap(code -> places.find(type.kind(), code).stream()).collect(toCollection(ArrayList::new));
        var typed = posted.one(id + "-recherche");
        // one of those offered for this name was ticked
        var answered = !found.isEmpty() && typed.equals(posted.one(id + "-propose"));
        // With a script, the name chosen in the list comes along with its code.
        if (!typed.isBlank() && !answered && found.stream().noneMatch(place -> typed.startsWith(place.name()))) {
            var exact = places.named(type.kind(), typed);
            if (exact.isEmpty()) {
                var kept = new ArrayList<>(List.of(typed));
                kept.addAll(codes);
                return new Answer.Unreadable(kept, places.search(type.kind(), typed, 1).isEmpty()
                        ? places.unknown(type.kind(), typed) : "Choisissez dans la liste ce que vous cherchez.");
            }
            if (!type.several()) found.clear();
            if (!found.contains(exact.get())) found.add(exact.get());
        }
        return found.isEmpty() ? Answer.ABSENT : Answer.of(new Value.Places(List.copyOf(found)));
    }

    private static Answer files(Answer previous, Action action, String id) {
        if (!(previous.known().orElse(null) instanceof Value.Files(var files)) || !action.removesFrom(id)) return previous;
        var left = files.stream().filter(file -> !file.document().toString().equals(action.part())).toList();
        return left.isEmpty() ? Answer.ABSENT : Answer.of(new Value.Files(left));
    }

    private Answer table(String id, FieldType.Table table, Posted posted, Action action) {
        var rows = new ArrayList<Value.Row>();
        for (var rowId : uuids(posted.all(id + ".ligne"))) {
            if (action.removesFrom(id) && rowId.toString().equals(action.part())) continue;
            var cells = new LinkedHashMap<String, Answer>();
            for (var column : table.columns()) {
                var cell = simple(column, id + "." + rowId + "." + column.id(), posted);
                if (!cell.isAbsent()) cells.put(column.id(), cell);
            }
            rows.add(new Value.Row(rowId, cells));
        }
        if (action.addsTo(id) && rows.size() < table.maxRows()) rows.add(new Value.Row(ids.get(), java.util.Map.of()));
        return rows.isEmpty() ? Answer.ABSENT : Answer.of(new Value.Rows(rows));
    }

    static List<UUID> uuids(List<String> typed) {
        return typed.stream().filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")).map(UUID::fromString).distinct().toList();
    }
}
