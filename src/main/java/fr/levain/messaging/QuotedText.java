package fr.levain.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts, simply, what a reply repeats of the mail it answers, and the signature of the program. */
final class QuotedText {
    private static final Pattern SAID = Pattern.compile("^(Le|On)\\b(?=.*\\d).{5,300}(a écrit|wrote)\\s*:$");
    private static final Pattern RULE = Pattern.compile("^(_{10,}|-{2,}\\s*(message d['’]origine|original message|message transféré|forwarded message)\\s*-*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENDER = Pattern.compile("^\\*?(De|From)\\s*:.+");
    private static final Pattern DATED = Pattern.compile("^\\*?(Envoyé|Sent|Date)\\s*:.*");
    private static final Pattern SENT_FROM = Pattern.compile("^(Envoyé de mon|Envoyé depuis|Sent from my|Télécharger Outlook pour).*");

    private QuotedText() {}

    static String cut(String text) {
        var lines = text.replace('\u00a0', ' ').lines().toList();
        var kept = new ArrayList<String>();
        for (int at = 0; at < lines.size() && !isQuoteFrom(lines, at); at++) {
            var line = lines.get(at);
            if (!line.startsWith(">") && !SENT_FROM.matcher(line.strip()).matches()) kept.add(line.stripTrailing());
        }
        return String.join("\n", kept).strip();
    }

    private static boolean isQuoteFrom(List<String> lines, int at) {
        var line = lines.get(at).strip();
        if (lines.get(at).equals("-- ") || RULE.matcher(line).matches()) return true;
        if (SENDER.matcher(line).matches())
            return lines.subList(at + 1, Math.min(at + 5, lines.size())).stream().anyMatch(next -> DATED.matcher(next.strip()).matches());
        // written on several lines when the address is long
        var said = line;
        for (int more = 1; more <= 3; more++) {
            if (SAID.matcher(said).matches()) return true;
            if (at + more >= lines.size()) return false;
            said += " " + lines.get(at + more).strip();
        }
        return SAID.matcher(said).matches();
    }
}
