package fr.levain.committees.web;

import fr.levain.committees.MeetingId;
import fr.levain.committees.SessionFiles;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Upload;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files joined to a session, for all of its members. */
@Controller
@RequestMapping("/seances/{id}/pieces")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class SessionFileController {
    private final SessionFiles files;
    private final MeetingController meetings;

    SessionFileController(SessionFiles files, MeetingController meetings) {
        this.files = files;
        this.meetings = meetings;
    }

    @PostMapping
    View join(@PathVariable UUID id, @RequestParam(name = "piece", required = false) @Nullable MultipartFile file, Caller caller) {
        if (file == null || file.isEmpty()) return meetings.shown(id, FormErrors.of("piece", "Choisissez le fichier à joindre."), caller);
        return files.join(new MeetingId(id), Upload.of(file), caller)
                .<View>map(reason -> meetings.shown(id, FormErrors.of("piece", reason), caller)).orElseGet(() -> Redirect.to("/seances/" + id + "#pieces"));
    }

    @PostMapping("/{file}/retrait")
    View remove(@PathVariable UUID id, @PathVariable UUID file, Caller caller) {
        files.remove(new MeetingId(id), new DocumentId(file), caller);
        return Redirect.to("/seances/" + id + "#pieces");
    }
}
