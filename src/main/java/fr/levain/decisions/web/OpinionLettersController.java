package fr.levain.decisions.web;

import fr.levain.committees.MeetingId;
import fr.levain.decisions.OpinionLetters;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.letters.MissingValues;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deferrals, re-orientations and places on the reserve list, told from the signed minutes. */
@Controller
@RequestMapping("/seances/{id}/lettres")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY})
class OpinionLettersController {
    private final OpinionLetters letters;

    OpinionLettersController(OpinionLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    View show(@PathVariable UUID id, Caller caller) {
        var meeting = letters.meeting(new MeetingId(id), caller);
        return new OpinionLettersPage(meeting, letters.of(meeting));
    }

    @GetMapping("/{reference}/apercu.pdf")
    ResponseEntity<byte[]> preview(@PathVariable UUID id, @PathVariable String reference, Caller caller) {
        var meeting = letters.meeting(new MeetingId(id), caller);
        try {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"apercu-%s.pdf\"".formatted(reference.replaceAll("[^0-9A-Za-z-]", "")))
                    .body(letters.preview(meeting, reference, caller));
        } catch (MissingValues missing) {
            // the page says which, and where to give it
            return ResponseEntity.status(303).header(HttpHeaders.LOCATION, meeting.path() + "/lettres").build();
        }
    }

    @PostMapping
    View send(@PathVariable UUID id, Caller caller) {
        var meeting = letters.meeting(new MeetingId(id), caller);
        letters.send(meeting, caller);
        return Redirect.to(meeting.path() + "/lettres");
    }
}
