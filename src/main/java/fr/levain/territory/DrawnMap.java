package fr.levain.territory;

import java.util.List;

/**
 * Areas drawn as SVG paths, in a frame that says where any point of the earth falls. Sizes are in units of the drawing.
 *
 * @param areas in the order they are drawn
 */
public record DrawnMap(List<Area> areas, Frame frame) {
    /** @param path as SVG draws it */
    public record Area(String code, String name, String path) {}

    public DrawnMap {
        areas = List.copyOf(areas);
    }

    /** An equirectangular drawing: one unit of longitude for one of latitude at its middle. */
    public record Frame(double west, double south, double east, double north, int width) {
        private double squeeze() {
            return Math.cos(Math.toRadians((south + north) / 2));
        }

        private double scale() {
            return width / ((east - west) * squeeze());
        }

        public int height() {
            return (int) Math.ceil((north - south) * scale());
        }

        public double left(double longitude) {
            return (longitude - west) * squeeze() * scale();
        }

        public double top(double latitude) {
            return (north - latitude) * scale();
        }

        public boolean holds(Point point) {
            return point.longitude() >= west && point.longitude() <= east && point.latitude() >= south && point.latitude() <= north;
        }
    }
}
