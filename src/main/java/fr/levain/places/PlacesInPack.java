package fr.levain.places;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.territory.Territories;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code places.yaml}: the kinds of spaces and what they mean, how sheets are compared and kept fresh, and spaces that the authority lists itself. */
@Component
class PlacesInPack implements PackSection {
    private static final String FILE = "places.yaml";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Territories territories;
    private final ObjectProvider<PlaceIntake> intake;

    /** @param intake needs what this reads: looked up when a pack is applied */
    PlacesInPack(JdbcClient sql, JsonMapper json, Territories territories, ObjectProvider<PlaceIntake> intake) {
        this.sql = sql;
        this.json = json;
        this.territories = territories;
        this.intake = intake;
    }

    @Override
    public String name() {
        return "espaces d’innovation";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Prepared read(Pack pack) {
        var found = pack.file(FILE);
        if (found.isEmpty()) return (_, _) -> {};
        var file = found.get();
        var settings = settings(file);
        var source = PlaceSource.imported(file.text("source"), file.oneOf("licence", Map.of("ouverte", Licence.OPEN, "odbl", Licence.ODBL, "domaine-public", Licence.PUBLIC_DOMAIN)),
                LocalDate.of(Math.clamp(file.integer("source-year"), 1970, 9999), 12, 31));
        var seen = new HashSet<String>();
        var listed = new ArrayList<PlaceFile.Row>();
        for (var node : file.list("places")) {
            if (!seen.add(node.text("slug"))) node.problem("slug", "l’espace « %s » est écrit deux fois".formatted(node.text("slug")));
            listed.add(row(node, listed.size() + 1, settings));
        }
        return (_, by) -> {
            put(settings);
            intake.getObject().take(new PlaceFile(listed, List.of(), FileFormat.TABLE), source, ImportChoices.NONE, by);
        };
    }

    PlaceSettings settings() {
        return sql.sql("select value::text from places.settings").query(String.class).optional()
                .map(value -> json.readValue(value, PlaceSettings.class)).orElse(PlaceSettings.NONE);
    }

    private void put(PlaceSettings settings) {
        sql.sql("insert into places.settings (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(settings)).update();
    }

    private static PlaceSettings settings(PackNode file) {
        file.bool("assumption", false);
        file.optionalText("settings-source");
        var kinds = new ArrayList<PlaceKind>();
        for (var node : file.list("kinds")) {
            kinds.add(new PlaceKind(slug(node, kinds.stream().map(PlaceKind::slug).toList()), node.text("name"), node.text("definition"), node.texts("words"), tags(node)));
        }
        if (kinds.isEmpty()) file.problem("kinds", "écrivez au moins une nature d’espace");
        var services = new ArrayList<PlaceService>();
        for (var node : file.list("services")) {
            services.add(new PlaceService(slug(node, services.stream().map(PlaceService::slug).toList()), node.text("name"), node.texts("words")));
        }
        var share = file.optionalDecimal("name-likeness").orElse(new BigDecimal("0.6"));
        if (share.compareTo(new BigDecimal("0.3")) < 0 || share.compareTo(BigDecimal.ONE) > 0) file.problem("name-likeness", "entre 0.3 et 1");
        return new PlaceSettings(List.copyOf(kinds), List.copyOf(services), between(file, "stale-months", 1, 60), between(file, "remind-days", 7, 365),
                share.doubleValue(), between(file, "near-metres", 10, 5_000), between(file, "far-kilometres", 5, 200), between(file, "doubt-reports", 1, 50),
                between(file, "link-days", 1, 365), between(file, "undo-days", 1, 90));
    }

    private static List<String> tags(PackNode kind) {
        if (!kind.has("osm")) return List.of();
        var osm = kind.part("osm");
        osm.text("source");
        var tags = osm.texts("tags");
        tags.stream().filter(tag -> !tag.matches("[a-z:_]+=[a-z_]+")).forEach(tag -> osm.problem("tags", "une étiquette s’écrit clé=valeur, par exemple amenity=coworking_space ; lu : « %s »".formatted(tag)));
        return tags;
    }

    private static String slug(PackNode node, List<String> taken) {
        var slug = node.text("slug");
        if (!slug.matches("[a-z0-9][a-z0-9-]*")) node.problem("slug", "le nom court s’écrit en minuscules, chiffres et tirets");
        if (taken.contains(slug)) node.problem("slug", "le nom court « %s » est écrit deux fois".formatted(slug));
        return slug;
    }

    private static int between(PackNode node, String key, int least, int most) {
        var value = node.integer(key);
        if (value < least || value > most) node.problem(key, "entre %d et %d".formatted(least, most));
        return value;
    }

    private PlaceFile.Row row(PackNode node, int number, PlaceSettings settings) {
        var code = node.text("commune");
        if (CommuneCode.read(code).flatMap(known -> territories.commune(known.value())).isEmpty()) node.problem("commune", "la commune « %s » n’est pas dans la région".formatted(code));
        var kinds = node.texts("kinds");
        kinds.stream().filter(kind -> settings.kind(kind).isEmpty()).forEach(kind -> node.problem("kinds", "aucune nature d’espace ne s’appelle « %s »".formatted(kind)));
        node.optionalText("town");
        var cells = new EnumMap<PlaceField, String>(PlaceField.class);
        cells.put(PlaceField.NAME, node.text("name"));
        cells.put(PlaceField.CARRIER, node.optionalText("carrier").orElse(""));
        cells.put(PlaceField.ADDRESS, node.text("address"));
        cells.put(PlaceField.COMMUNE, code);
        cells.put(PlaceField.SITE, node.optionalText("site").orElse(""));
        cells.put(PlaceField.KINDS, String.join("|", kinds));
        return new PlaceFile.Row(number, node.text("slug"), cells, "", "");
    }
}
