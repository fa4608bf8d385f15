package fr.levain.insight.web;

import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.insight.Figures;
import fr.levain.insight.Measure;
import fr.levain.insight.Year;
import fr.levain.insight.YearlyReport;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Role;
import fr.levain.letters.Letters;
import fr.levain.letters.Odt;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The funnel of partners, the yearly report of each, and the records behind each figure. */
@Controller
class FiguresController {
    private static final int YEARS = 5;

    private final Figures figures;
    private final Partners partners;
    private final PartnerTeams teams;
    private final Territories territories;
    private final Letters letters;
    private final Clock clock;

    FiguresController(Figures figures, Partners partners, PartnerTeams teams, Territories territories, Letters letters, Clock clock) {
        this.figures = figures;
        this.partners = partners;
        this.teams = teams;
        this.territories = territories;
        this.letters = letters;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping("/accompagnement/definitions")
    View definitions() {
        // a year that is over: its figures move no more
        var year = new Year(Year.read("", clock.instant()).value() - 1);
        return new DefinitionsPage(year, figures.published(year), figures.least());
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR})
    @GetMapping(FunnelPage.PATH)
    View funnel(@RequestParam(defaultValue = "") String annee) {
        var year = Year.read(annee, clock.instant());
        var funnel = figures.funnel(year);
        return new FunnelPage(year, years(), funnel, funnel.keySet().stream().collect(Collectors.toMap(slug -> slug, partners::nameOf)));
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
    View report(@PathVariable String partner, @RequestParam(defaultValue = "") String annee, Caller caller) {
        return new ReportPage(read(partner, annee, caller), years(), caller.isOfficer());
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(ReportPage.PATH + "/{partner}/bilan.{kind:pdf|odt|csv}")
    ResponseEntity<byte[]> file(@PathVariable String partner, @PathVariable String kind, @RequestParam(defaultValue = "") String annee, Caller caller) {
        var report = read(partner, annee, caller);
        return switch (kind) {
            case "pdf" -> file(report, kind, MediaType.APPLICATION_PDF, letters.pdf(report.title(), report.html()));
            case "odt" -> file(report, kind, MediaType.parseMediaType(Odt.TYPE), Odt.of(report.title(), report.html()));
            default -> file(report, kind, new MediaType("text", "csv", StandardCharsets.UTF_8), report.csv().getBytes(StandardCharsets.UTF_8));
        };
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping(ReportPage.PATH + "/{partner}/{word:[a-z-]+}")
    View records(
            @PathVariable String partner, @PathVariable String word, @RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "1") String page, Caller caller) {
        var measure = Measure.of(word).orElseThrow(() -> new NotFound("figure " + word));
        var year = Year.read(annee, clock.instant());
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        var figure = figures.report(partner, year, caller).get(measure);
        var read = figures.records(measure, partner, year, number, caller);
        var more = read.size() > Figures.PAGE;
        var here = "%s/%s/%s?annee=%s".formatted(ReportPage.PATH, partner, word, year);
        return new RecordsPage(partner, partners.nameOf(partner), year, figure, more ? read.subList(0, Figures.PAGE) : read,
                territories.departments().stream().collect(Collectors.toMap(each -> each.code().value(), each -> each.label())), caller.isOfficer(),
                new Paging("", number > 1 ? Optional.of(here + "&page=" + (number - 1)) : Optional.empty(), more ? Optional.of(here + "&page=" + (number + 1)) : Optional.empty()));
    }

    private YearlyReport read(String partner, String annee, Caller caller) {
        var year = Year.read(annee, clock.instant());
        return new YearlyReport(partner, partners.nameOf(partner), year, figures.report(partner, year, caller));
    }

    private List<Choice> years() {
        int last = LocalDate.ofInstant(clock.instant(), French.PARIS).getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> Choice.of("" + (last - back), "" + (last - back))).toList();
    }

    private static ResponseEntity<byte[]> file(YearlyReport report, String kind, MediaType type, byte[] bytes) {
        var name = "bilan-%s-%s.%s".formatted(report.slug(), report.year(), kind);
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(bytes);
    }
}
