package fr.levain.applications.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Dossier;
import fr.levain.applications.Drafts;
import fr.levain.applications.PaperDossiers;
import fr.levain.applications.Participants;
import fr.levain.applications.SignOffs;
import fr.levain.applications.SubmissionResult.AlreadySubmitted;
import fr.levain.applications.SubmissionResult.Incomplete;
import fr.levain.applications.SubmissionResult.Submitted;
import fr.levain.applications.SubmissionResult.TooLate;
import fr.levain.applications.Submissions;
import fr.levain.forms.Gap;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.letters.Letters;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Frames;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading the answers over, filing them, keeping the receipt. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}")
class SubmissionController {
    private final Drafts drafts;
    private final Submissions submissions;
    private final PaperDossiers papers;
    private final Participants participants;
    private final SignOffs signOffs;
    private final Letters letters;
    private final Frames frames;
    private final Clock clock;

    SubmissionController(
            Drafts drafts, Submissions submissions, PaperDossiers papers, Participants participants, SignOffs signOffs,
            Letters letters, Frames frames, Clock clock) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.papers = papers;
        this.participants = participants;
        this.signOffs = signOffs;
        this.letters = letters;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/verification")
    View check(@PathVariable String reference, Caller caller) {
        var dossier = drafts.dossier(new ApplicationReference(reference), caller);
        if (!dossier.view().status().isDraft()) return Redirect.to(dossier.view().path());
        return check(dossier, FormErrors.none(), caller);
    }

    @PostMapping("/depot")
    View submit(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String declaration,
            Caller caller,
            Arrival arrival) {
        var ref = new ApplicationReference(reference);
        return switch (submissions.submit(ref, declaration.equals("oui"), caller, arrival)) {
            case Submitted _, AlreadySubmitted _ -> Redirect.to("/dossiers/" + ref + "/accuse-de-reception");
            case Incomplete(var gaps) ->
                check(drafts.dossier(ref, caller), errors(gaps), caller);
            case TooLate(var closedAt) -> new TooLatePage(ref, closedAt, arrival.at());
        };
    }

    @GetMapping("/accuse-de-reception")
    View receipt(@PathVariable String reference, Caller caller) {
        return new ReceiptPage(submissions.filing(new ApplicationReference(reference), caller).receipt());
    }

    @GetMapping("/accuse-de-reception.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference, Caller caller, HttpServletRequest request) {
        var receipt = submissions.filing(new ApplicationReference(reference), caller).receipt();
        var frame = frames.of(request);
        var authority = "<div class=\"letterhead\"><p class=\"authority\">%s</p><p>%s</p></div>"
                .formatted(htmlEscape(frame.authority().name(), "UTF-8"), htmlEscape(frame.authority().tagline(), "UTF-8"));
        var html = authority + "<h1>Accusé de réception</h1>" + frame.pages().render(new ReceiptSheet(receipt), frame);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(receipt.number() + ".pdf").build().toString())
                .body(letters.pdf("Accusé de réception " + receipt.number(), html));
    }

    private CheckAnswersPage check(Dossier dossier, FormErrors errors, Caller caller) {
        return new CheckAnswersPage(dossier, participants.access(dossier.view().reference(), caller), signOffs.of(dossier, caller),
                drafts.remarks(dossier), papers.of(dossier.view().id()), clock.instant(), errors);
    }

    /** Gaps in the answers are listed on the page, each with its link; the summary leads to that list. */
    private static FormErrors errors(List<Gap> gaps) {
        var errors = FormErrors.none();
        if (gaps.stream().anyMatch(gap -> !gap.page().isEmpty()))
            errors = errors.plus("a-completer", "Complétez les réponses listées ci-dessous avant de déposer.");
        for (var gap : gaps) if (gap.page().isEmpty()) errors = errors.plus(gap.field(), gap.message());
        return errors;
    }
}
