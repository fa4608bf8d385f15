package fr.levain.places.web;

import fr.levain.kernel.Phone;
import fr.levain.places.Place;
import fr.levain.places.PlaceDetail;
import fr.levain.places.PlaceField;
import fr.levain.places.PlaceSettings;
import fr.levain.territory.DrawnMap;
import fr.levain.territory.MarkedMap;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * The sheet of one space.
 *
 * @param officer reads it as one who may change it
 * @param thanks what the visitor just did, in a word; blank when nothing
 */
public record PlacePage(PlaceDetail detail, PlaceSettings settings, DrawnMap drawing, Optional<String> background, boolean officer, String thanks) implements Page {
    /** What a visitor asks in this order. */
    private static final List<PlaceField> SAID = List.of(PlaceField.SERVICES, PlaceField.EQUIPMENT, PlaceField.HOURS, PlaceField.ACCESS, PlaceField.PRICES);

    /** @param values several lines when the sheet says several things */
    public record Row(String label, List<String> values) {}

    public Place place() {
        return detail.place();
    }

    public List<Row> rows() {
        return SAID.stream().map(field -> new Row(field.label(), place().sheet().list(field))).toList();
    }

    public String kinds() {
        return place().kinds().isEmpty() ? "Espace d’innovation" : String.join(", ", place().kinds().stream().map(settings::kindName).toList());
    }

    public String phone() {
        return Phone.read(place().sheet().get(PlaceField.PHONE)).map(Phone::spaced).orElse("");
    }

    public String left() {
        return MarkedMap.tenth(drawing.frame().left(place().point().longitude()));
    }

    public String top() {
        return MarkedMap.tenth(drawing.frame().top(place().point().latitude()));
    }

    public Optional<String> notice() {
        return switch (thanks) {
            case "exact" -> Optional.of("Merci. Votre confirmation compte.");
            case "signale" -> Optional.of("Merci. La Région regarde votre signalement.");
            case "demande" -> Optional.of("Si cette adresse est celle de la fiche, un lien vient de partir. Sinon, la Région vérifie et vous répond.");
            case "tenu" -> Optional.of("Vous tenez maintenant cette fiche.");
            default -> Optional.empty();
        };
    }
}
