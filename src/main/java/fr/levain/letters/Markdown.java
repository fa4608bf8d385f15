package fr.levain.letters;

import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark to well-formed HTML; raw HTML is shown as text, pictures are dropped. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />")
            .build();

    private Markdown() {}

    static String html(String source) {
        var root = PARSER.parse(source);
        root.accept(new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(Image image) {
                image.unlink();
            }
        });
        return RENDERER.render(root);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /** A value inside a sentence. */
    static String inline(String value) {
        return escape(value.strip()).replace("\n", "<br />");
    }

    /** A value that stands alone: paragraphs, and lists of lines that start with « - ». */
    static String blocks(String value) {
        var html = new StringBuilder();
        for (var block : value.strip().split("\n\\s*\n")) {
            if (block.lines().allMatch(line -> line.startsWith("- "))) {
                html.append("<ul>");
                block.lines().forEach(line ->
                        html.append("<li>").append(escape(line.substring(2))).append("</li>"));
                html.append("</ul>");
            } else {
                html.append("<p>").append(inline(block)).append("</p>");
            }
        }
        return html.toString();
    }
}
