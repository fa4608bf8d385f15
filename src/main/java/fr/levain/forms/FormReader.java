package fr.levain.forms;

import fr.levain.documents.PieceType;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.Titles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Forms, questions and conditions as packs write them. Problems are reported on the nodes. */
public final class FormReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Map<String, Function<PackNode, FieldType>> TYPES = Map.ofEntries(
            Map.entry("text", node -> new FieldType.Text(node.optionalInteger("max").orElse(255))),
            Map.entry("long-text", node -> new FieldType.LongText(node.integer("max"))),
            Map.entry("number", FormReader::number),
            Map.entry("money", node -> new FieldType.Money(node.optionalEuros("min"), node.optionalEuros("max"))),
            Map.entry("date", node -> new FieldType.Day(node.optionalText("not-before"))),
            Map.entry("period", node -> new FieldType.PeriodType(node.optionalInteger("max-months"))),
            Map.entry("yes-no", _ -> new FieldType.YesNo()),
            Map.entry("one-choice", node -> new FieldType.OneChoice(options(node))),
            Map.entry("several-choices", FormReader::severalChoices),
            Map.entry("email", _ -> new FieldType.EmailType()),
            Map.entry("phone", _ -> new FieldType.PhoneType()),
            Map.entry("siret", _ -> new FieldType.SiretType()),
            Map.entry("rna", _ -> new FieldType.RnaType()),
            Map.entry("iban", _ -> new FieldType.IbanType()),
            Map.entry("place", FormReader::place),
            Map.entry("file", node -> new FieldType.FileType(node.text("document"), node.optionalInteger("max").orElse(1))),
            Map.entry("table", FormReader::table),
            Map.entry("budget", node -> new FieldType.Budget(node.optionalText("chart").orElse(BudgetChart.CURRENT),
                    node.texts("accounts"), node.bool("tax-included", true) ? FieldType.Tax.INCLUDED : FieldType.Tax.EXCLUDED, budgetReads(node))),
            Map.entry("consent", node -> new FieldType.Consent(node.text("text"))));

    private final Pack pack;

    /** A question bound to a term of the vocabulary may leave its type out: the term gives it. */
    public FormReader(Pack pack) {
        this.pack = pack;
    }

    /** @param id given to the revision; the number is left at 0 until it is published */
    public FormRevision form(PackNode node, FormRevisionId id) {
        var pages = node.list("pages").stream().map(this::page).toList();
        if (pages.isEmpty()) node.problem("pages", "un formulaire a au moins une page");
        var form = new FormRevision(id, node.text("slug"), 0, Titles.read(node), pages);
        checkNames(node, form);
        return form;
    }

    public static FieldType type(PackNode node) {
        var type = node.oneOf("type", TYPES);
        return TYPES.containsKey(node.text("type")) ? type.apply(node) : new FieldType.YesNo();
    }

    public static Condition condition(PackNode node) {
        if (node.has("not")) return new Condition.Not(condition(node.part("not")));
        if (node.has("all")) return new Condition.All(node.list("all").stream().map(FormReader::condition).toList());
        if (node.has("any")) return new Condition.Any(node.list("any").stream().map(FormReader::condition).toList());
        var field = node.text("field");
        if (node.has("above")) return new Condition.AmountAbove(field, node.euros("above"));
        if (node.has("at-most")) return new Condition.AmountAtMost(field, node.euros("at-most"));
        if (!node.has("is")) node.problem("une condition dit « is », « above » ou « at-most »");
        return new Condition.AnswerIs(field, node.texts("is"));
    }

    private FormPage page(PackNode node) {
        return new FormPage(node.text("id"), node.text("title"), node.optionalText("intro"),
                node.child("shown-when").map(FormReader::condition), node.list("fields").stream().map(this::field).toList());
    }

    private Field field(PackNode node) {
        var term = node.optionalText("term");
        if (node.has("type") || term.isEmpty()) {
            var type = type(node);
            if (type instanceof FieldType.FileType(var piece, _)) checkPiece(node, piece);
            return field(node, type);
        }
        return field(node, pack.shared(FieldType.class, term.get()).orElseGet(() -> {
            node.problem("term", "le terme « %s » n’est pas au vocabulaire".formatted(term.get()));
            return new FieldType.YesNo();
        }));
    }

    /** Once the pack describes its pieces, a form asks for those and no others. */
    private void checkPiece(PackNode node, String code) {
        if (!pack.texts().containsKey("pieces.yaml") || pack.shared(PieceType.class, code).isPresent()) return;
        node.problem("document", "aucune pièce de pieces.yaml ne porte le code « %s »".formatted(code));
    }

    private static Field column(PackNode node) {
        return field(node, type(node));
    }

    private static Field field(PackNode node, FieldType type) {
        node.optionalText("source");
        var id = node.text("id");
        if (!id.isEmpty() && !NAME.matcher(id).matches()) {
            node.problem("id", "« %s » : un nom de champ s’écrit en minuscules, chiffres et tirets bas".formatted(id));
        }
        return new Field(id, node.optionalText("term"), node.text("label"), node.optionalText("hint"),
                node.bool("required", true), node.child("shown-when").map(FormReader::condition),
                node.optionalText("missing"), type, node.bool("assumption", false));
    }

    private static List<Option> options(PackNode node) {
        var options = node.map("options").entrySet().stream().map(each -> option(each.getKey(), each.getValue())).toList();
        if (options.isEmpty()) node.problem("options", "il manque les choix proposés, sous « options »");
        return options;
    }

    private static Option option(String code, PackNode node) {
        return node.isText() ? new Option(code, node.asText())
                : new Option(code, node.text("label"), node.optionalText("hint"));
    }

    private static FieldType severalChoices(PackNode node) {
        var options = options(node);
        return new FieldType.SeveralChoices(options, node.optionalInteger("min").orElse(1),
                node.optionalInteger("max").orElse(options.size()));
    }

    private static FieldType number(PackNode node) {
        return new FieldType.NumberType(node.optionalDecimal("min"), node.optionalDecimal("max"), node.optionalInteger("decimals").orElse(0));
    }

    private static FieldType place(PackNode node) {
        return new FieldType.Place(node.oneOf("kind", Map.of("commune", FieldType.PlaceKind.COMMUNE,
                "epci", FieldType.PlaceKind.EPCI, "department", FieldType.PlaceKind.DEPARTMENT)), node.bool("several", false));
    }

    private static FieldType table(PackNode node) {
        int min = node.optionalInteger("min-rows").orElse(0);
        int max = node.optionalInteger("max-rows").orElse(50);
        if (max < min) node.problem("max-rows", "« max-rows » est plus petit que « min-rows »");
        var columns = node.list("columns").stream().map(FormReader::column).toList();
        for (var column : columns) {
            if (column.type() instanceof FieldType.Day(var first)) first.filter(name -> columns.stream().noneMatch(other -> other.id().equals(name) && other.type() instanceof FieldType.Day))
                    .ifPresent(name -> node.problem("columns", "« not-before » de « %s » : aucune date de ce tableau ne porte le nom « %s »".formatted(column.id(), name)));
        }
        return new FieldType.Table(node.optionalText("row").orElse("ligne"), columns, min, max);
    }

    private static BudgetReads budgetReads(PackNode node) {
        return new BudgetReads(node.optionalText("vat"), node.optionalText("period"), node.optionalText("requested"),
                node.child("by-year").map(FormReader::condition), node.optionalText("proofs"));
    }

    private static void checkNames(PackNode node, FormRevision form) {
        var known = new HashSet<String>();
        form.fields().map(Field::id).filter(id -> !known.add(id))
                .forEach(id -> node.problem("le champ « %s » est posé deux fois".formatted(id)));
        form.fields().forEach(field -> {
            if (field.type() instanceof FieldType.Budget(_, _, _, var reads)) reads.fields().filter(id -> !known.contains(id)).distinct()
                    .forEach(id -> node.problem("le budget « %s » lit le champ « %s », qui n’existe pas".formatted(field.id(), id)));
        });
        for (var page : form.pages()) {
            java.util.stream.Stream.concat(
                            page.shownWhen().stream(), page.fields().stream().map(Field::shownWhen).flatMap(Optional::stream))
                    .flatMap(Condition::fields).filter(id -> !known.contains(id)).distinct()
                    .forEach(id -> node.problem(
                            "la page « %s » dépend du champ « %s », qui n’existe pas".formatted(page.id(), id)));
        }
    }
}
