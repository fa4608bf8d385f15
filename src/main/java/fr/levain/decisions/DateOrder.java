package fr.levain.decisions;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Optional;

/** I2: vote, then transmission, then notification, then signature; none of them in the future. Messages say what to do. */
final class DateOrder {
    private DateOrder() {}

    static Optional<String> vote(LocalDate voted, LocalDate today) {
        return voted.isAfter(today)
                ? Optional.of("Le vote ne peut pas être à venir. Indiquez une date jusqu’au " + French.day(today) + ".")
                : Optional.empty();
    }

    static Optional<String> transmission(LocalDate voted, LocalDate transmitted, LocalDate today) {
        return between(transmitted, voted, "la transmission", "le vote", today);
    }

    static Optional<String> notification(Optional<LocalDate> transmitted, LocalDate notified, LocalDate today) {
        if (transmitted.isEmpty()) return Optional.of(NOT_TRANSMITTED);
        return between(notified, transmitted.get(), "la notification", "la transmission", today);
    }

    /** I1: an inadmissible dossier is not voted; its letter waits for the signature alone. */
    static Optional<String> sending(LocalDate signed, LocalDate sent, LocalDate today) {
        return between(sent, signed, "l’envoi", "la signature", today);
    }

    static Optional<String> signature(Optional<LocalDate> notified, LocalDate signed, LocalDate today) {
        if (notified.isEmpty()) return Optional.of("Notifiez d’abord l’attribution : la convention se signe ensuite.");
        return between(signed, notified.get(), "la signature", "la notification", today);
    }

    static final String NOT_TRANSMITTED =
            "Enregistrez d’abord la transmission au préfet : aucune lettre ne part avant elle.";

    private static Optional<String> between(
            LocalDate date, LocalDate earliest, String what, String before, LocalDate today) {
        if (date.isBefore(earliest))
            return Optional.of("%s ne peut pas précéder %s du %s. Vérifiez la date."
                    .formatted(capital(what), before, French.day(earliest)));
        if (date.isAfter(today))
            return Optional.of("%s ne peut pas être à venir. Indiquez une date jusqu’au %s."
                    .formatted(capital(what), French.day(today)));
        return Optional.empty();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
