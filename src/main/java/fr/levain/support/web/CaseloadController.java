package fr.levain.support.web;

import fr.levain.consents.KeptTexts;
import fr.levain.accounts.Person;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.support.Alert;
import fr.levain.support.CaseloadExports;
import fr.levain.support.CaseloadImports;
import fr.levain.support.CaseloadLine;
import fr.levain.support.CaseloadQuery;
import fr.levain.support.Caseloads;
import fr.levain.support.SupportPlans;
import fr.levain.ui.CsvCell;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of what a partner follows, taken out as a table and taken in from one. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(CaseloadPage.PATH)
class CaseloadController {
    private final Caseloads caseloads;
    private final CaseloadImports imports;
    private final SupportPlans plans;
    private final PartnerTeams teams;
    private final Partners partners;
    private final KeptTexts texts;
    private final Clock clock;

    CaseloadController(
            Caseloads caseloads, CaseloadImports imports, SupportPlans plans, PartnerTeams teams, Partners partners, KeptTexts texts, Clock clock) {
        this.caseloads = caseloads;
        this.imports = imports;
        this.plans = plans;
        this.teams = teams;
        this.partners = partners;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam Map<String, String> sent, Caller caller) {
        var query = query(new Typed(sent));
        var read = caseloads.list(query, caller);
        var shown = read.size() > Caseloads.PAGE ? read.subList(0, Caseloads.PAGE) : read;
        var filters = filters(query);
        var next = read.size() > Caseloads.PAGE ? Optional.of(filters + "&apres=" + place(shown.getLast())) : Optional.<String>empty();
        return new CaseloadPage(
                teams.of(caller).stream().map(partners::nameOf).toList(), query, caseloads.count(caller), shown, plans.programmesOf(caller),
                caseloads.colleagues(caller).stream().collect(Collectors.toMap(Person::id, Person::name)), filters, texts.hasSome(caller.signedIn().id()),
                new Paging("", query.after().isPresent() ? Optional.of(filters) : Optional.empty(), next), LocalDate.ofInstant(clock.instant(), French.PARIS));
    }

    @GetMapping("/tableau.csv")
    void export(@RequestParam Map<String, String> sent, Caller caller, HttpServletResponse answer) throws IOException {
        var lines = caseloads.export(query(new Typed(sent)).from(Optional.empty()), caller);
        var advisers = caseloads.colleagues(caller).stream().collect(Collectors.toMap(Person::id, Person::email));
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Content-Disposition", "attachment; filename=\"accompagnements.csv\"");
        var out = new BufferedWriter(new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8));
        // spreadsheets know by it that accents are in UTF-8
        out.write('\ufeff');
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            csv.printRecord(CaseloadExports.COLUMNS);
            for (var line : lines) csv.printRecord(CaseloadExports.cells(line, advisers).stream().map(CsvCell::of).toList());
        }
    }

    @GetMapping("/import")
    View form(Caller caller) {
        return new CaseloadImportPage(plans.programmesOf(caller), Optional.empty(), FormErrors.none());
    }

    @PostMapping("/import")
    View run(@RequestParam("fichier") MultipartFile file, Caller caller) throws IOException {
        var report = imports.run(file.getBytes(), caller);
        var errors = report.unreadable().map(why -> FormErrors.of("fichier", why)).orElse(FormErrors.none());
        return new CaseloadImportPage(plans.programmesOf(caller), report.unreadable().isPresent() ? Optional.empty() : Optional.of(report), errors);
    }

    private static CaseloadQuery query(Typed typed) {
        var view = Arrays.stream(CaseloadQuery.View.values()).filter(each -> each.name().equals(typed.value("vue"))).findFirst().orElse(CaseloadQuery.View.OPEN);
        var alert = Stream.concat(Stream.of(CaseloadQuery.ANY_ALERT), Arrays.stream(Alert.Kind.values()).map(Enum::name)).filter(typed.value("alerte")::equals).findFirst().orElse("");
        return new CaseloadQuery(view, typed.value("programme"), typed.value("etape"), typed.value("accompagnateur"), alert, after(typed.value("apres")));
    }

    /** {@code 2026-11-28_0190…}: the day and the identifier of the last line shown. */
    private static Optional<CaseloadQuery.After> after(String typed) {
        if (!typed.matches("\\d{4}-\\d{2}-\\d{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
        try {
            return Optional.of(new CaseloadQuery.After(LocalDate.parse(typed.substring(0, 10)), UUID.fromString(typed.substring(11))));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String place(CaseloadLine line) {
        return line.plan().lastContactOn() + "_" + line.plan().id();
    }

    private static String filters(CaseloadQuery query) {
        var address = UriComponentsBuilder.fromPath(CaseloadPage.PATH).queryParam("vue", query.view().name());
        List.of(Map.entry("programme", query.programme()), Map.entry("etape", query.step()), Map.entry("accompagnateur", query.adviser()), Map.entry("alerte", query.alert()))
                .forEach(each -> {
                    if (!each.getValue().isEmpty()) address.queryParam(each.getKey(), "{" + each.getKey() + "}");
                });
        return address.encode().buildAndExpand(Map.of("programme", query.programme(), "etape", query.step(), "accompagnateur", query.adviser(), "alerte", query.alert())).toUriString();
    }
}
