package fr.levain.letters;

import java.util.List;

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
        String placeAndDate) {}
