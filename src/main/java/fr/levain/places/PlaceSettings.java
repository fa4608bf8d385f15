package fr.levain.places;

import fr.levain.kernel.BareText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The authority's choices about spaces.
 *
 * @param staleMonths without news, the sheet is said to be unverified and its keeper is asked
 * @param remindDays between two reminders
 * @param nameShare likeness of names from which two may be one, from 0 to 1
 * @param nearMetres how near is the same spot
 * @param farKilometres from the middle of its commune, a point is not believed
 * @param doubtReports how many voices make a fault shown to the public
 * @param linkDays a link of a mail opens for
 * @param undoDays an import may be undone for
 */
public record PlaceSettings(
        List<PlaceKind> kinds, List<PlaceService> services, int staleMonths, int remindDays, double nameShare, int nearMetres,
        int farKilometres, int doubtReports, int linkDays, int undoDays) {
    static final PlaceSettings NONE = new PlaceSettings(List.of(), List.of(), 12, 30, 0.6, 200, 25, 2, 30, 30);

    public Optional<PlaceKind> kind(String slug) {
        return kinds.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    public String kindName(String slug) {
        return kind(slug).map(PlaceKind::name).orElse(slug);
    }

    /** Kinds told in words of a file, or by the name of the space. */
    List<String> kindsIn(String text) {
        var bare = BareText.of(text);
        return kinds.stream().filter(kind -> BareText.holds(bare, kind.words())).map(PlaceKind::slug).toList();
    }

    /** Kinds that tags of OpenStreetMap tell. */
    List<String> kindsTagged(Set<String> tags) {
        return kinds.stream().filter(kind -> kind.tags().stream().anyMatch(tags::contains)).map(PlaceKind::slug).toList();
    }

    List<String> servicesIn(PlaceSheet sheet) {
        var bare = BareText.of(String.join(" ", sheet.get(PlaceField.SERVICES), sheet.get(PlaceField.EQUIPMENT), sheet.get(PlaceField.SUMMARY)));
        return services.stream().filter(service -> BareText.holds(bare, service.words())).map(PlaceService::slug).toList();
    }
}
