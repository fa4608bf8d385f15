package fr.levain.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a register adds to the identity of an organisation.
 *
 * @param createdOn of the legal unit, or of the association
 * @param closedOn since when it is closed; empty when it is open, or when the register does not say
 * @param staff band of paid staff, in French: « 10 à 19 salariés »
 * @param headOffice whether this establishment is the head office
 */
public record RegisterDetails(Optional<LocalDate> createdOn, Optional<LocalDate> closedOn, Optional<String> staff, Optional<Boolean> headOffice) {
    public static final RegisterDetails NONE = new RegisterDetails(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
