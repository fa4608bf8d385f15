package fr.levain.events.web;

import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.events.Agenda;
import fr.levain.events.AgendaQuery;
import fr.levain.events.GatheringCalendar;
import fr.levain.events.Organisers;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.OpenToAll;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The public agenda: pages, calendar, data. */
@Controller
@OpenToAll
class AgendaController {
    private final Agenda agenda;
    private final Organisers organisers;
    private final Authority authority;
    private final Territories territories;
    private final Instance instance;
    private final JsonMapper json;
    private final Clock clock;

    AgendaController(
            Agenda agenda, Organisers organisers, Authority authority, Territories territories, Instance instance, JsonMapper json, Clock clock) {
        this.agenda = agenda;
        this.organisers = organisers;
        this.authority = authority;
        this.territories = territories;
        this.instance = instance;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/agenda")
    View agenda(@RequestParam MultiValueMap<String, String> typed) {
        var query = read(typed);
        var found = agenda.page(query);
        return new AgendaPage(query, found, agenda.seats(found.gatherings()), departments(), agenda.settings(), clock.instant());
    }

    @GetMapping("/agenda/{slug}")
    View gathering(@PathVariable String slug, Caller caller) {
        var gathering = agenda.find(slug);
        var settings = agenda.settings();
        return new GatheringPage(
                gathering, agenda.seats(gathering), organisers.nameOf(gathering, authorityName()),
                gathering.details().department().map(code -> territories.department(code).label()),
                gathering.details().themes().stream().map(settings::theme).toList(), organisers.runs(gathering, caller), clock.instant());
    }

    @GetMapping("/agenda/{slug}/rencontre.ics")
    ResponseEntity<byte[]> calendarOf(@PathVariable String slug) {
        return calendar(GatheringCalendar.of(List.of(agenda.find(slug)), instance.address(), clock.instant()), slug + ".ics");
    }

    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> calendar(@RequestParam MultiValueMap<String, String> typed) {
        return calendar(GatheringCalendar.of(agenda.whole(read(typed)), instance.address(), clock.instant()), "agenda.ics");
    }

    @GetMapping("/agenda.json")
    ResponseEntity<byte[]> data(@RequestParam MultiValueMap<String, String> typed) {
        var found = agenda.whole(read(typed));
        var data = new AgendaData(instance.address(), authorityName(), agenda.settings()).of(found, agenda.seats(found), organisers, clock.instant());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(json.writeValueAsBytes(data));
    }

    private static ResponseEntity<byte[]> calendar(String text, String name) {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.parseMediaType("text/calendar"), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(name))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What cannot be read filters nothing. */
    private static AgendaQuery read(MultiValueMap<String, String> typed) {
        return new AgendaQuery(
                Words.kind(first(typed, "nature")), Optional.of(first(typed, "departement")).filter(code -> code.matches("\\d[\\dAB]\\d?")),
                Optional.of(first(typed, "theme")).filter(code -> code.matches("[a-z_]{1,40}")), month(first(typed, "mois")), id(first(typed, "apres")));
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(typed)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    private List<Choice> departments() {
        return territories.departments().stream().map(each -> Choice.of(each.code().value(), each.label())).toList();
    }

    private String authorityName() {
        return authority.find().map(AuthorityView::name).orElse("La Région");
    }
}
