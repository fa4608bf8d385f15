package fr.levain.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarInvitationTests {
    private static final Instant AT = Instant.parse("2027-02-25T13:00:00Z");

    @Test
    void tells_the_day_the_place_and_the_length_in_lines_a_calendar_reads() {
        var text = written(false);

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("DTSTART:20270225T130000Z\r\n", "DTEND:20270225T150000Z\r\n", "LOCATION:Salle 12\\, Bordeaux\r\n", "SEQUENCE:0\r\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_cancelled_meeting_leaves_the_calendar_that_took_it() {
        assertThat(written(true)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", "UID:" + new UUID(1, 1) + "@levain");
    }

    private static String written(boolean cancelled) {
        var meeting = new Meeting(new MeetingId(new UUID(1, 1)), "essai",
                "Comité de l’innovation sociale et sociétale de la Région et de ses partenaires réunis", AT, "Salle 12, Bordeaux", "",
                MeetingStatus.CONVENED, SomeCommittee.RULES, List.of(), Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty(), 0);
        return new String(CalendarInvitation.of(meeting, Duration.ofHours(2), "https://levain.example/mes-seances/1", cancelled, AT), StandardCharsets.UTF_8);
    }
}
