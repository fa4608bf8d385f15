package fr.levain.committees.web;

import fr.levain.committees.Deliberations;
import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.MemberReadings;
import fr.levain.committees.MinutesBook;
import fr.levain.committees.MinutesResult;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretary drafts and corrects; whoever presided signs. */
@Controller
class MinutesController {
    private final Meetings meetings;
    private final Deliberations deliberations;
    private final MemberReadings readings;
    private final MinutesBook book;

    MinutesController(Meetings meetings, Deliberations deliberations, MemberReadings readings, MinutesBook book) {
        this.meetings = meetings;
        this.deliberations = deliberations;
        this.readings = readings;
        this.book = book;
    }

    @GetMapping("/seances/{id}/proces-verbal")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY})
    View show(@PathVariable UUID id, Caller caller) {
        return page(meetings.meeting(new MeetingId(id), caller), Optional.empty(), FormErrors.none(), caller);
    }

    @PostMapping("/seances/{id}/proces-verbal")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
    View draft(@PathVariable UUID id, Caller caller) {
        book.draft(meetings.meeting(new MeetingId(id), caller).id(), caller);
        return Redirect.to("/seances/" + id + "/proces-verbal");
    }

    @PostMapping("/seances/{id}/proces-verbal/texte")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
    View correct(@PathVariable UUID id, @RequestParam(defaultValue = "") String texte, @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String action, Caller caller) {
        var meeting = meetings.meeting(new MeetingId(id), caller);
        if (action.equals("reprendre")) return page(meeting, Optional.of(book.redraft(meeting.id())), FormErrors.none(), caller);
        return after(book.correct(meeting.id(), texte, version, caller), meeting, Optional.of(texte), "/seances/" + id + "/proces-verbal", caller);
    }

    /** Back to the session, as long as nobody signed. */
    @PostMapping("/seances/{id}/reouverture")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
    View reopen(@PathVariable UUID id, Caller caller) {
        deliberations.open(new MeetingId(id), caller);
        return Redirect.to("/seances/" + id + "/salle");
    }

    @GetMapping("/mes-seances/{id}/proces-verbal")
    @AnyAccount
    View read(@PathVariable UUID id, Caller caller) {
        return page(readings.seated(new MeetingId(id), caller).meeting(), FormErrors.none(), caller);
    }

    @PostMapping("/mes-seances/{id}/proces-verbal/signature")
    @AnyAccount
    View sign(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Caller caller) {
        var meeting = readings.seated(new MeetingId(id), caller).meeting();
        var back = "/mes-seances/" + id + "/proces-verbal";
        return switch (book.sign(meeting.id(), version, caller)) {
            case MinutesResult.Done() -> Redirect.to(back);
            case MinutesResult.Refused(var message) -> page(meeting, FormErrors.of("signer", message), caller);
            case MinutesResult.Moved _ -> page(meeting, FormErrors.of("signer",
                    "Le secrétariat a corrigé le texte pendant votre lecture. Relisez-le, puis signez."), caller);
        };
    }

    private View after(MinutesResult result, Meeting meeting, Optional<String> typed, String back, Caller caller) {
        return switch (result) {
            case MinutesResult.Done() -> Redirect.to(back);
            case MinutesResult.Refused(var message) -> page(meeting, typed, FormErrors.of("texte", message), caller);
            case MinutesResult.Moved _ -> page(meeting, typed, FormErrors.of("texte",
                    "Un collègue a corrigé le texte entre-temps. Le vôtre est encore ici : enregistrez de nouveau pour le remplacer."), caller);
        };
    }

    private MinutesPage page(Meeting meeting, Optional<String> typed, FormErrors errors, Caller caller) {
        return new MinutesPage(meeting, book.of(meeting.id()), meeting.path() + "/salle",
                caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD), false, typed, errors);
    }

    private MinutesPage page(Meeting meeting, FormErrors errors, Caller caller) {
        var presides = meeting.seatOf(caller).filter(seat -> seat.number() == meeting.presiding().number()).isPresent();
        return new MinutesPage(meeting, book.of(meeting.id()), "/mes-seances/" + meeting.id(), false, presides, Optional.empty(), errors);
    }
}
