package fr.levain.forms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A value that could be read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "value")
public sealed interface Value {
    /** Text, e-mail, phone, SIRET, RNA. Identifiers are kept without their spaces. */
    @JsonTypeName("words")
    record Words(String text) implements Value {}

    @JsonTypeName("quantity")
    record Quantity(BigDecimal number) implements Value {}

    @JsonTypeName("amount")
    record Amount(Euros euros) implements Value {}

    @JsonTypeName("date")
    record Date(LocalDate day) implements Value {}

    /** Both ends included; the end may precede the start, which is then a problem to mend. */
    @JsonTypeName("span")
    record Span(LocalDate start, LocalDate end) implements Value {}

    /** A yes/no or a consent. */
    @JsonTypeName("flag")
    record Flag(boolean yes) implements Value {}

    /** Codes of the options chosen. */
    @JsonTypeName("choice")
    record Choice(List<String> chosen) implements Value {
        public Choice(String chosen) {
            this(List.of(chosen));
        }
    }

    @JsonTypeName("places")
    record Places(List<PlaceReference> places) implements Value {}

    @JsonTypeName("files")
    record Files(List<FileReference> files) implements Value {}

    /** A bank account kept, encrypted, by the directory. */
    @JsonTypeName("bank-account")
    record BankAccountReference(UUID id, String lastDigits) implements Value {}

    @JsonTypeName("rows")
    record Rows(List<Row> rows) implements Value {}

    @JsonTypeName("budget")
    record BudgetLines(List<BudgetLine> lines) implements Value {}

    /** @param kind {@code COMMUNE} INSEE code, {@code EPCI} SIREN, {@code DEPARTMENT} code */
    record PlaceReference(FieldType.PlaceKind kind, String code, String name) {}

    record FileReference(UUID document, String name, long size) {}

    /** @param id stable for the life of the dossier: partners become parties */
    record Row(UUID id, Map<String, Answer> cells) {
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        public Answer cell(String column) {
            return cells.getOrDefault(column, Answer.ABSENT);
        }
    }

    /** What a condition compares: codes chosen, {@code oui} or {@code non}, or the text itself. */
    @JsonIgnore
    default List<String> codes() {
        return switch (this) {
            case Choice(var chosen) -> chosen;
            case Flag(var yes) -> List.of(yes ? "oui" : "non");
            case Words(var text) -> List.of(text);
            case Places(var places) -> places.stream().map(PlaceReference::code).toList();
            case Quantity(var number) -> List.of(number.toPlainString());
            case Amount _, Date _, Span _, Files _, BankAccountReference _, Rows _, BudgetLines _ -> List.of();
        };
    }
}
