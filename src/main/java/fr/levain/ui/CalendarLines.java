package fr.levain.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The lines of a calendar file (iCalendar, RFC 5545), folded and ended as it asks. */
public final class CalendarLines {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets of a line, its end not counted (§ 3.1). */
    private static final int WIDTH = 75;

    private final StringBuilder file = new StringBuilder();

    /** Folded between characters, never inside one. */
    public void add(String line) {
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

    /** In universal time. */
    public static String utc(Instant at) {
        return UTC.format(at);
    }

    /** As the value of a property (§ 3.3.11). */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
