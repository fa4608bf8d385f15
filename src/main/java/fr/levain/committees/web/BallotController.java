package fr.levain.committees.web;

import fr.levain.committees.Ballot;
import fr.levain.committees.MeetingId;
import fr.levain.committees.MemberReadings;
import fr.levain.committees.MemberReadings.Access;
import fr.levain.committees.Poll;
import fr.levain.committees.PollId;
import fr.levain.committees.Polls;
import fr.levain.committees.Polls.CastResult;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member votes from their own screen, once they declared that the file does not touch them. */
@Controller
@AnyAccount
@RequestMapping("/mes-seances/{id}/{reference}/vote")
class BallotController {
    private final MemberReadings readings;
    private final Polls polls;

    BallotController(MemberReadings readings, Polls polls) {
        this.readings = readings;
        this.polls = polls;
    }

    @GetMapping
    View booth(@PathVariable UUID id, @PathVariable String reference, Caller caller) {
        return page(id, reference, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping
    View cast(@PathVariable UUID id, @PathVariable String reference, @RequestParam UUID scrutin, @RequestParam Map<String, String> typed, Caller caller) {
        var ballots = new LinkedHashMap<Integer, Ballot>();
        typed.forEach((field, value) -> {
            if (field.matches("voix-\\d{1,3}")) Ballot.named(value).ifPresent(ballot -> ballots.put(Integer.parseInt(field.substring(5)), ballot));
        });
        if (ballots.isEmpty()) return page(id, reference, typed, FormErrors.of("voix-" + readings.seated(new MeetingId(id), caller).member().number(), "Choisissez pour, contre ou abstention."), caller);
        var result = polls.cast(new MeetingId(id), reference, new PollId(scrutin), ballots, caller);
        return Redirect.to("/mes-seances/" + id + "?vote=" + switch (result) {
            case KEPT -> "recu";
            case ALREADY_GIVEN -> "deja";
            case CLOSED -> "clos";
        });
    }

    /** Nothing to vote on any more, or a declaration to make first: the member is led there. */
    private View page(UUID id, String reference, Map<String, String> typed, FormErrors errors, Caller caller) {
        var seated = readings.seated(new MeetingId(id), caller);
        var file = readings.file(seated, readings.board(seated, caller), reference);
        if (file.access() != Access.CLEARED) return Redirect.to("/mes-seances/" + id + "/" + reference);
        var poll = polls.latest(seated.meeting().id(), file.item().application()).filter(Poll::isOpen);
        if (poll.isEmpty()) return Redirect.to("/mes-seances/" + id + "?vote=clos");
        var seats = Polls.seats(seated, poll.get());
        return seats.isEmpty() ? Redirect.to("/mes-seances/" + id + "?vote=donne") : new BallotPage(seated, file.item(), poll.get(), seats, typed, errors);
    }
}
