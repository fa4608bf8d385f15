package fr.levain.messaging.web;

import fr.levain.messaging.SentMessage;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * @param attachments names of what leaves with it
 * @param address of this Levain: only its own links can be followed
 */
public record MailPage(SentMessage message, List<String> attachments, String address) implements Page {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** @param href path of a link of ours, or empty for plain text */
    public record Part(String text, String href) {}

    public List<List<Part>> lines() {
        return message.text().lines().map(this::parts).toList();
    }

    private List<Part> parts(String line) {
        var parts = new ArrayList<Part>();
        var link = LINK.matcher(line);
        int end = 0;
        while (link.find()) {
            if (link.start() > end) parts.add(new Part(line.substring(end, link.start()), ""));
            var ours = link.group().startsWith(address + "/");
            parts.add(new Part(link.group(), ours ? link.group().substring(address.length()) : ""));
            end = link.end();
        }
        if (end < line.length()) parts.add(new Part(line.substring(end), ""));
        return parts;
    }
}
