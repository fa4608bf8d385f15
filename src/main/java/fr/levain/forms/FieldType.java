package fr.levain.forms;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a field expects. Each type knows its limits; reading and drawing are elsewhere, matched without default. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface FieldType {
    /** @param max characters */
    @JsonTypeName("text")
    record Text(int max) implements FieldType {}

    /** @param maxChars characters, counted as people see them */
    @JsonTypeName("long-text")
    record LongText(int maxChars) implements FieldType {}

    @JsonTypeName("number")
    record NumberType(Optional<BigDecimal> min, Optional<BigDecimal> max, int decimals) implements FieldType {}

    @JsonTypeName("money")
    record Money(Optional<Euros> min, Optional<Euros> max) implements FieldType {}

    /** @param notBefore another day of the same row or form, which this one cannot precede */
    @JsonTypeName("date")
    record Day(Optional<String> notBefore) implements FieldType {
        public Day {
            // forms kept before a day could follow another say nothing of it
            notBefore = notBefore == null ? Optional.empty() : notBefore;
        }

        public static Day any() {
            return new Day(Optional.empty());
        }
    }

    /** @param maxMonths longest period allowed */
    @JsonTypeName("period")
    record PeriodType(Optional<Integer> maxMonths) implements FieldType {}

    @JsonTypeName("yes-no")
    record YesNo() implements FieldType {}

    @JsonTypeName("one-choice")
    record OneChoice(List<Option> options) implements FieldType {}

    @JsonTypeName("several-choices")
    record SeveralChoices(List<Option> options, int min, int max) implements FieldType {}

    @JsonTypeName("email")
    record EmailType() implements FieldType {}

    @JsonTypeName("phone")
    record PhoneType() implements FieldType {}

    @JsonTypeName("siret")
    record SiretType() implements FieldType {}

    @JsonTypeName("rna")
    record RnaType() implements FieldType {}

    /** The number itself never enters the answers: a {@link Value.BankAccountReference} does. */
    @JsonTypeName("iban")
    record IbanType() implements FieldType {}

    @JsonTypeName("place")
    record Place(PlaceKind kind, boolean several) implements FieldType {}

    /**
     * @param documentType code of the piece expected, e.g. {@code STATUTS}
     * @param max number of files
     */
    @JsonTypeName("file")
    record FileType(String documentType, int max) implements FieldType {}

    /**
     * @param rowName what one row is called, in the singular: « partenaire »
     * @param columns fields of simple types: no table, budget, place, file or IBAN inside a table
     */
    @JsonTypeName("table")
    record Table(String rowName, List<Field> columns, int minRows, int maxRows) implements FieldType {
        public Table(List<Field> columns, int minRows, int maxRows) {
            this("ligne", columns, minRows, maxRows);
        }

        public Optional<Field> column(String id) {
            return columns.stream().filter(column -> column.id().equals(id)).findFirst();
        }
    }

    /**
     * A provisional budget after the chart of the unified form.
     *
     * @param chart version of the chart of accounts, see {@link BudgetChart#of}
     * @param accounts codes offered; all those of the chart when empty
     * @param tax unless the VAT status of the holder says otherwise
     * @param reads other questions that settle how it is told
     */
    @JsonTypeName("budget")
    record Budget(String chart, List<String> accounts, Tax tax, BudgetReads reads) implements FieldType {
        public Budget {
            reads = reads == null ? BudgetReads.NOTHING : reads;
        }

        public Budget(String chart, List<String> accounts, Tax tax) {
            this(chart, accounts, tax, BudgetReads.NOTHING);
        }

        public BudgetChart accountChart() {
            return BudgetChart.of(chart).keeping(accounts);
        }
    }

    @JsonTypeName("consent")
    record Consent(String text) implements FieldType {}

    enum PlaceKind {
        COMMUNE,
        EPCI,
        DEPARTMENT
    }

    /** Whether charges are told before or after VAT. */
    enum Tax {
        EXCLUDED,
        INCLUDED
    }
}
