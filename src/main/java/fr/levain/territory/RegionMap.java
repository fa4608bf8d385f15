package fr.levain.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The departments of the region, drawn small, with those concerned marked and the communes as dots. What it shows is said in
 * words too.
 *
 * @param said the alternative text
 */
public record RegionMap(List<Shape> shapes, List<Dot> dots, String said, int height) {
    /** In units of the drawing; heights follow. */
    public static final int WIDTH = 300;

    private static final double WEST = -1.85;
    private static final double EAST = 2.65;
    private static final double SOUTH = 42.70;
    private static final double NORTH = 47.25;
    /** One unit of longitude for one of latitude, at the middle of the region: an equirectangular drawing. */
    private static final double SQUEEZE = Math.cos(Math.toRadians((SOUTH + NORTH) / 2));
    private static final double SCALE = WIDTH / ((EAST - WEST) * SQUEEZE);

    /** @param path as SVG draws it */
    public record Shape(String path, boolean marked) {}

    public record Dot(String left, String top) {}

    public RegionMap {
        shapes = List.copyOf(shapes);
        dots = List.copyOf(dots);
    }

    /** What a map marks, by INSEE code; what is not of the region is left out. */
    public record Places(Set<String> departments, Set<String> communes) {
        public static final Places NONE = new Places(Set.of(), Set.of());

        public Places {
            departments = Set.copyOf(departments);
            communes = Set.copyOf(communes);
        }
    }

    /** A department to draw. */
    record Outline(Department department, String path) {
        /** @param geometry GeoJSON: a polygon, or several */
        static Outline of(Department department, JsonNode geometry) {
            return new Outline(department, RegionMap.path(geometry));
        }
    }

    static RegionMap of(List<Outline> outlines, Set<String> departments, List<Commune> communes) {
        var shapes = new ArrayList<Shape>();
        var names = new ArrayList<String>();
        for (var outline : outlines) {
            boolean marked = departments.contains(outline.department().code().value());
            if (marked) names.add(outline.department().name());
            shapes.add(new Shape(outline.path(), marked));
        }
        var dots = communes.stream().map(commune -> new Dot(left(commune.point().longitude()), top(commune.point().latitude()))).toList();
        return new RegionMap(shapes, dots, said(names, communes), (int) Math.ceil((NORTH - SOUTH) * SCALE));
    }

    public boolean isEmpty() {
        return dots.isEmpty() && shapes.stream().noneMatch(Shape::marked);
    }

    private static String said(List<String> departments, List<Commune> communes) {
        var where = communes.stream().map(Commune::name).collect(Collectors.joining(", "));
        var marked = departments.isEmpty() ? "" : (departments.size() == 1 ? "Département concerné : " : "Départements concernés : ") + String.join(", ", departments) + ".";
        return (where.isEmpty() ? marked : "%s. %s".formatted(where, marked)).strip();
    }

    private static String path(JsonNode geometry) {
        var path = new StringBuilder();
        var polygons = geometry.get("type").asString().equals("Polygon") ? List.of(geometry.get("coordinates")) : geometry.get("coordinates").valueStream().toList();
        for (var polygon : polygons) for (JsonNode ring : polygon) {
            char pen = 'M';
            for (JsonNode at : ring) {
                path.append(pen).append(left(at.get(0).asDouble())).append(' ').append(top(at.get(1).asDouble()));
                pen = 'L';
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static String left(double longitude) {
        return String.format(Locale.ROOT, "%.1f", (longitude - WEST) * SQUEEZE * SCALE);
    }

    private static String top(double latitude) {
        return String.format(Locale.ROOT, "%.1f", (NORTH - latitude) * SCALE);
    }
}
