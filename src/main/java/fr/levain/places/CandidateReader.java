package fr.levain.places;

import fr.levain.kernel.BareText;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Email;
import fr.levain.kernel.Phone;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import fr.levain.territory.Commune;
import fr.levain.territory.Point;
import fr.levain.territory.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sheets of the rows of one file. Communes are looked up once each. */
final class CandidateReader {
    /** A row that is left out; the message says why and what to do, in French. */
    static final class Refusal extends RuntimeException {
        Refusal(String why) {
            super(why);
        }
    }

    private final Territories territories;
    private final PlaceSettings settings;
    private final Map<String, Optional<Commune>> communes = new HashMap<>();

    CandidateReader(Territories territories, PlaceSettings settings) {
        this.territories = territories;
        this.settings = settings;
    }

    /** @throws Refusal when no space can be made of it */
    Candidate read(PlaceFile.Row row) {
        var notes = new ArrayList<String>();
        var sheet = new PlaceSheet(row.cells());
        if (BareText.of(sheet.name()).isEmpty()) throw new Refusal("Le nom manque.");
        if (!row.tags().isEmpty() && settings.kindsTagged(row.tags()).isEmpty()) throw new Refusal(
                "Ses étiquettes (%s) ne désignent aucune des natures d’espaces de la Région.".formatted(shownTags(row)));
        var commune = commune(row, sheet, notes);
        sheet = kinds(plain(sheet.with(PlaceField.COMMUNE, commune.code().value()), notes), row);
        if (!sheet.has(PlaceField.POSTAL_CODE) && commune.postalCodes().size() == 1) sheet = sheet.with(PlaceField.POSTAL_CODE, commune.postalCodes().getFirst());
        var swapped = Optional.<Point>empty();
        switch (Coordinates.read(sheet.get(PlaceField.LATITUDE), sheet.get(PlaceField.LONGITUDE))) {
            case Coordinates.Known(var point) -> {
                var far = point.kilometresTo(commune.point());
                if (far <= settings.farKilometres()) return new Candidate(row.line(), externalId(row, sheet), sheet.at(point), Optional.of(point), swapped, notes);
                notes.add("Le point est à %d km de %s : il n’est pas retenu. L’espace est placé au centre de la commune.".formatted(Math.round(far), commune.label()));
            }
            case Coordinates.Swapped(var meant) -> {
                var near = meant.kilometresTo(commune.point()) <= settings.farKilometres();
                notes.add("La latitude et la longitude semblent inversées : %s ; %s.".formatted(sheet.get(PlaceField.LATITUDE), sheet.get(PlaceField.LONGITUDE))
                        + (near ? "" : " Même remises dans l’ordre, elles sont loin de %s.".formatted(commune.label())));
                if (near) swapped = Optional.of(meant);
            }
            case Coordinates.Missing() -> notes.add("Sans coordonnées : placé au centre de la commune, position approchée.");
            case Coordinates.Refused(var why) -> throw new Refusal(why);
        }
        return new Candidate(row.line(), externalId(row, sheet), sheet.withoutPoint(), Optional.empty(), swapped, notes);
    }

    private Commune commune(PlaceFile.Row row, PlaceSheet sheet, List<String> notes) {
        var code = sheet.get(PlaceField.COMMUNE);
        if (!code.isEmpty()) return communes.computeIfAbsent(code, territories::commune).orElseThrow(() -> new Refusal(
                "La commune %s%s n’est pas dans la région.".formatted(code, row.town().isEmpty() || row.town().equals(code) ? "" : " (" + row.town() + ")")));
        var postal = sheet.get(PlaceField.POSTAL_CODE);
        if (row.town().isEmpty()) return nearest(sheet, postal, notes);
        var typed = row.town() + " " + (postal.length() >= 2 ? postal.substring(0, 2) : "");
        return communes.computeIfAbsent("name:" + typed, _ -> territories.named(typed.strip())).orElseThrow(() -> new Refusal(
                "Aucune commune de la région, ou plusieurs, portent le nom « %s ». Indiquez son code INSEE.".formatted(row.town())));
    }

    /** A map often says where a space is, and not in which commune: its neighbour is taken, and told. */
    private Commune nearest(PlaceSheet sheet, String postal, List<String> notes) {
        if (!(Coordinates.read(sheet.get(PlaceField.LATITUDE), sheet.get(PlaceField.LONGITUDE)) instanceof Coordinates.Known(var point)))
            throw new Refusal("La commune manque. Indiquez son code INSEE, ou son nom et son code postal.");
        var found = territories.nearest(point, postal).orElseThrow(() -> new Refusal("Le point %s ; %s n’est pas dans la région."
                .formatted(Coordinates.told(point.latitude()), Coordinates.told(point.longitude()))));
        notes.add("La commune n’est pas dite : la plus proche du point est %s. Vérifiez-la.".formatted(found.label()));
        return found;
    }

    private static String shownTags(PlaceFile.Row row) {
        var shown = row.tags().stream().filter(tag -> tag.matches("(amenity|office|leisure|craft|shop|building|club)=.{1,40}")).sorted().limit(3).toList();
        return shown.isEmpty() ? "ni amenity, ni office, ni leisure" : String.join(", ", shown);
    }

    /** What does not read as what it should be is left out, and told. */
    private static PlaceSheet plain(PlaceSheet sheet, List<String> notes) {
        var read = sheet;
        var number = sheet.get(PlaceField.NUMBER).replaceAll("[\\s\\p{Z}.]", "");
        if (!number.isEmpty() && !number.matches("0+")) {
            var kept = number.length() == 9 ? Siren.reading(number).valid().map(Siren::digits) : Siret.reading(number).valid().map(Siret::digits);
            if (kept.isEmpty()) notes.add("Le numéro « %s » n’est pas un SIREN ni un SIRET valable : il est laissé de côté.".formatted(number));
            read = read.with(PlaceField.NUMBER, kept.orElse(""));
        } else read = read.without(PlaceField.NUMBER);
        var email = read.list(PlaceField.EMAIL).stream().findFirst().orElse("");
        read = read.with(PlaceField.EMAIL, Email.read(email).map(Email::value).orElse(""));
        if (!email.isEmpty() && !read.has(PlaceField.EMAIL)) notes.add("L’adresse électronique « %s » n’est pas complète : elle est laissée de côté.".formatted(email));
        var phone = read.get(PlaceField.PHONE);
        read = read.with(PlaceField.PHONE, Phone.read(phone).map(Phone::value).orElse(""));
        if (!phone.isEmpty() && !read.has(PlaceField.PHONE)) notes.add("Le téléphone « %s » ne se lit pas : il est laissé de côté.".formatted(phone));
        var sites = read.list(PlaceField.SITE);
        return sites.isEmpty() ? read : read.with(PlaceField.SITE, sites.getFirst());
    }

    /** Those that the file names; else those that the name of the space tells. */
    private PlaceSheet kinds(PlaceSheet sheet, PlaceFile.Row row) {
        if (sheet.has(PlaceField.KINDS)) return sheet;
        var told = row.tags().isEmpty() ? settings.kindsIn(row.kindWords()) : settings.kindsTagged(row.tags());
        return sheet.with(PlaceField.KINDS, String.join("|", told.isEmpty() ? settings.kindsIn(sheet.name() + " " + sheet.get(PlaceField.CARRIER)) : told));
    }

    /** A file without identifiers names its rows by what makes them one. */
    private static String externalId(PlaceFile.Row row, PlaceSheet sheet) {
        return row.externalId().isEmpty() ? Digest.of(BareText.of(sheet.name()) + "\n" + sheet.get(PlaceField.COMMUNE)).substring(0, 32) : row.externalId();
    }
}
