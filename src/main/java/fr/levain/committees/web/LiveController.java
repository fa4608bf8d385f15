package fr.levain.committees.web;

import fr.levain.committees.LiveMeetings;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.MemberReadings;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The screens of a session hear that something changed; it never says what. */
@Controller
class LiveController {
    private final LiveMeetings live;
    private final Meetings meetings;
    private final MemberReadings readings;

    LiveController(LiveMeetings live, Meetings meetings, MemberReadings readings) {
        this.live = live;
        this.meetings = meetings;
        this.readings = readings;
    }

    @GetMapping(path = "/seances/{id}/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY})
    SseEmitter officers(@PathVariable UUID id, Caller caller) {
        return live.follow(meetings.meeting(new MeetingId(id), caller).id());
    }

    @GetMapping(path = "/mes-seances/{id}/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AnyAccount
    SseEmitter members(@PathVariable UUID id, Caller caller) {
        return live.follow(readings.seated(new MeetingId(id), caller).meeting().id());
    }
}
