package fr.levain.letters;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Subject;
import java.time.Instant;

/**
 * A letter as it was rendered, once and for all.
 *
 * @param template slug of its template
 * @param revision number of the template's revision
 * @param html the whole document, as the PDF shows it
 * @param pdf the tagged PDF, among the documents of {@code about}
 * @param digest SHA-256 of the PDF
 */
public record Letter(
        LetterId id,
        String template,
        int revision,
        Subject about,
        String title,
        String html,
        DocumentId pdf,
        String digest,
        Instant at) {}
