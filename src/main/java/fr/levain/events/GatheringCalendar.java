package fr.levain.events;

import fr.levain.kernel.French;
import fr.levain.ui.CalendarLines;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Meetings as calendars take them (RFC 5545; O15): an identifier that never changes, a higher sequence when those who come
 * must look again, hours of Paris with the rules of its clocks.
 */
public final class GatheringCalendar {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(French.PARIS);
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
        var file = new CalendarLines();
        file.add("BEGIN:VCALENDAR");
        file.add("VERSION:2.0");
        file.add("PRODID:-//Levain//Agenda//FR");
        file.add("CALSCALE:GREGORIAN");
        file.add("METHOD:PUBLISH");
        file.add("X-WR-CALNAME:Agenda de l’innovation sociale");
        CLOCKS_OF_PARIS.lines().forEach(each -> file.add(each));
        gatherings.forEach(each -> event(file, each, site, now));
        file.add("END:VCALENDAR");
        return file.toString();
    }

    private static void event(CalendarLines file, Gathering gathering, String site, Instant now) {
        var details = gathering.details();
        file.add("BEGIN:VEVENT");
        file.add("UID:" + gathering.id() + "@levain");
        file.add("SEQUENCE:" + gathering.sequence());
        file.add("DTSTAMP:" + CalendarLines.utc(now));
        file.add("LAST-MODIFIED:" + CalendarLines.utc(gathering.changedAt()));
        file.add("DTSTART" + local(details.startsAt()));
        file.add("DTEND" + local(details.endsAt()));
        file.add("SUMMARY:" + CalendarLines.escaped(details.title()));
        file.add("LOCATION:" + CalendarLines.escaped(details.isRemote() ? "À distance" : details.place()));
        file.add("DESCRIPTION:" + CalendarLines.escaped(details.summary() + "\n" + site + gathering.path()));
        file.add("CATEGORIES:" + CalendarLines.escaped(details.kind().label()));
        file.add("URL:" + site + gathering.path());
        file.add("STATUS:" + (gathering.status() == GatheringStatus.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        file.add("END:VEVENT");
    }

    /** In Paris; the second hour of the two that bear one name, the night the clocks go back, is only told by universal time. */
    private static String local(Instant at) {
        var rules = French.PARIS.getRules();
        var local = at.atZone(French.PARIS).toLocalDateTime();
        var isSecond = !rules.getValidOffsets(local).getFirst().equals(rules.getOffset(at));
        return isSecond ? ":" + CalendarLines.utc(at) : ";TZID=Europe/Paris:" + LOCAL.format(at);
    }
}
