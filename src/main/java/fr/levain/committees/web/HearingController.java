package fr.levain.committees.web;

import fr.levain.committees.Hearings;
import fr.levain.committees.MeetingId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which holders the committee hears. */
@Controller
@RequestMapping("/seances/{id}")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class HearingController {
    private final Hearings hearings;

    HearingController(Hearings hearings) {
        this.hearings = hearings;
    }

    @PostMapping("/auditions")
    View ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String entendu, Caller caller) {
        if (!entendu.isBlank()) hearings.ask(new MeetingId(id), entendu, caller);
        return Redirect.to("/seances/" + id + "#auditions");
    }

    @PostMapping("/auditions/{reference}/retrait")
    View giveUp(@PathVariable UUID id, @PathVariable String reference, Caller caller) {
        hearings.giveUp(new MeetingId(id), reference, caller);
        return Redirect.to("/seances/" + id + "#auditions");
    }

    @PostMapping("/dossiers/{reference}/audition")
    View heard(@PathVariable UUID id, @PathVariable String reference, Caller caller) {
        hearings.heard(new MeetingId(id), reference, caller);
        return Redirect.to("/seances/" + id + "/dossiers/" + reference);
    }
}
