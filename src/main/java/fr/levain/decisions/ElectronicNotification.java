package fr.levain.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * I8 (CRPA L112-15, R112-17 to 20): received at the first consultation; if nobody looked within the delay, deemed
 * received on the day it was made available.
 *
 * @param delayInDays 15 days, from the dated legal parameters
 */
record ElectronicNotification(LocalDate availableOn, Optional<LocalDate> consultedOn, int delayInDays) {
    Optional<LocalDate> notifiedOn(LocalDate today) {
        var lastDay = availableOn.plusDays(delayInDays);
        if (consultedOn.isPresent() && !consultedOn.get().isAfter(lastDay)) return consultedOn;
        return today.isAfter(lastDay) ? Optional.of(availableOn) : Optional.empty();
    }
}
