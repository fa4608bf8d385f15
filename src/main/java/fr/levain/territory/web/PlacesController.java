package fr.levain.territory.web;

import fr.levain.kernel.OpenToAll;
import fr.levain.territory.Place;
import fr.levain.territory.Place.Type;
import fr.levain.territory.Territories;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places, as they are typed. */
@RestController
class PlacesController {
    private static final int MAX = 10;

    private final Territories territories;

    PlacesController(Territories territories) {
        this.territories = territories;
    }

    @OpenToAll
    @GetMapping("/lieux")
    ResponseEntity<List<Place>> places(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "commune") String type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(q.length() > 80 ? List.of() : found(q, type.toLowerCase(Locale.ROOT)));
    }

    private List<Place> found(String typed, String type) {
        return switch (type) {
            case "epci" -> territories.searchEpci(typed, MAX).stream()
                    .map(epci -> new Place(epci.siren(), epci.name(), String.join(", ", epci.departments()), Type.EPCI))
                    .toList();
            case "departement", "department" -> territories.searchDepartments(typed, MAX).stream()
                    .map(each -> new Place(each.code().value(), each.label(), each.formerRegion().map(was -> was.name()).orElse(""), Type.DEPARTMENT))
                    .toList();
            default -> territories.search(typed, MAX).stream()
                    .map(each -> new Place(each.code().value(), each.label(), String.join(", ", each.postalCodes()), Type.COMMUNE))
                    .toList();
        };
    }
}
