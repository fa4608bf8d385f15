package fr.levain.messaging;

import org.springframework.web.util.HtmlUtils;

/** The words of a mail written in HTML only. */
final class HtmlText {
    private HtmlText() {}

    static String of(String html) {
        // what is quoted: Gmail, Outlook, Thunderbird, then anyone
        var own = html.split("(?i)<div[^>]*(gmail_quote|divRplyFwdMsg|moz-cite-prefix)|<blockquote", 2)[0];
        var lines = own.replaceAll("(?is)<(head|style|script)\\b.*?</\\1>", "").replaceAll("\\s+", " ")
                .replaceAll("(?i)<br\\s*/?>|</(p|div|li|tr|h[1-6])>", "\n").replaceAll("(?s)<[^>]*>", "");
        return HtmlUtils.htmlUnescape(lines).replace('\u00a0', ' ').replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }
}
