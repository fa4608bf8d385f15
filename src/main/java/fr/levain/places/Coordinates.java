package fr.levain.places;

import fr.levain.territory.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What two numbers typed or read in a file say of a place on earth. Degrees, WGS 84. */
public sealed interface Coordinates {
    /** A point of France. */
    record Known(Point point) implements Coordinates {}

    /** The two were exchanged: the other way round they are a point of France. Proposed, never corrected alone. */
    record Swapped(Point meant) implements Coordinates {}

    /** Nothing was told, or 0 and 0, which spreadsheets write for nothing. */
    record Missing() implements Coordinates {}

    /** @param why in French, with what to do */
    record Refused(String why) implements Coordinates {}

    /** @param name in French */
    record Box(String name, double south, double north, double west, double east) {
        boolean holds(double latitude, double longitude) {
            return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
        }
    }

    /** Mainland with Corsica, then the departments overseas. */
    List<Box> FRANCE = List.of(
            new Box("France métropolitaine", 41.3, 51.2, -5.3, 9.7),
            new Box("Guadeloupe", 15.8, 16.6, -61.9, -60.9),
            new Box("Martinique", 14.3, 15.0, -61.3, -60.7),
            new Box("Guyane", 2.0, 6.0, -54.7, -51.5),
            new Box("La Réunion", -21.5, -20.8, 55.1, 55.9),
            new Box("Mayotte", -13.1, -12.5, 44.9, 45.4));

    /** Five figures after the comma are one metre. */
    int FIGURES = 5;

    static Coordinates read(String latitude, String longitude) {
        if (latitude.isBlank() && longitude.isBlank()) return new Missing();
        if (latitude.isBlank() || longitude.isBlank())
            return new Refused("Il manque la %s. Indiquez les deux, ou aucune.".formatted(latitude.isBlank() ? "latitude" : "longitude"));
        double north;
        double east;
        try {
            north = number(latitude);
            east = number(longitude);
        } catch (NumberFormatException unreadable) {
            return new Refused("« %s » et « %s » ne se lisent pas comme une latitude et une longitude. Écrivez-les en degrés, par exemple 44,8378 et -0,5792.".formatted(latitude, longitude));
        }
        if (north == 0 && east == 0) return new Missing();
        if (inFrance(north, east)) return new Known(new Point(north, east));
        if (inFrance(east, north)) return new Swapped(new Point(east, north));
        return new Refused("Le point %s ; %s est hors de France. Vérifiez la latitude, puis la longitude, en degrés.".formatted(told(north), told(east)));
    }

    static boolean inFrance(double latitude, double longitude) {
        return FRANCE.stream().anyMatch(box -> box.holds(latitude, longitude));
    }

    static String told(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(FIGURES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static double number(String typed) {
        double read = Double.parseDouble(typed.strip().replace(',', '.').replace('−', '-').replace("°", ""));
        if (!Double.isFinite(read)) throw new NumberFormatException(typed);
        return read;
    }
}
