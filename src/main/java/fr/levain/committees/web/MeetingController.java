package fr.levain.committees.web;

import fr.levain.committees.AgendaItem;
import fr.levain.committees.Hearings;
import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.ReadyDossier;
import fr.levain.committees.SessionFiles;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A meeting being prepared: its agenda, its convocation, its reading pack. */
@Controller
@RequestMapping("/seances/{id}")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class MeetingController {
    private final Meetings meetings;
    private final Hearings hearings;
    private final SessionFiles joined;
    private final Clock clock;

    MeetingController(Meetings meetings, Hearings hearings, SessionFiles joined, Clock clock) {
        this.meetings = meetings;
        this.hearings = hearings;
        this.joined = joined;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY})
    View show(@PathVariable UUID id, Caller caller) {
        return page(meetings.meeting(new MeetingId(id), caller), Map.of(), FormErrors.none(), caller);
    }

    /** The page again, with what was refused. */
    View shown(UUID id, FormErrors errors, Caller caller) {
        return page(meetings.meeting(new MeetingId(id), caller), Map.of(), errors, caller);
    }

    @PostMapping("/ordre-du-jour")
    View add(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> dossier, Caller caller) {
        if (dossier.isEmpty())
            return page(meetings.meeting(new MeetingId(id), caller), Map.of(), FormErrors.of("dossier", "Cochez les dossiers à inscrire."), caller);
        meetings.add(new MeetingId(id), dossier, caller);
        return Redirect.to("/seances/" + id);
    }

    @PostMapping("/ordre-du-jour/ordre")
    View order(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var meeting = meetings.meeting(new MeetingId(id), caller);
        var order = new HashMap<String, int[]>();
        var errors = FormErrors.none();
        for (var item : meetings.agenda(meeting.id(), caller)) {
            var place = typed.getOrDefault("place-" + item.reference(), "" + item.place()).strip();
            var minutes = typed.getOrDefault("minutes-" + item.reference(), "" + item.minutes()).strip();
            if (!place.matches("[1-9]\\d{0,2}")) errors = errors.plus("place-" + item.reference(), "Écrivez un ordre, par exemple 3.");
            else if (!minutes.matches("[1-9]\\d{0,2}") || Integer.parseInt(minutes) > 240)
                errors = errors.plus("minutes-" + item.reference(), "Écrivez une durée entre 1 et 240 minutes.");
            else order.put(item.reference(), new int[] {Integer.parseInt(place), Integer.parseInt(minutes)});
        }
        if (!errors.isEmpty()) return page(meeting, typed, errors, caller);
        meetings.order(meeting.id(), order, caller);
        return Redirect.to(meeting.path());
    }

    @PostMapping("/ordre-du-jour/{reference}/retrait")
    View remove(@PathVariable UUID id, @PathVariable String reference, Caller caller) {
        meetings.remove(new MeetingId(id), reference, caller);
        return Redirect.to("/seances/" + id);
    }

    @PostMapping("/convocation")
    View convene(@PathVariable UUID id, Caller caller) {
        var meeting = meetings.meeting(new MeetingId(id), caller);
        if (meetings.isEmpty(meeting.id()))
            return page(meeting, Map.of(), FormErrors.of("dossier", "Inscrivez un dossier au moins avant de convoquer."), caller);
        meetings.convene(meeting.id(), caller);
        return Redirect.to(meeting.path());
    }

    @PostMapping("/gel")
    View freeze(@PathVariable UUID id, Caller caller) {
        meetings.freeze(new MeetingId(id), caller);
        return Redirect.to("/seances/" + id);
    }

    @GetMapping("/date")
    View date(@PathVariable UUID id, Caller caller) {
        var meeting = meetings.meeting(new MeetingId(id), caller);
        return moving(meeting, TypedMoment.written(meeting.at(), meeting.place(), meeting.link()), FormErrors.none());
    }

    @PostMapping("/date")
    View move(@PathVariable UUID id, @RequestParam Map<String, String> typed, Caller caller) {
        var meeting = meetings.meeting(new MeetingId(id), caller);
        var errors = TypedMoment.problems(typed, clock.instant());
        if (!errors.isEmpty()) return moving(meeting, typed, errors);
        meetings.move(meeting.id(), TypedMoment.read(typed).orElseThrow(), typed.getOrDefault("lieu", ""), typed.getOrDefault("lien", ""), caller);
        return Redirect.to(meeting.path());
    }

    @PostMapping("/annulation")
    View cancel(@PathVariable UUID id, Caller caller) {
        meetings.cancel(new MeetingId(id), caller);
        return Redirect.to("/seances/" + id);
    }

    private static View moving(Meeting meeting, Map<String, String> typed, FormErrors errors) {
        return new NewMeetingPage(meeting.committee(), meeting.title(), Optional.of(meeting.path()), typed, errors);
    }

    private MeetingPage page(Meeting meeting, Map<String, String> typed, FormErrors errors, Caller caller) {
        var agenda = meetings.agenda(meeting.id(), caller);
        var prepared = meeting.status().isPrepared();
        var ready = prepared ? meetings.ready(meeting, caller) : List.<ReadyDossier>of();
        var files = Stream.concat(agenda.stream().map(AgendaItem::application), ready.stream().map(ReadyDossier::application)).toList();
        return new MeetingPage(
                meeting, agenda, meetings.withheld(files, caller), ready,
                prepared && meeting.frozen().isPresent() ? meetings.changes(meeting, agenda, caller) : Map.of(), hearings.of(meeting.id(), caller), joined.of(meeting.id()),
                LocalDate.ofInstant(clock.instant(), French.PARIS),
                caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD), typed, errors);
    }
}
