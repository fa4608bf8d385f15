package fr.levain.insight.web;

import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.insight.AwaitedReports;
import fr.levain.insight.Dimension;
import fr.levain.insight.Figures;
import fr.levain.insight.Measure;
import fr.levain.insight.ReportFilter;
import fr.levain.insight.Transmissions;
import fr.levain.insight.Year;
import fr.levain.insight.YearlyReport;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.letters.Letters;
import fr.levain.letters.Odt;
import fr.levain.ui.Choice;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly report of each partner as it stands now, whole or in part, and the records behind each figure. */
@Controller
class ReportController {
    private final Figures figures;
    private final Transmissions transmissions;
    private final AwaitedReports awaited;
    private final Partners partners;
    private final PartnerTeams teams;
    private final ReportParts parts;
    private final Letters letters;
    private final Clock clock;

    ReportController(
            Figures figures, Transmissions transmissions, AwaitedReports awaited, Partners partners, PartnerTeams teams, ReportParts parts, Letters letters, Clock clock) {
        this.figures = figures;
        this.transmissions = transmissions;
        this.awaited = awaited;
        this.partners = partners;
        this.teams = teams;
        this.parts = parts;
        this.letters = letters;
        this.clock = clock;
    }

    /** Of their own organisation; whoever answers for several chooses. */
    @AllowedTo(Role.PARTNER)
    @GetMapping(ReportPage.MINE)
    View mine(Caller caller) {
        var mine = teams.of(caller).stream().sorted().toList();
        if (mine.isEmpty()) throw new NotFound("partner");
        if (mine.size() == 1) return Redirect.to(ReportPage.PATH + "/" + mine.getFirst());
        return new ReportChoicePage(mine.stream().map(each -> Choice.of(each, partners.nameOf(each))).toList());
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(ReportPage.PATH + "/{partner}")
    View report(
            @PathVariable String partner, @RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String departement, Caller caller) {
        var filter = parts.filter(programme, departement, partner);
        var report = read(partner, annee, filter, caller);
        var year = report.year();
        return new ReportPage(report, filter, parts.years(), parts.programmes(partner), parts.departments(), awaited.dueOn(partner, year),
                transmissions.sent(partner, year, caller), year.isOver(clock.instant()), teams.of(caller).contains(partner), awaited.today());
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(ReportPage.PATH + "/{partner}/bilan.{kind:pdf|odt|csv}")
    ResponseEntity<byte[]> file(
            @PathVariable String partner, @PathVariable String kind, @RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String departement, Caller caller) {
        var report = read(partner, annee, parts.filter(programme, departement, partner), caller);
        var name = "bilan-%s-%s.%s".formatted(report.slug(), report.year(), kind);
        return switch (kind) {
            case "pdf" -> ReportFile.of(name, MediaType.APPLICATION_PDF, letters.pdf(report.title(), report.html()));
            case "odt" -> ReportFile.of(name, MediaType.parseMediaType(Odt.TYPE), Odt.of(report.title(), report.html()));
            default -> ReportFile.of(name, ReportFile.CSV, report.csv().getBytes(StandardCharsets.UTF_8));
        };
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(ReportPage.PATH + "/{partner}/repartition")
    View split(@PathVariable String partner, @RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "") String par, Caller caller) {
        var dimension = Arrays.stream(Dimension.values()).filter(each -> each.word().equals(par)).findFirst().orElse(Dimension.DEPARTMENT);
        var year = Year.typed(annee, clock.instant());
        var split = figures.split(partner, year, dimension, caller);
        return new SplitPage(partner, YearlyReport.title(partners.nameOf(partner), year), year, dimension, parts.names(dimension), figures.report(partner, year, caller), split);
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(ReportPage.PATH + "/{partner}/{word:[a-z-]+}")
    View records(
            @PathVariable String partner, @PathVariable String word, @RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String departement, @RequestParam(defaultValue = "1") String page, Caller caller) {
        var measure = Measure.of(word).orElseThrow(() -> new NotFound("figure " + word));
        var year = Year.typed(annee, clock.instant());
        var filter = parts.filter(programme, departement, partner);
        int number = ReportParts.page(page);
        var figure = figures.report(partner, year, filter, caller).get(measure);
        if (figure == null || figure.records() > 0 && !figure.opens()) throw new NotFound("figure %s of this part".formatted(word));
        var read = figures.records(measure, partner, year, filter, number, caller);
        var query = ReportPage.query(year, filter);
        return new RecordsPage(measure, partners.nameOf(partner), year, parts.told(filter), figure.shown(), figure.records(), ReportParts.shown(read), parts.names(Dimension.DEPARTMENT),
                caller.isOfficer(), "", ReportPage.PATH + "/" + partner + query, "Bilan " + year,
                ReportParts.paging("%s/%s/%s%s".formatted(ReportPage.PATH, partner, word, query), number, read));
    }

    private YearlyReport read(String partner, String annee, ReportFilter filter, Caller caller) {
        var year = Year.typed(annee, clock.instant());
        return new YearlyReport(partner, partners.nameOf(partner), year, parts.told(filter), figures.report(partner, year, filter, caller));
    }
}
