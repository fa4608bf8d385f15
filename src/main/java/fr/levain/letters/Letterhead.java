package fr.levain.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who writes, to whom: what stands above the text.
 *
 * @param authority name of the authority
 * @param service the service in charge, empty when the authority itself writes
 * @param contact address, e-mail, telephone: one line each
 * @param recipient name and address: one line each
 * @param reference of the dossier, e.g. {@code 2026-AIS-00042}; may be empty
 * @param placeAndDate e.g. « Bordeaux, le 5 décembre 2026 »
 */
public record Letterhead(
        String authority,
        String service,
        List<String> contact,
        List<String> recipient,
        String reference,
        String placeAndDate) {
    /** Name and address for the window of an envelope; the address is on one line, its parts between commas. */
    public static List<String> addressed(String name, Optional<String> address) {
        return Stream.concat(Stream.of(name), address.stream().flatMap(line -> Stream.of(line.split(",\\s*"))))
                .filter(line -> !line.isBlank()).toList();
    }
}
