package fr.levain.places;

import fr.levain.kernel.French;
import fr.levain.territory.Commune;
import fr.levain.territory.Point;
import fr.levain.territory.Territories;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sheets as open data, under one licence: what a source gave under another one is left out, field by field, and a space
 * that only such a source names is left out whole. Our files are under the Licence Ouverte; what comes from
 * OpenStreetMap asks to be given again under the ODbL alone, and is in a file of its own.
 */
public final class PlaceExports {
    /** Public schema {@code lieux-mediation-numerique} 1.0.1, all its columns, in its order. */
    public static final List<String> PUBLIC_SCHEMA = List.of("id", "pivot", "nom", "commune", "code_postal", "code_insee", "adresse", "complement_adresse", "latitude",
            "longitude", "typologie", "telephone", "courriels", "site_web", "horaires", "presentation_resume", "presentation_detail", "source", "itinerance",
            "structure_parente", "date_maj", "services", "publics_specifiquement_adresses", "prise_en_charge_specifique", "frais_a_charge",
            "dispositif_programmes_nationaux", "formations_labels", "autres_formations_labels", "modalites_acces", "modalites_accompagnement", "fiche_acces_libre", "prise_rdv");
    /** The regional list of third places, 2022, without the columns that name people. */
    public static final List<String> REGIONAL = List.of("id", "code_officiel", "type_code_officiel", "nom", "structure_porteuse", "typologie", "adresse", "code_postal", "numcom",
            "nomcom", "url_web", "telephone", "courriel", "horaires", "x_wgs84", "y_wgs84", "date_maj", "service_annexe", "equipements", "acces_pmr", "tarifs",
            "presentation", "affichage_carto", "geometrie_pertinence");
    /** What the schema calls a summary. */
    private static final int SUMMARY = 280;

    private final Map<String, PlaceSource> sources;
    private final PlaceSettings settings;
    private final Territories territories;
    private final Licence licence;

    private PlaceExports(Map<String, PlaceSource> sources, PlaceSettings settings, Territories territories, Licence licence) {
        this.sources = sources;
        this.settings = settings;
        this.territories = territories;
        this.licence = licence;
    }

    public static PlaceExports open(Map<String, PlaceSource> sources, PlaceSettings settings, Territories territories) {
        return new PlaceExports(sources, settings, territories, Licence.OPEN);
    }

    /** With what is under the ODbL, and only spaces that something of it is said of. */
    public static PlaceExports odbl(Map<String, PlaceSource> sources, PlaceSettings settings, Territories territories) {
        return new PlaceExports(sources, settings, territories, Licence.ODBL);
    }

    /** Of a space known only from a source that may not be given under this licence, not even the name is. */
    public boolean gives(Place place) {
        return isGiven(place.sources().get(PlaceField.NAME))
                && (licence == Licence.OPEN || place.sources().values().stream().map(sources::get).anyMatch(source -> source != null && source.licence() == Licence.ODBL));
    }

    /** What somebody told whose licence is not known here was told by hand: it is ours. */
    private boolean isGiven(@Nullable String slug) {
        var source = slug == null ? null : sources.get(slug);
        return source == null || source.licence().isOpen() || source.licence() == licence;
    }

    public List<String> publicLine(Place place) {
        var open = open(place);
        var summary = open.get(PlaceField.SUMMARY);
        var told = new LinkedHashMap<String, String>();
        told.put("id", place.id().toString());
        told.put("pivot", open.has(PlaceField.NUMBER) ? open.get(PlaceField.NUMBER) : "0".repeat(14));
        told.put("nom", place.name());
        told.put("commune", place.communeName());
        told.put("code_postal", open.get(PlaceField.POSTAL_CODE));
        told.put("code_insee", place.sheet().get(PlaceField.COMMUNE));
        told.put("adresse", open.has(PlaceField.ADDRESS) ? open.get(PlaceField.ADDRESS) : "Adresse non renseignée");
        told.put("latitude", Coordinates.told(point(place).latitude()));
        told.put("longitude", Coordinates.told(point(place).longitude()));
        told.put("typologie", Stream.concat(Stream.of("TIERS_LIEUX"), kinds(place).stream().map(PlaceExports::code)).collect(Collectors.joining("|")));
        told.put("telephone", open.get(PlaceField.PHONE).replaceFirst("^0", "+33"));
        told.put("courriels", open.get(PlaceField.EMAIL));
        told.put("site_web", open.has(PlaceField.SITE) ? place.site().orElse("") : "");
        told.put("horaires", open.get(PlaceField.HOURS));
        told.put("presentation_resume", summary.length() > SUMMARY ? summary.substring(0, SUMMARY - 1) + "…" : summary);
        told.put("presentation_detail", Stream.of(PlaceField.SUMMARY, PlaceField.SERVICES, PlaceField.EQUIPMENT, PlaceField.ACCESS, PlaceField.PRICES).filter(open::has)
                .map(field -> field == PlaceField.SUMMARY ? summary : field.label() + " : " + String.join(", ", open.list(field)) + ".").collect(Collectors.joining(" ")));
        told.put("source", sources(place).map(PlaceSource::name).collect(Collectors.joining(" ; ")));
        told.put("date_maj", LocalDate.ofInstant(place.changedAt(), French.PARIS).toString());
        return PUBLIC_SCHEMA.stream().map(column -> told.getOrDefault(column, "")).toList();
    }

    public List<String> regionalLine(Place place) {
        var open = open(place);
        var number = open.get(PlaceField.NUMBER);
        return List.of(place.id().toString(), number, number.isEmpty() ? "" : number.length() == 14 ? "Siret" : "Siren", place.name(), open.get(PlaceField.CARRIER),
                kinds(place).stream().map(settings::kindName).collect(Collectors.joining("|")), open.get(PlaceField.ADDRESS), open.get(PlaceField.POSTAL_CODE),
                place.sheet().get(PlaceField.COMMUNE), place.communeName(), open.has(PlaceField.SITE) ? place.site().orElse("") : "", open.get(PlaceField.PHONE),
                open.get(PlaceField.EMAIL), open.get(PlaceField.HOURS), Coordinates.told(point(place).longitude()), Coordinates.told(point(place).latitude()),
                LocalDate.ofInstant(place.changedAt(), French.PARIS).toString(), open.get(PlaceField.SERVICES), open.get(PlaceField.EQUIPMENT),
                open.get(PlaceField.ACCESS), open.get(PlaceField.PRICES), open.get(PlaceField.SUMMARY), "oui", isApproximate(place) ? "centre de la commune" : "adresse");
    }

    /** The properties of a GeoJSON feature, with the source and the licence of each answer. */
    public Map<String, Object> properties(Place place) {
        var open = open(place);
        var told = new LinkedHashMap<String, Object>();
        told.put("nom", place.name());
        told.put("natures", kinds(place));
        open.values().forEach((field, value) -> {
            if (field != PlaceField.NAME && field != PlaceField.KINDS && field != PlaceField.LATITUDE && field != PlaceField.LONGITUDE) told.put(field.word(), value);
        });
        told.put("nom_commune", place.communeName());
        told.put("departement", place.department());
        place.epci().ifPresent(siren -> told.put("epci", siren));
        told.put("position_approchee", isApproximate(place));
        place.verifiedOn().ifPresent(day -> told.put("verifie_le", day.toString()));
        var from = new LinkedHashMap<String, String>();
        place.sources().entrySet().stream().filter(each -> open.has(each.getKey())).sorted(Map.Entry.comparingByKey()).forEach(each -> Optional.ofNullable(sources.get(each.getValue()))
                .ifPresent(source -> from.put(each.getKey().word(), source.name() + " (" + source.licence().label() + ")")));
        told.put("sources", from);
        if (licence == Licence.ODBL) told.put("licence", licence.label());
        return told;
    }

    /** The middle of its commune when the spot itself may not be given again. */
    public Point point(Place place) {
        return place.approximate() || !isApproximate(place) ? place.point()
                : territories.commune(place.sheet().get(PlaceField.COMMUNE)).map(Commune::point).orElse(place.point());
    }

    private boolean isApproximate(Place place) {
        return place.approximate() || !open(place).has(PlaceField.LATITUDE);
    }

    private List<String> kinds(Place place) {
        return open(place).has(PlaceField.KINDS) ? place.kinds() : List.of();
    }

    /** Without what may not be given again. Its name is given, or nothing is; its commune goes with it. */
    private PlaceSheet open(Place place) {
        var open = place.sheet();
        for (var each : place.sources().entrySet()) {
            if (!isGiven(each.getValue()) && each.getKey() != PlaceField.NAME && each.getKey() != PlaceField.COMMUNE) open = open.without(each.getKey());
        }
        return open;
    }

    private Stream<PlaceSource> sources(Place place) {
        return place.sources().values().stream().distinct().map(sources::get).filter(source -> source != null && isGiven(source.slug()))
                .sorted(java.util.Comparator.comparing(PlaceSource::name));
    }

    private static String code(String slug) {
        return slug.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
