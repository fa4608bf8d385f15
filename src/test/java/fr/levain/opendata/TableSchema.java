package fr.levain.opendata;

import fr.levain.kernel.Siret;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the published schema itself and checks a file against it: a second opinion, sharing no code with the export. */
final class TableSchema {
    private final JsonNode schema;

    TableSchema(String resource) {
        try (var in = TableSchema.class.getResourceAsStream(resource)) {
            schema = JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One word per fault, e.g. {@code 2:montant}; {@code header} and {@code 3:duplicate} for the rest. */
    List<String> faultsIn(String csv) throws IOException {
        var faults = new ArrayList<String>();
        var rows = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
        var names = new ArrayList<String>();
        schema.get("fields").forEach(field -> names.add(field.get("name").asString()));
        if (!rows.getFirst().toList().equals(names)) faults.add("header");
        var seen = new HashSet<List<String>>();
        for (int i = 1; i < rows.size(); i++) {
            var cells = rows.get(i).toList();
            if (cells.size() != names.size()) {
                faults.add((i + 1) + ":cells");
                continue;
            }
            for (int column = 0; column < cells.size(); column++)
                if (!fits(schema.get("fields").get(column), cells.get(column))) faults.add((i + 1) + ":" + names.get(column));
            for (var check : schema.get("custom_checks")) {
                var params = check.get("params");
                if (check.get("name").asString().equals("french-siret-value")) {
                    var value = cells.get(names.indexOf(params.get("column").asString()));
                    if (!value.isEmpty() && Siret.read(value).filter(Siret::hasValidKey).isEmpty())
                        faults.add((i + 1) + ":" + params.get("column").asString());
                } else if (cells.get(names.indexOf(params.get("column1").asString())).isEmpty()
                        && cells.get(names.indexOf(params.get("column2").asString())).isEmpty()) {
                    faults.add((i + 1) + ":one-of");
                }
            }
            if (!seen.add(cells)) faults.add((i + 1) + ":duplicate");
        }
        return faults;
    }

    private static boolean fits(JsonNode field, String value) {
        var constraints = field.path("constraints");
        if (value.isEmpty()) return !constraints.path("required").asBoolean(false);
        var pattern = constraints.path("pattern");
        if (!pattern.isMissingNode() && !value.matches(pattern.asString())) return false;
        var longest = constraints.path("maxLength");
        if (!longest.isMissingNode() && value.length() > longest.asInt()) return false;
        var allowed = constraints.path("enum");
        if (!allowed.isMissingNode() && allowed.valueStream().noneMatch(each -> each.asString().equals(value))) return false;
        return switch (field.get("type").asString()) {
            case "date" -> isDate(value);
            case "number" -> value.matches("-?\\d+(\\.\\d+)?")
                    && (constraints.path("minimum").isMissingNode()
                            || new BigDecimal(value).compareTo(constraints.get("minimum").decimalValue()) >= 0)
                    && (constraints.path("maximum").isMissingNode()
                            || new BigDecimal(value).compareTo(constraints.get("maximum").decimalValue()) <= 0);
            case "boolean" -> value.equals("oui") || value.equals("non");
            default -> true;
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
