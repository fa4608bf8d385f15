package fr.levain.insight;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * @param value empty when no record gives one: there is no middle of nothing
 * @param records behind it
 * @param subjects projects, requests or needs these records are about
 */
public record Figure(Measure measure, Optional<BigDecimal> value, long records, long subjects) {
    /** Whether it leads to its records: those of opinions too few to be told would tell whose they are. */
    public boolean opens() {
        return records > 0 && value.isPresent();
    }

    /** As people read it. Records without a value are opinions too few to be told. */
    public String shown() {
        return value.map(measure.unit()::shown).orElse(records > 0 ? "trop peu d’avis" : "—");
    }
}
