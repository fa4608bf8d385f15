package fr.levain.letters;

/** The sheet: A4, our font, page numbers. */
final class Paper {
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 20mm 22mm 22mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Source Sans 3'; font-size: 9pt; color: #4a5450; } }
            body { font-family: 'Source Sans 3'; font-size: 11pt; line-height: 1.45; color: #1d2321; }
            h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 6mm; color: #12443a; }
            h2 { font-size: 13pt; margin: 7mm 0 2mm; color: #12443a; page-break-after: avoid; }
            .new-page { page-break-before: always; margin-top: 0; }
            h3 { font-size: 11pt; margin: 5mm 0 1mm; page-break-after: avoid; }
            p, ul, ol, dl { margin: 0 0 3mm; orphans: 3; widows: 3; }
            li { margin: 0 0 1mm; }
            dt { font-weight: bold; } dd { margin: 0 0 2mm; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 4mm; -fs-table-paginate: paginate; }
            caption { text-align: left; font-weight: bold; font-size: 12pt; color: #12443a; padding: 0 0 2mm; }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm; border-bottom: 0.3mm solid #e2d9c6; }
            th { font-weight: bold; } td.amount, th.amount, .amount { text-align: right; white-space: nowrap; }
            blockquote { margin: 0 0 3mm; padding: 0 0 0 4mm; border-left: 1mm solid #e2d9c6; }
            /* 20 mm of margin and 30 of head: the address starts at 50 mm, in the window of a DL envelope */
            .letterhead { height: 26mm; overflow: hidden; border-bottom: 0.4mm solid #1c5b4a; margin: 0 0 2.6mm; padding: 0 0 1mm; color: #4a5450; font-size: 10pt; line-height: 1.2; }
            .letterhead .authority { font-size: 13pt; font-weight: bold; color: #12443a; }
            .letterhead p, .recipient p, .references p, .signature p { margin: 0; }
            .recipient { margin: 0 0 8mm 88mm; min-height: 30mm; line-height: 1.3; }
            .references { margin: 0 0 8mm; }
            .signature { margin: 10mm 0 0 85mm; page-break-inside: avoid; }
            .small { font-size: 9.5pt; color: #4a5450; }
            """;

    private Paper() {}

    static String document(String title, String body) {
        var safe = Markdown.escape(title);
        return """
                <!DOCTYPE html>
                <html lang="fr-FR"><head><meta charset="UTF-8"/><title>%s</title>
                <meta name="subject" content="%s"/><meta name="description" content="%s"/><meta name="author" content="Levain"/>
                <style>%s</style>
                %s</head>
                <body>%s</body></html>
                """
                .formatted(safe, safe, safe, STYLE, Outline.bookmarks(body), Outline.anchored(body));
    }
}
