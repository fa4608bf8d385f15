package fr.levain.committees;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A meeting as calendars take it (RFC 5545): the same identifier when it moves, a higher sequence. */
final class CalendarInvitation {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarInvitation() {}

    static byte[] of(Meeting meeting, Duration length, String address, boolean cancelled, Instant now) {
        var lines = new StringBuilder();
        line(lines, "BEGIN:VCALENDAR");
        line(lines, "VERSION:2.0");
        line(lines, "PRODID:-//Levain//Comites//FR");
        line(lines, cancelled ? "METHOD:CANCEL" : "METHOD:PUBLISH");
        line(lines, "BEGIN:VEVENT");
        line(lines, "UID:" + meeting.id() + "@levain");
        line(lines, "SEQUENCE:" + (meeting.sequence() + (cancelled ? 1 : 0)));
        line(lines, "DTSTAMP:" + UTC.format(now));
        line(lines, "DTSTART:" + UTC.format(meeting.at()));
        line(lines, "DTEND:" + UTC.format(meeting.at().plus(length.isPositive() ? length : Duration.ofHours(1))));
        line(lines, "SUMMARY:" + escaped(meeting.title()));
        if (!meeting.place().isBlank()) line(lines, "LOCATION:" + escaped(meeting.place()));
        else if (!meeting.link().isBlank()) line(lines, "LOCATION:" + escaped(meeting.link()));
        line(lines, "DESCRIPTION:" + escaped((meeting.link().isBlank() ? "" : "Visioconférence : " + meeting.link() + "\n") + address));
        line(lines, "URL:" + address);
        line(lines, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line(lines, "END:VEVENT");
        line(lines, "END:VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Folded at 75 octets, never inside a character. */
    private static void line(StringBuilder into, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > 75) {
                into.append("\r\n ");
                octets = 1;
            }
            into.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        into.append("\r\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n");
    }
}
