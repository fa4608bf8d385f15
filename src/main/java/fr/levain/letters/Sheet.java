package fr.levain.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What surrounds the text of a letter: letterhead, recipient, references, signature. */
final class Sheet {
    private Sheet() {}

    static String body(String title, String text, Letterhead head, Optional<Signatory> signatory) {
        return """
                <div class="letterhead"><p class="authority">%s</p>%s%s</div>
                <div class="recipient">%s</div>
                <div class="references">%s%s</div>
                <h1>%s</h1>
                %s
                %s
                """
                .formatted(
                        Markdown.escape(head.authority()),
                        paragraph(head.service()),
                        lines(head.contact()),
                        lines(head.recipient()),
                        paragraph(head.placeAndDate()),
                        head.reference().isBlank() ? "" : paragraph("Référence\u00a0: " + head.reference()),
                        Markdown.escape(title),
                        text,
                        signatory.map(Sheet::signature).orElse(""));
    }

    // I5: first name, name, quality and service, readable; no picture of a signature, which proves nothing (G4).
    private static String signature(Signatory who) {
        return """
                <div class="signature"><p>%s %s</p><p>%s</p><p>%s</p></div>
                """
                .formatted(
                        Markdown.escape(who.firstName()),
                        Markdown.escape(who.name()),
                        Markdown.escape(who.quality()),
                        Markdown.escape(who.service()));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Sheet::paragraph).collect(Collectors.joining());
    }

    private static String paragraph(String line) {
        return line.isBlank() ? "" : "<p>" + Markdown.escape(line) + "</p>";
    }
}
