package fr.levain.events;

import fr.levain.kernel.French;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Meetings as calendars take them (RFC 5545; O15): an identifier that never changes, a higher sequence when those who come
 * must look again, hours of Paris with the rules of its clocks.
 */
public final class GatheringCalendar {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(French.PARIS);
    /** Octets of a line, its end not counted (§ 3.1). */
    private static final int WIDTH = 75;
    /** Directive 2000/84/CE: last Sundays of March and October, at one o'clock universal time. */
    private static final String CLOCKS_OF_PARIS = """
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE""";

    private GatheringCalendar() {}

    /** @param site address of the site, without a final slash */
    public static String of(List<Gathering> gatherings, String site, Instant now) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Levain//Agenda//FR");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        line(file, "X-WR-CALNAME:Agenda de l’innovation sociale");
        CLOCKS_OF_PARIS.lines().forEach(each -> line(file, each));
        gatherings.forEach(each -> event(file, each, site, now));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void event(StringBuilder file, Gathering gathering, String site, Instant now) {
        var details = gathering.details();
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + gathering.id() + "@levain");
        line(file, "SEQUENCE:" + gathering.sequence());
        line(file, "DTSTAMP:" + UTC.format(now));
        line(file, "LAST-MODIFIED:" + UTC.format(gathering.changedAt()));
        line(file, "DTSTART" + local(details.startsAt()));
        line(file, "DTEND" + local(details.endsAt()));
        line(file, "SUMMARY:" + escaped(details.title()));
        line(file, "LOCATION:" + escaped(details.isRemote() ? "À distance" : details.place()));
        line(file, "DESCRIPTION:" + escaped(details.summary() + "\n" + site + gathering.path()));
        line(file, "CATEGORIES:" + escaped(details.kind().label()));
        line(file, "URL:" + site + gathering.path());
        line(file, "STATUS:" + (gathering.status() == GatheringStatus.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        line(file, "END:VEVENT");
    }

    /** In Paris; the second hour of the two that bear one name, the night the clocks go back, is only told by universal time. */
    private static String local(Instant at) {
        var rules = French.PARIS.getRules();
        var local = at.atZone(French.PARIS).toLocalDateTime();
        var isSecond = !rules.getValidOffsets(local).getFirst().equals(rules.getOffset(at));
        return isSecond ? ":" + UTC.format(at) : ";TZID=Europe/Paris:" + LOCAL.format(at);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded between characters, never inside one. */
    private static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            var written = Character.toString(letter);
            int length = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > WIDTH) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(written);
            octets += length;
            i += written.length();
        }
        file.append("\r\n");
    }
}
