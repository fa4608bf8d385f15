package fr.levain.forms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.levain.kernel.Euros;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One line of a budget. Lines kept before staff costs, years and proofs were asked have none of them.
 *
 * @param account code of the chart
 * @param label the object of a charge, the person or function of a salary, the name of the financer of a resource
 * @param amount an {@link Value.Amount}, unreadable or absent; the sum of the years, the cost of the staff, when they are told
 * @param status of a resource
 * @param staff how a salary is counted
 * @param years the amount of each year, when the budget is told by year
 * @param proof of a resource
 */
public record BudgetLine(
        UUID id,
        String account,
        String label,
        Answer amount,
        Optional<Status> status,
        Optional<StaffCost> staff,
        Map<Integer, Answer> years,
        Optional<Proof> proof) {
    public enum Status {
        GRANTED("Acquis"),
        REQUESTED("Sollicité"),
        TO_BE_REQUESTED("À solliciter");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What shows that a resource is real.
     *
     * @param document of the dossier
     * @param fileName of a document sent from this very line; empty for one joined elsewhere in the dossier
     */
    public record Proof(String note, Optional<UUID> document, Optional<String> fileName) {
        public Proof {
            document = document == null ? Optional.empty() : document;
            fileName = fileName == null ? Optional.empty() : fileName;
        }

        public Proof(String note, Optional<UUID> document) {
            this(note, document, Optional.empty());
        }
    }

    public BudgetLine {
        status = status == null ? Optional.empty() : status;
        staff = staff == null ? Optional.empty() : staff;
        years = years == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(years));
        proof = proof == null ? Optional.empty() : proof;
    }

    /** A line with its amount alone. */
    public BudgetLine(UUID id, String account, String label, Answer amount, Optional<Status> status) {
        this(id, account, label, amount, status, Optional.empty(), Map.of(), Optional.empty());
    }

    public BudgetChart.Side side() {
        return BudgetChart.sideOf(account);
    }

    /** Told year by year, by its amounts or by the months of a salary. */
    @JsonIgnore
    public boolean isByYear() {
        return !years.isEmpty();
    }

    /** The aid this very dossier asks for: it needs neither a status nor a proof. */
    @JsonIgnore
    public boolean isTheRequest() {
        return account.equals(BudgetChart.REGION);
    }

    public Euros in(int year) {
        return years.getOrDefault(year, Answer.ABSENT).amount().orElse(Euros.ZERO);
    }

    /** Proved by a document sent with the line. */
    public BudgetLine provedBy(UUID document, String fileName) {
        return new BudgetLine(id, account, label, amount, status, staff, years,
                Optional.of(new Proof(proof.map(Proof::note).orElse(""), Optional.of(document), Optional.of(fileName))));
    }

    BudgetLine to(String otherAccount) {
        return new BudgetLine(id, otherAccount, label, amount, status, staff, years, proof);
    }
}
