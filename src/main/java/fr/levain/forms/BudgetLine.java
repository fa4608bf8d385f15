package fr.levain.forms;

import java.util.Optional;
import java.util.UUID;

/**
 * One line of a budget.
 *
 * @param account code of the chart
 * @param label the object of a charge, the name of the financer of a resource
 * @param amount an {@link Value.Amount}, unreadable or absent
 * @param status of a resource
 */
public record BudgetLine(UUID id, String account, String label, Answer amount, Optional<Status> status) {
    public enum Status {
        GRANTED,
        REQUESTED,
        TO_BE_REQUESTED
    }
}
