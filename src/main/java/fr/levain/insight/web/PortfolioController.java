package fr.levain.insight.web;

import fr.levain.directory.Partners;
import fr.levain.events.Agenda;
import fr.levain.events.EventSettings;
import fr.levain.insight.Indicator;
import fr.levain.insight.Portfolio;
import fr.levain.insight.PortfolioFilter;
import fr.levain.insight.Portfolios;
import fr.levain.insight.ResultLines;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.CsvCell;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The portfolio of results of the authority. */
@Controller
@AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR})
@RequestMapping(PortfolioPage.PATH)
class PortfolioController {
    private static final int YEARS = 6;
    private static final int A_YEAR = 12;

    private final Portfolios portfolios;
    private final Programmes programmes;
    private final Partners partners;
    private final Agenda agenda;
    private final Territories territories;
    private final Clock clock;

    PortfolioController(Portfolios portfolios, Programmes programmes, Partners partners, Agenda agenda, Territories territories, Clock clock) {
        this.portfolios = portfolios;
        this.programmes = programmes;
        this.partners = partners;
        this.agenda = agenda;
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping
    View portfolio(@RequestParam Map<String, String> sent, Caller caller) {
        return new PortfolioPage(portfolios.of(filter(sent), caller), months().stream().map(each -> Choice.of("" + each, PortfolioPage.after(each) + " après la fin")).toList(),
                surveyed().map(each -> Choice.of(each.slug(), shown(each))).toList(),
                territories.departments().stream().map(each -> Choice.of(each.code().value(), each.label())).toList(),
                themes().map(each -> Choice.of(each, each)).toList(), years());
    }

    @GetMapping("/resultats.csv")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> sent, Caller caller) {
        var filter = filter(sent);
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("resultats-%d-mois.csv".formatted(filter.months())).build().toString())
                .body(csv(portfolios.of(filter, caller)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/envoyes")
    View asked(@RequestParam Map<String, String> sent, Caller caller) {
        var filter = filter(sent);
        return lines("Questionnaires envoyés", filter, false, new ResultLines("", portfolios.asked(filter, false, page(sent), caller), 0), "/envoyes" + PortfolioPage.query(filter), page(sent));
    }

    @GetMapping("/silences")
    View silent(@RequestParam Map<String, String> sent, Caller caller) {
        var filter = filter(sent);
        return lines("Questionnaires restés sans réponse", filter, false, new ResultLines("", portfolios.asked(filter, true, page(sent), caller), 0), "/silences" + PortfolioPage.query(filter), page(sent));
    }

    @GetMapping("/reponses/{code}")
    View answers(@PathVariable String code, @RequestParam Map<String, String> sent, Caller caller) {
        var filter = filter(sent);
        var question = portfolios.questions().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("question " + code));
        var asked = question.choices().stream().map(each -> each.code()).filter(each -> each.equals(sent.get("choix"))).findFirst().orElse("");
        var read = portfolios.lines(filter, code, asked, page(sent), caller);
        var here = "/reponses/" + code + PortfolioPage.query(filter) + (read.choice().isEmpty() ? "" : "&choix=" + read.choice());
        return lines(read.choice().isEmpty() ? question.label() : question.label() + " " + question.shown(read.choice()), filter, true, read, here, page(sent));
    }

    private View lines(String title, PortfolioFilter filter, boolean answers, ResultLines found, String here, int page) {
        var read = found.lines();
        var more = read.size() > Portfolios.PAGE;
        var names = new HashMap<String, String>();
        territories.departments().forEach(each -> names.put(each.code().value(), each.label()));
        read.forEach(line -> {
            names.put(line.partner(), partners.nameOf(line.partner()));
            names.put("programme " + line.programme(), programmes.titleOf(line.programme()));
        });
        return new ResultLinesPage(title, filter, answers, more ? read.subList(0, Portfolios.PAGE) : read, found.countedOnly(), names, new Paging("",
                page > 1 ? Optional.of(PortfolioPage.PATH + here + "&page=" + (page - 1)) : Optional.empty(),
                more ? Optional.of(PortfolioPage.PATH + here + "&page=" + (page + 1)) : Optional.empty()));
    }

    /** What cannot be read is all of it, a year after. */
    private PortfolioFilter filter(Map<String, String> sent) {
        var months = months();
        var typed = sent.getOrDefault("mois", "");
        int after = months.stream().filter(each -> typed.equals("" + each)).findFirst().orElse(months.contains(A_YEAR) || months.isEmpty() ? A_YEAR : months.getFirst());
        var department = sent.getOrDefault("departement", "");
        var year = sent.getOrDefault("sortie", "");
        return new PortfolioFilter(after, surveyed().map(Programme::slug).filter(each -> each.equals(sent.get("programme"))).findFirst().orElse(""),
                territories.departments().stream().map(each -> each.code().value()).filter(each -> each.equals(department)).findFirst().orElse(""),
                year.matches("20\\d\\d") ? Integer.parseInt(year) : 0, themes().filter(each -> each.equals(sent.get("theme"))).findFirst().orElse(""));
    }

    private Stream<String> themes() {
        return agenda.settings().themes().stream().map(EventSettings.Theme::label);
    }

    private List<Integer> months() {
        return surveyed().flatMap(each -> each.surveyMonths().stream()).distinct().sorted().toList();
    }

    private Stream<Programme> surveyed() {
        return programmes.everything().stream().filter(each -> !each.surveyMonths().isEmpty());
    }

    private String shown(Programme programme) {
        return programme.title() + ", " + partners.nameOf(programme.partner());
    }

    private List<Choice> years() {
        int last = LocalDate.ofInstant(clock.instant(), French.PARIS).getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> Choice.of("" + (last - back), "" + (last - back))).toList();
    }

    private static int page(Map<String, String> sent) {
        return sent.getOrDefault("page", "").matches("[1-9]\\d{0,3}") ? Integer.parseInt(sent.get("page")) : 1;
    }

    /** Semicolons and commas of decimals: opened as it is by a French spreadsheet. */
    private static String csv(Portfolio portfolio) {
        var rows = Stream.concat(Stream.of(
                List.of("envoyes", "Questionnaires envoyés", "" + portfolio.asked(), "", "", "", "", ""),
                List.of("silences", "Restés sans réponse", "" + portfolio.silent(), "", "", "", "", "")), portfolio.indicators().stream().map(PortfolioController::cells));
        return "\ufeffcode;indicateur;reponses;total;mediane;declare;document_vu;verifie\r\n" + rows
                .map(cells -> cells.stream().map(cell -> '"' + CsvCell.of(cell).replace("\"", "\"\"") + '"').collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> cells(Indicator indicator) {
        return List.of(indicator.question().code() + (indicator.choice().isEmpty() ? "" : ":" + indicator.choice()), indicator.label(), "" + indicator.answers(),
                indicator.total().map(PortfolioController::inFile).orElse(""), indicator.median().map(PortfolioController::inFile).orElse(""),
                "" + indicator.declared(), "" + indicator.documented(), "" + indicator.checked());
    }

    private static String inFile(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
