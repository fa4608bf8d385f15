package fr.levain.catalogue.web;

import fr.levain.catalogue.Catalogue;
import fr.levain.catalogue.Search;
import fr.levain.catalogue.SearchMisses;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Role;
import fr.levain.territory.Commune;
import fr.levain.territory.Elsewhere;
import fr.levain.territory.Territories;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@OpenToAll
class FinderController {
    private static final int IN_FEED = 50;
    private static final int IN_CALENDAR = 300;
    private static final int SAME_NAME = 8;

    private final Catalogue catalogue;
    private final SearchMisses misses;
    private final Territories territories;
    private final Clock clock;

    FinderController(Catalogue catalogue, SearchMisses misses, Territories territories, Clock clock) {
        this.catalogue = catalogue;
        this.misses = misses;
        this.territories = territories;
        this.clock = clock;
    }

    /** @param typed the name of a commune: one that only one bears becomes its code, in the address */
    @GetMapping("/aides")
    View find(@RequestParam MultiValueMap<String, String> query, @RequestParam(name = "lieu", defaultValue = "") String typed) {
        var search = Search.from(query);
        var name = typed.strip();
        if (name.length() > 80) name = name.substring(0, 80);
        var same = name.isEmpty() ? List.<Commune>of() : territories.search(name, SAME_NAME);
        var only = only(name, same);
        var elsewhere = name.isEmpty() || !same.isEmpty() ? Optional.<Elsewhere>empty() : territories.elsewhere(name);
        if (only.isPresent()) return new Redirect(search.in(Optional.of(only.get().code())).address("/aides"));
        var now = clock.instant();
        var found = catalogue.search(search, now);
        if (found.total() == 0) misses.count(search, now);
        return new FinderPage(found, search.place().flatMap(code -> territories.commune(code.value())), name, same, elsewhere, now);
    }

    @GetMapping("/aides/{slug}")
    View sheet(@PathVariable String slug, Caller caller) {
        var sheet = catalogue.sheet(slug);
        return new AidPage(sheet, clock.instant(), !sheet.listing().isOurs() && (caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR)));
    }

    @GetMapping("/aides/calendrier")
    View calendar(@RequestParam MultiValueMap<String, String> query) {
        var search = Search.from(query).at(1);
        return new AidCalendarPage(catalogue.calendar(search, clock.instant(), IN_CALENDAR), search.address("/aides"), search.address("/aides.ics"));
    }

    @GetMapping("/aides.atom")
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> query) {
        var search = Search.from(query);
        var now = clock.instant();
        var newest = catalogue.newest(search, now, (search.page() - 1) * IN_FEED, IN_FEED + 1);
        return file("application/atom+xml", AtomFeed.of(newest.stream().limit(IN_FEED).toList(), site(), search, newest.size() > IN_FEED, now));
    }

    @GetMapping("/aides.ics")
    ResponseEntity<byte[]> calendarFile(@RequestParam MultiValueMap<String, String> query) {
        var now = clock.instant();
        return file("text/calendar", CalendarFile.of(catalogue.calendar(Search.from(query).at(1), now, IN_CALENDAR), site(), now));
    }

    /** A name that leads to one commune only. One that a typing error separates from it is offered, not chosen. */
    private Optional<Commune> only(String name, List<Commune> same) {
        if (name.isEmpty()) return Optional.empty();
        return territories.named(name).or(() -> same.size() == 1 && (same.getFirst().isNamedLike(name) || same.getFirst().postalCodes().contains(name))
                ? Optional.of(same.getFirst()) : Optional.empty());
    }

    private static ResponseEntity<byte[]> file(String type, String text) {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
