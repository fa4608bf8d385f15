package fr.levain.deliverables;

import java.util.List;
import java.util.Optional;

/**
 * Something the award makes its holder file.
 *
 * @param code of the piece in the terms of the call
 * @param filings the latest first
 */
public record Deliverable(String code, String label, DeliverableState state, List<Filing> filings) {
    public Deliverable {
        filings = List.copyOf(filings);
    }

    public Optional<Filing> latest() {
        return filings.stream().findFirst();
    }

    public boolean isAccepted() {
        return state == DeliverableState.ACCEPTED;
    }

    /** Whether its holder has something to send. */
    public boolean isExpected() {
        return state == DeliverableState.AWAITED || state == DeliverableState.SENT_BACK;
    }
}
