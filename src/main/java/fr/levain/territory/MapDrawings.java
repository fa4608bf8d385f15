package fr.levain.territory;

import fr.levain.territory.DrawnMap.Area;
import fr.levain.territory.DrawnMap.Frame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Maps of the region, of a department, of an intercommunality, drawn once from the outlines delivered: no tile, no script, no network. */
@Component
public class MapDrawings {
    /** Around a part of the region, as a share of its size. */
    private static final double MARGIN = 0.04;

    /** @param rings longitude and latitude, one after the other */
    private record Shape(String code, String name, List<String> departments, List<double[]> rings) {}

    private final TerritoryStore store;
    private final Map<String, DrawnMap> drawn = new ConcurrentHashMap<>();
    /** Read at the first map: the tables are filled before any page is served, and stand until the next start. */
    private volatile List<Shape> departments = List.of();
    private volatile List<Shape> epcis = List.of();

    MapDrawings(TerritoryStore store) {
        this.store = store;
    }

    /** The departments, for a first glance. */
    public DrawnMap departments(int width) {
        return drawn.computeIfAbsent("departments:" + width, _ -> {
            var shapes = departmentShapes();
            return draw(shapes, around(shapes), width);
        });
    }

    /** All the intercommunalities, to compare them. */
    public DrawnMap intercommunalities(int width) {
        return drawn.computeIfAbsent("epci:" + width, _ -> {
            var shapes = epciShapes();
            return draw(shapes, around(shapes), width);
        });
    }

    /** One department with its intercommunalities; the whole region when there is no such department in it. */
    public DrawnMap department(String code, int width) {
        var known = departmentShapes().stream().filter(shape -> shape.code().equals(code)).toList();
        if (known.isEmpty()) return departments(width);
        return drawn.computeIfAbsent("department:" + code + ":" + width, _ -> partOf(known, shape -> shape.departments().contains(code), width));
    }

    /** One intercommunality among its neighbours; the whole region when it is none of ours. */
    public DrawnMap intercommunality(String siren, int width) {
        var all = epciShapes();
        var known = all.stream().filter(shape -> shape.code().equals(siren)).toList();
        if (known.isEmpty()) return departments(width);
        return drawn.computeIfAbsent("epci:" + siren + ":" + width, _ -> partOf(known, shape -> shape.departments().stream().anyMatch(known.getFirst().departments()::contains), width));
    }

    private DrawnMap partOf(List<Shape> focus, Predicate<Shape> near, int width) {
        return draw(epciShapes().stream().filter(near).toList(), around(focus), width);
    }

    private List<Shape> departmentShapes() {
        if (departments.isEmpty()) {
            var json = new JsonMapper();
            departments = store.outlines().entrySet().stream()
                    .map(each -> new Shape(each.getKey().code().value(), each.getKey().name(), List.of(), rings(json.readTree(each.getValue())))).toList();
        }
        return departments;
    }

    private List<Shape> epciShapes() {
        if (epcis.isEmpty()) {
            var json = new JsonMapper();
            var outlines = store.epciOutlines();
            epcis = store.epcis().stream().filter(each -> outlines.containsKey(each.siren()))
                    .map(each -> new Shape(each.siren(), each.name(), each.departments(), rings(json.readTree(outlines.get(each.siren()))))).toList();
        }
        return epcis;
    }

    private static List<double[]> rings(JsonNode geometry) {
        var rings = new ArrayList<double[]>();
        var polygons = geometry.get("type").asString().equals("Polygon") ? List.of(geometry.get("coordinates")) : geometry.get("coordinates").valueStream().toList();
        for (var polygon : polygons) for (JsonNode ring : polygon) {
            var points = new double[ring.size() * 2];
            for (int i = 0; i < ring.size(); i++) {
                points[2 * i] = ring.get(i).get(0).asDouble();
                points[2 * i + 1] = ring.get(i).get(1).asDouble();
            }
            rings.add(points);
        }
        return rings;
    }

    private static double[] around(Collection<Shape> shapes) {
        double[] box = {180, 90, -180, -90};
        for (var shape : shapes) for (var ring : shape.rings()) for (int i = 0; i < ring.length; i += 2) {
            box[0] = Math.min(box[0], ring[i]);
            box[1] = Math.min(box[1], ring[i + 1]);
            box[2] = Math.max(box[2], ring[i]);
            box[3] = Math.max(box[3], ring[i + 1]);
        }
        double x = (box[2] - box[0]) * MARGIN;
        double y = (box[3] - box[1]) * MARGIN;
        return new double[] {box[0] - x, box[1] - y, box[2] + x, box[3] + y};
    }

    private static DrawnMap draw(List<Shape> shapes, double[] box, int width) {
        var frame = new Frame(box[0], box[1], box[2], box[3], width);
        return new DrawnMap(shapes.stream().map(shape -> new Area(shape.code(), shape.name(), path(shape, frame))).toList(), frame);
    }

    /** Tenths of a unit: finer is not seen. Points that fall on the one before are left out. */
    private static String path(Shape shape, Frame frame) {
        var path = new StringBuilder();
        for (var ring : shape.rings()) {
            long lastX = Long.MIN_VALUE;
            long lastY = Long.MIN_VALUE;
            for (int i = 0; i < ring.length; i += 2) {
                long x = Math.round(frame.left(ring[i]) * 10);
                long y = Math.round(frame.top(ring[i + 1]) * 10);
                if (x == lastX && y == lastY) continue;
                path.append(i == 0 ? 'M' : 'L');
                tenths(path, x).append(' ');
                tenths(path, y);
                lastX = x;
                lastY = y;
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static StringBuilder tenths(StringBuilder path, long tenths) {
        if (tenths < 0) path.append('-');
        path.append(Math.abs(tenths) / 10);
        return tenths % 10 == 0 ? path : path.append('.').append(Math.abs(tenths) % 10);
    }
}
