package fr.levain.insight.web;

import fr.levain.directory.Partner;
import fr.levain.directory.Partners;
import fr.levain.events.Agenda;
import fr.levain.events.EventSettings;
import fr.levain.insight.FunnelFilter;
import fr.levain.insight.FunnelPick;
import fr.levain.insight.Funnels;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

/** The funnel of each partner, of all together, and the projects behind each number. */
@Controller
@RequestMapping(FunnelPage.PATH)
class FunnelController {
    private static final int YEARS = 6;

    private final Funnels funnels;
    private final Partners partners;
    private final Programmes programmes;
    private final Agenda agenda;
    private final Territories territories;
    private final Clock clock;

    FunnelController(Funnels funnels, Partners partners, Programmes programmes, Agenda agenda, Territories territories, Clock clock) {
        this.funnels = funnels;
        this.partners = partners;
        this.programmes = programmes;
        this.agenda = agenda;
        this.territories = territories;
        this.clock = clock;
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR})
    @GetMapping
    View all(@RequestParam Map<String, String> sent, Caller caller) {
        var filter = filter(sent);
        var views = views(filter, caller);
        var together = filter.partner().isEmpty() ? Optional.of(view(funnels.together(filter, caller), filter, true)) : Optional.<FunnelView>empty();
        return page(filter, "", together, views);
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR})
    @GetMapping("/parcours.csv")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> sent, Caller caller) {
        var filter = filter(sent);
        var views = new ArrayList<FunnelView>();
        if (filter.partner().isEmpty()) views.add(view(funnels.together(filter, caller), filter, true));
        views.addAll(views(filter, caller));
        return file(filter, views);
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping("/{partner}")
    View one(@PathVariable String partner, @RequestParam Map<String, String> sent, Caller caller) {
        var filter = filter(sent).of(partner);
        return page(filter, partner, Optional.empty(), List.of(view(funnels.of(partner, filter, caller), filter, !funnels.own(caller).contains(partner))));
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping("/{partner}/parcours.csv")
    ResponseEntity<byte[]> file(@PathVariable String partner, @RequestParam Map<String, String> sent, Caller caller) {
        var filter = filter(sent).of(partner);
        return file(filter, List.of(view(funnels.of(partner, filter, caller), filter, !funnels.own(caller).contains(partner))));
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR, Role.PARTNER})
    @GetMapping("/{partner}/projets")
    View projects(@PathVariable String partner, @RequestParam(defaultValue = "") String quoi, @RequestParam(defaultValue = "1") String page, @RequestParam Map<String, String> sent,
            Caller caller) {
        var pick = FunnelPick.of(quoi).orElseThrow(() -> new NotFound("number " + quoi));
        var slug = partner.equals(FunnelPage.TOGETHER) ? "" : partner;
        var filter = filter(sent).of(slug);
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        var read = funnels.lines(slug, pick, filter, number, caller);
        var more = read.size() > Funnels.PAGE;
        var here = "%s/projets?quoi=%s&%s&page=".formatted(FunnelView.path(slug), pick.word(), FunnelView.query(filter));
        return new FunnelLinesPage(pick, slug, name(slug), filter, more ? read.subList(0, Funnels.PAGE) : read,
                territories.departments().stream().collect(Collectors.toMap(each -> each.code().value(), each -> each.label())), !funnels.own(caller).contains(slug),
                new Paging("", number > 1 ? Optional.of(here + (number - 1)) : Optional.empty(), more ? Optional.of(here + (number + 1)) : Optional.empty()));
    }

    private FunnelPage page(FunnelFilter filter, String own, Optional<FunnelView> together, List<FunnelView> views) {
        int last = LocalDate.ofInstant(clock.instant(), French.PARIS).getYear();
        return new FunnelPage(filter, own, together, views, partners.all().stream().map(each -> Choice.of(each.slug(), each.name())).toList(),
                IntStream.range(0, YEARS).mapToObj(back -> Choice.of("" + (last - back), "" + (last - back))).toList(),
                programmes(own).map(each -> Choice.of(each.slug(), own.isEmpty() ? each.title() + ", " + partners.nameOf(each.partner()) : each.title())).toList(),
                territories.departments().stream().map(each -> Choice.of(each.code().value(), each.label())).toList(),
                agenda.settings().themes().stream().map(each -> Choice.of(each.label(), each.label())).toList());
    }

    /** By name. */
    private List<FunnelView> views(FunnelFilter filter, Caller caller) {
        var own = funnels.own(caller);
        return funnels.byPartner(filter, caller).values().stream().map(each -> view(each, filter, !own.contains(each.partner()))).sorted(Comparator.comparing(FunnelView::name)).toList();
    }

    private FunnelView view(fr.levain.insight.Funnel funnel, FunnelFilter filter, boolean officer) {
        return new FunnelView(funnel, name(funnel.partner()), filter, officer);
    }

    private String name(String partner) {
        return partner.isEmpty() ? "Toutes les organisations" : partners.nameOf(partner);
    }

    private Stream<Programme> programmes(String own) {
        return programmes.everything().stream().filter(each -> own.isEmpty() || each.partner().equals(own));
    }

    /** What cannot be read is all of it. */
    private FunnelFilter filter(Map<String, String> sent) {
        var year = sent.getOrDefault("annee", "");
        return new FunnelFilter(known(partners.all().stream().map(Partner::slug), sent.get("partenaire")), year.matches("20\\d\\d") ? Integer.parseInt(year) : 0,
                known(programmes("").map(Programme::slug), sent.get("programme")), known(territories.departments().stream().map(each -> each.code().value()), sent.get("departement")),
                known(agenda.settings().themes().stream().map(EventSettings.Theme::label), sent.get("theme")));
    }

    private static String known(Stream<String> values, String asked) {
        return values.filter(each -> each.equals(asked)).findFirst().orElse("");
    }

    private static ResponseEntity<byte[]> file(FunnelFilter filter, List<FunnelView> views) {
        var name = "parcours-%s%s.csv".formatted(filter.partner().isEmpty() ? FunnelPage.TOGETHER : filter.partner(), filter.year() == 0 ? "" : "-" + filter.year());
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(FunnelFile.of(views).getBytes(StandardCharsets.UTF_8));
    }
}
