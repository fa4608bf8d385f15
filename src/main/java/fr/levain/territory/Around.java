package fr.levain.territory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A circle around a point, for tables that have a {@code latitude} and a {@code longitude}: a box that an index reads, then the
 * distance as the crow flies (haversine).
 *
 * @param kilometres its radius
 */
public record Around(Point point, int kilometres) {
    /** How wide a search goes, in kilometres, until enough are found; the last holds the whole region. */
    public static final List<Integer> RADII = List.of(5, 15, 40, 100, 600);
    /** SQL: what lies in the box. */
    public static final String BOX = "latitude between :south and :north and longitude between :west and :east";
    /** SQL: kilometres from the point. */
    public static final String KILOMETRES = """
            2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(latitude - :lat) / 2), 2)
              + cos(radians(:lat)) * cos(radians(latitude)) * power(sin(radians(longitude - :lon) / 2), 2))))
            """;
    private static final double KILOMETRES_IN_A_DEGREE = 111.195;

    /** Gives {@link #BOX}, {@link #KILOMETRES} and {@code :radius} their values. */
    public JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
        double latitude = kilometres / KILOMETRES_IN_A_DEGREE;
        // the box is widest where it lies furthest from the equator
        double longitude = latitude / Math.cos(Math.toRadians(Math.min(89, point.latitude() + latitude)));
        return statement.param("lat", point.latitude()).param("lon", point.longitude()).param("radius", kilometres)
                .param("south", point.latitude() - latitude).param("north", point.latitude() + latitude)
                .param("west", point.longitude() - longitude).param("east", point.longitude() + longitude);
    }
}
