package fr.levain.catalogue.web;

import fr.levain.catalogue.DatedListing;
import fr.levain.ui.CalendarLines;
import java.time.Instant;
import java.util.List;

/** The dates to come as iCalendar (RFC 5545). */
final class CalendarFile {

    private CalendarFile() {}

    /** @param site address of the site, without a final slash */
    static String of(List<DatedListing> dates, String site, Instant now) {
        var file = new CalendarLines();
        file.add("BEGIN:VCALENDAR");
        file.add("VERSION:2.0");
        file.add("PRODID:-//Levain//Aides//FR");
        file.add("CALSCALE:GREGORIAN");
        file.add("X-WR-CALNAME:Aides : ouvertures et clôtures");
        for (var date : dates) {
            var aid = date.listing();
            var at = CalendarLines.utc(date.deadline().at());
            file.add("BEGIN:VEVENT");
            file.add("UID:" + uid(date, at));
            file.add("DTSTAMP:" + CalendarLines.utc(now));
            file.add("DTSTART:" + at);
            file.add("SUMMARY:" + CalendarLines.escaped(date.deadline().kind().label() + " : " + aid.title()));
            file.add("DESCRIPTION:" + CalendarLines.escaped(aid.funder() + "\n" + aid.summary()));
            file.add("URL:" + site + aid.path());
            file.add("TRANSP:TRANSPARENT");
            file.add("END:VEVENT");
        }
        file.add("END:VCALENDAR");
        return file.toString();
    }

    /** An aid opens and closes once: a date that moves moves the event. Its relèves are told apart by their hour. */
    private static String uid(DatedListing date, String at) {
        var uid = date.listing().id().value() + "-" + date.deadline().kind().name().toLowerCase(java.util.Locale.ROOT);
        return (date.deadline().kind() == fr.levain.catalogue.Deadline.Kind.CUT_OFF ? uid + "-" + at : uid) + "@levain";
    }
}
