package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.appeals.AppealFilings;
import fr.levain.appeals.AppealNotices;
import fr.levain.appeals.AppealResult.Done;
import fr.levain.appeals.AppealResult.Refused;
import fr.levain.appeals.Appeals;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.documents.Upload;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An appeal by whoever it is about: filed, followed, answered. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/recours")
class MyAppealController {
    private final Appeals appeals;
    private final AppealFilings filings;
    private final AppealNotices notices;
    private final Applications applications;
    private final Clock clock;

    MyAppealController(Appeals appeals, AppealFilings filings, AppealNotices notices, Applications applications, Clock clock) {
        this.appeals = appeals;
        this.filings = filings;
        this.notices = notices;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable ApplicationReference reference, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(reference, "", FormErrors.none(), told(fait), caller);
    }

    @PostMapping
    View file(@PathVariable ApplicationReference reference, @RequestParam(defaultValue = "") String motif,
            @RequestParam(name = "pieces", required = false) @Nullable List<MultipartFile> files, Caller caller) {
        return switch (filings.file(reference, motif, uploads(files), caller)) {
            case Done _ -> Redirect.to("/dossiers/" + reference + "/recours?fait=recu");
            case Refused(var field, var message) -> page(reference, motif, FormErrors.of(field, message), "", caller);
        };
    }

    @PostMapping("/pieces")
    View addPiece(@PathVariable ApplicationReference reference, @RequestParam(name = "piece", required = false) @Nullable MultipartFile file, Caller caller) {
        if (file == null || file.isEmpty()) return page(reference, "", FormErrors.of("piece", "Choisissez le fichier à joindre."), "", caller);
        return filings.addPiece(reference, Upload.of(file), caller)
                .<View>map(why -> page(reference, "", FormErrors.of("piece", why), "", caller))
                .orElseGet(() -> Redirect.to("/dossiers/" + reference + "/recours?fait=piece"));
    }

    @PostMapping("/retrait")
    View withdraw(@PathVariable ApplicationReference reference, Caller caller) {
        filings.withdraw(reference, caller);
        return Redirect.to("/dossiers/" + reference + "/recours?fait=retrait");
    }

    /** I8: the first consultation is an act with a date, not the side effect of a link that a program may follow. */
    @PostMapping("/{appeal}/reponse")
    View consult(@PathVariable ApplicationReference reference, @PathVariable String appeal, Caller caller) {
        notices.consult(reference, appeal, caller);
        return Redirect.to("/dossiers/" + reference + "/recours");
    }

    @GetMapping("/{appeal}/preuve")
    View evidence(@PathVariable ApplicationReference reference, @PathVariable String appeal, Caller caller) {
        var found = theirs(reference, appeal, caller);
        return new EvidencePage(found, appeals.evidence(found), "/dossiers/" + reference + "/recours", "/dossiers/" + reference + "/recours/" + appeal + "/preuve.txt");
    }

    @GetMapping("/{appeal}/preuve.txt")
    ResponseEntity<String> evidenceText(@PathVariable ApplicationReference reference, @PathVariable String appeal, Caller caller) {
        return EvidencePage.text(appeals.evidence(theirs(reference, appeal, caller)));
    }

    private Appeal theirs(ApplicationReference reference, String appeal, Caller caller) {
        return notices.theirs(reference, caller).stream().filter(each -> each.reference().equals(appeal)).findFirst()
                .orElseThrow(() -> new NotFound("appeal " + appeal));
    }

    private View page(ApplicationReference reference, String reason, FormErrors errors, String notice, Caller caller) {
        ApplicationView view = applications.byReference(reference, caller);
        var period = filings.period(view);
        var all = notices.theirs(reference, caller);
        // nothing to contest before the decision is known
        if (period.isEmpty() && all.isEmpty()) throw new NotFound("appeal on " + reference);
        var shown = all.stream().map(each -> new MyAppealPage.Shown(each, appeals.pieces(each.id()), appeals.courtUntil(each))).toList();
        return new MyAppealPage(view, shown, period, filings.mayFile(view, caller), LocalDate.ofInstant(clock.instant(), French.PARIS), reason, errors, notice);
    }

    static List<Upload> uploads(@Nullable List<MultipartFile> files) {
        return files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).map(Upload::of).toList();
    }

    private static String told(String done) {
        return switch (done) {
            case "recu" -> "Votre recours est enregistré. L’accusé de réception est ci-dessous.";
            case "piece" -> "La pièce est jointe à votre recours.";
            case "retrait" -> "Votre recours est retiré.";
            default -> "";
        };
    }
}
