package fr.levain.committees;

import fr.levain.ui.CalendarLines;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** A meeting as calendars take it (RFC 5545): the same identifier when it moves, a higher sequence. */
final class CalendarInvitation {

    private CalendarInvitation() {}

    static byte[] of(Meeting meeting, Duration length, String address, boolean cancelled, Instant now) {
        var lines = new CalendarLines();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Levain//Comites//FR");
        lines.add(cancelled ? "METHOD:CANCEL" : "METHOD:PUBLISH");
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + meeting.id() + "@levain");
        lines.add("SEQUENCE:" + (meeting.sequence() + (cancelled ? 1 : 0)));
        lines.add("DTSTAMP:" + CalendarLines.utc(now));
        lines.add("DTSTART:" + CalendarLines.utc(meeting.at()));
        lines.add("DTEND:" + CalendarLines.utc(meeting.at().plus(length.isPositive() ? length : Duration.ofHours(1))));
        lines.add("SUMMARY:" + CalendarLines.escaped(meeting.title()));
        if (!meeting.place().isBlank()) lines.add("LOCATION:" + CalendarLines.escaped(meeting.place()));
        else if (!meeting.link().isBlank()) lines.add("LOCATION:" + CalendarLines.escaped(meeting.link()));
        lines.add("DESCRIPTION:" + CalendarLines.escaped((meeting.link().isBlank() ? "" : "Visioconférence : " + meeting.link() + "\n") + address));
        lines.add("URL:" + address);
        lines.add("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
