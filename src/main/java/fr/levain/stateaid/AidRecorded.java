package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** An aid entered the ledger of its undertaking. The fact is told on the dossier. */
public record AidRecorded(
        Subject about, String undertaking, Basis basis, Euros amount, LocalDate grantedOn, boolean declared, Instant at, Caller by)
        implements DomainEvent {
    @Override
    public Subject subject() {
        return about;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "undertaking", undertaking,
                "basis", basis.name(),
                "cents", amount.cents(),
                "grantedOn", grantedOn.toString(),
                "declared", declared);
    }
}
