package fr.levain.committees.web;

import fr.levain.committees.MeetingId;
import fr.levain.committees.OpinionResult;
import fr.levain.committees.PollId;
import fr.levain.committees.Polls;
import fr.levain.committees.Tally;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretary puts an opinion to the vote on the screens of the members, and closes the vote. */
@Controller
@RequestMapping("/seances/{id}/dossiers/{reference}/votes")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class PollController {
    private static final List<String> PAPER = List.of("papier-pour", "papier-contre", "papier-abstentions");

    private final Polls polls;
    private final DeliberationPages pages;

    PollController(Polls polls, DeliberationPages pages) {
        this.polls = polls;
        this.pages = pages;
    }

    @PostMapping
    View open(@PathVariable UUID id, @PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var motion = new TypedMotion(typed);
        if (!motion.errors().isEmpty()) return pages.of(id, reference, Optional.empty(), typed, motion.errors(), caller);
        return polls.open(new MeetingId(id), reference, motion.motion(), caller)
                .map(refused -> shown(refused, id, reference, typed, caller)).orElseGet(() -> back(id, reference));
    }

    @PostMapping("/{poll}/cloture")
    View close(@PathVariable UUID id, @PathVariable String reference, @PathVariable UUID poll, @RequestParam Map<String, String> typed, Caller caller) {
        var errors = TypedMotion.voices(typed, PAPER, FormErrors.none());
        if (!errors.isEmpty()) return pages.of(id, reference, Optional.empty(), typed, errors, caller);
        var paper = new Tally(TypedMotion.voices(typed, "papier-pour"), TypedMotion.voices(typed, "papier-contre"),
                TypedMotion.voices(typed, "papier-abstentions"), false, false);
        var result = polls.close(new MeetingId(id), reference, new PollId(poll), paper, caller);
        // what was not adopted is closed all the same: the page tells it
        return result instanceof OpinionResult.Refused(var field, _) && field.equals("papier") ? shown(result, id, reference, typed, caller)
                : back(id, reference);
    }

    @PostMapping("/{poll}/annulation")
    View annul(@PathVariable UUID id, @PathVariable String reference, @PathVariable UUID poll, Caller caller) {
        polls.annul(new MeetingId(id), reference, new PollId(poll), caller);
        return back(id, reference);
    }

    private View shown(OpinionResult result, UUID id, String reference, Map<String, String> typed, Caller caller) {
        return switch (result) {
            case OpinionResult.Recorded _ -> back(id, reference);
            case OpinionResult.Refused(var field, var message) -> pages.of(id, reference, Optional.empty(), typed, FormErrors.of(field.equals("papier") ? "papier-pour" : field, message), caller);
            case OpinionResult.AlreadyRecorded(var now) -> pages.of(id, reference, Optional.of(pages.told(now)), typed,
                    FormErrors.of("sens", "Un avis est déjà enregistré pour ce dossier. Le vôtre n’a rien remplacé."), caller);
        };
    }

    private static View back(UUID id, String reference) {
        return Redirect.to("/seances/" + id + "/dossiers/" + reference);
    }
}
