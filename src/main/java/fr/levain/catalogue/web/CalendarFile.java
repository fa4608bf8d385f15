package fr.levain.catalogue.web;

import fr.levain.catalogue.DatedListing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The dates to come as iCalendar (RFC 5545). */
final class CalendarFile {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets of a line, its end not counted (§ 3.1). */
    private static final int WIDTH = 75;

    private CalendarFile() {}

    /** @param site address of the site, without a final slash */
    static String of(List<DatedListing> dates, String site, Instant now) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Levain//Aides//FR");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "X-WR-CALNAME:Aides : ouvertures et clôtures");
        for (var date : dates) {
            var aid = date.listing();
            var at = UTC.format(date.deadline().at());
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + uid(date, at));
            line(file, "DTSTAMP:" + UTC.format(now));
            line(file, "DTSTART:" + at);
            line(file, "SUMMARY:" + escaped(date.deadline().kind().label() + " : " + aid.title()));
            line(file, "DESCRIPTION:" + escaped(aid.funder() + "\n" + aid.summary()));
            line(file, "URL:" + site + aid.path());
            line(file, "TRANSP:TRANSPARENT");
            line(file, "END:VEVENT");
        }
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    /** An aid opens and closes once: a date that moves moves the event. Its relèves are told apart by their hour. */
    private static String uid(DatedListing date, String at) {
        var uid = date.listing().id().value() + "-" + date.deadline().kind().name().toLowerCase(java.util.Locale.ROOT);
        return (date.deadline().kind() == fr.levain.catalogue.Deadline.Kind.CUT_OFF ? uid + "-" + at : uid) + "@levain";
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded between characters, never inside one. */
    static void line(StringBuilder file, String line) {
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
