package fr.levain.territory;

/** Degrees, WGS 84. */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** As the crow flies, in kilometres (haversine). */
    public double kilometresTo(Point other) {
        double phi = Math.toRadians(other.latitude - latitude);
        double lambda = Math.toRadians(other.longitude - longitude);
        double a = Math.pow(Math.sin(phi / 2), 2)
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(lambda / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
