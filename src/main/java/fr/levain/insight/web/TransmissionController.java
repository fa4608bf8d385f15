package fr.levain.insight.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.Partners;
import fr.levain.insight.AwaitedReports;
import fr.levain.insight.Dimension;
import fr.levain.insight.Figure;
import fr.levain.insight.Figures;
import fr.levain.insight.Measure;
import fr.levain.insight.ReportDraft;
import fr.levain.insight.SealedReport;
import fr.levain.insight.TransmissionResult;
import fr.levain.insight.Transmissions;
import fr.levain.insight.Year;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.letters.Letters;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner sends its yearly report; what was sent is read by the partner and by the authority. */
@Controller
class TransmissionController {
    private static final int MOST = 6000;
    private static final int MOST_REASON = 500;
    private static final String SEALED = ReportPage.PATH + "/{partner}/envois/{sealed:20\\d\\d-[1-9]\\d{0,2}}";

    private final Transmissions transmissions;
    private final AwaitedReports awaited;
    private final Figures figures;
    private final Partners partners;
    private final ReportParts parts;
    private final Accounts accounts;
    private final Letters letters;
    private final Clock clock;

    TransmissionController(
            Transmissions transmissions, AwaitedReports awaited, Figures figures, Partners partners, ReportParts parts, Accounts accounts, Letters letters, Clock clock) {
        this.transmissions = transmissions;
        this.awaited = awaited;
        this.figures = figures;
        this.partners = partners;
        this.parts = parts;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    @AllowedTo(Role.PARTNER)
    @GetMapping(ReportPage.PATH + "/{partner}/transmission")
    View write(@PathVariable String partner, @RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var year = Year.typed(annee, clock.instant());
        return page(partner, year, transmissions.draft(partner, year, caller), "", "", FormErrors.none(), fait.equals("garde"), caller);
    }

    @AllowedTo(Role.PARTNER)
    @PostMapping(ReportPage.PATH + "/{partner}/transmission")
    View keepOrSend(@PathVariable String partner, @RequestParam Map<String, String> sent, Caller caller) {
        var year = Year.typed(sent.getOrDefault("annee", ""), clock.instant());
        var words = sent.getOrDefault("mots", "").strip();
        var reason = sent.getOrDefault("raison", "").strip();
        int after = number(sent.get("apres")), version = number(sent.get("lu"));
        boolean sends = sent.containsKey("transmettre");
        var errors = errors(words, reason, sends && after > 0);
        if (!errors.isEmpty()) return page(partner, year, new ReportDraft(words, version), reason, "", errors, false, caller);
        var result = sends ? transmissions.send(partner, year, words, reason, after, version, caller) : transmissions.keep(partner, year, words, version, caller);
        return switch (result) {
            case TransmissionResult.Kept() -> Redirect.to("%s/%s/transmission?annee=%s&fait=garde".formatted(ReportPage.PATH, partner, year));
            case TransmissionResult.Sent(var report) -> Redirect.to(SealedReportPage.path(partner, report.word()) + "?fait=transmis");
            case TransmissionResult.AlreadySent(var report) -> Redirect.to(SealedReportPage.path(partner, report.word()) + "?fait=deja");
            case TransmissionResult.SentElsewhere(var report, var theirs) -> page(partner, year, new ReportDraft(words, theirs.version()), reason, theirs.words(),
                    FormErrors.none().plus("mots", "Votre équipe a transmis la version %d entre-temps. Votre texte n’est pas parti. Comparez les deux textes, puis transmettez une nouvelle version s’il le faut."
                            .formatted(report.version())), false, caller);
            case TransmissionResult.WrittenElsewhere(var theirs) -> page(partner, year, new ReportDraft(words, theirs.version()), reason, theirs.words(),
                    FormErrors.none().plus("mots", "Quelqu’un de votre équipe a écrit entre-temps. Comparez les deux textes, gardez ce qui convient, puis envoyez de nouveau."), false, caller);
        };
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(SEALED)
    View sealed(@PathVariable String partner, @PathVariable String sealed, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var report = open(partner, sealed, caller);
        return new SealedReportPage(report, Caller.accountOf(report.sentBy()).flatMap(accounts::find).map(Person::name).orElse(""), figures.report(partner, report.year(), caller),
                transmissions.sent(partner, report.year(), caller), caller.isOfficer(), fait);
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(SEALED + "/bilan.{kind:pdf|csv}")
    ResponseEntity<byte[]> file(@PathVariable String partner, @PathVariable String sealed, @PathVariable String kind, Caller caller) {
        var report = open(partner, sealed, caller);
        var name = "bilan-%s-%s.%s".formatted(partner, report.word(), kind);
        return kind.equals("pdf") ? ReportFile.of(name, MediaType.APPLICATION_PDF, letters.pdf(report.title(), report.html()))
                : ReportFile.of(name, ReportFile.CSV, report.csv().getBytes(StandardCharsets.UTF_8));
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(SEALED + "/{word:[a-z-]+}")
    View records(@PathVariable String partner, @PathVariable String sealed, @PathVariable String word, @RequestParam(defaultValue = "1") String page, Caller caller) {
        var report = open(partner, sealed, caller);
        var line = report.line(word).orElseThrow(() -> new NotFound("figure " + word));
        var measure = Measure.of(word).orElseThrow(() -> new NotFound("figure " + word));
        if (line.records() > 0 && !line.opens()) throw new NotFound("opinions too few: " + word);
        int number = ReportParts.page(page);
        var read = transmissions.records(report, measure, number, caller);
        var here = SealedReportPage.path(partner, sealed);
        Figure now = figures.report(partner, report.year(), caller).get(measure);
        return new RecordsPage(measure, report.content().name(), report.year(), "transmis, version " + report.content().version(), line.shown(), line.records(), ReportParts.shown(read),
                parts.names(Dimension.DEPARTMENT), caller.isOfficer(), Since.told(line, now, transmissions.gone(report, measure)), here, "Bilan transmis",
                ReportParts.paging(here + "/" + word, number, read));
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR})
    @GetMapping(ReceivedReportsPage.PATH)
    View received(@RequestParam(defaultValue = "") String annee, Caller caller) {
        // the last year that is over: the one whose reports arrive
        var year = annee.isBlank() ? new Year(Year.current(clock.instant()).value() - 1) : Year.typed(annee, clock.instant());
        return new ReceivedReportsPage(year, parts.years(), awaited.of(year, caller), awaited.today());
    }

    private SealedReport open(String partner, String sealed, Caller caller) {
        var numbers = sealed.split("-");
        return transmissions.open(partner, new Year(Integer.parseInt(numbers[0])), Integer.parseInt(numbers[1]), caller);
    }

    private View page(String partner, Year year, ReportDraft draft, String reason, String theirs, FormErrors errors, boolean kept, Caller caller) {
        var dueOn = awaited.dueOn(partner, year);
        return new TransmissionPage(partner, partners.nameOf(partner), year, year.isOver(clock.instant()), dueOn, dueOn.filter(awaited.today()::isAfter).isPresent(), transmissions.sent(partner, year, caller),
                draft, reason, theirs, kept, errors);
    }

    private static FormErrors errors(String words, String reason, boolean again) {
        var errors = FormErrors.none();
        if (words.length() > MOST) errors = errors.plus("mots", "Votre texte compte %d caractères. Gardez-en %d au plus.".formatted(words.length(), MOST));
        if (again && reason.isEmpty()) errors = errors.plus("raison", "Dites en une phrase ce qui change depuis la version transmise.");
        if (reason.length() > MOST_REASON) errors = errors.plus("raison", "La raison compte %d caractères. Gardez-en %d au plus.".formatted(reason.length(), MOST_REASON));
        return errors;
    }

    private static int number(@org.jspecify.annotations.Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
