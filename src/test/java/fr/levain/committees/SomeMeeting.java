package fr.levain.committees;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A meeting of an imagined committee, to draw pages with. */
public final class SomeMeeting {
    private SomeMeeting() {}

    public static Meeting in(MeetingStatus status) {
        var at = Instant.parse("2027-02-25T13:00:00Z");
        var members = SomeCommittee.seats().stream().map(seat -> new Member(seat, Attendance.PRESENT, Optional.empty())).toList();
        return new Meeting(new MeetingId(new UUID(1, 1)), "essai", "Comité de l’innovation sociale", at, "Salle 12, Bordeaux", "", status, SomeCommittee.RULES,
                members, Optional.of(at), 0, Optional.empty(), Optional.empty(), Optional.empty(), 3);
    }
}
