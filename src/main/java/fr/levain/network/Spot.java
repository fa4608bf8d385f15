package fr.levain.network;

import fr.levain.kernel.CommuneCode;
import fr.levain.territory.Commune;
import fr.levain.territory.Point;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where somebody is: never nearer than their commune. */
public record Spot(CommuneCode commune, String name, String department, Point point) {
    static Spot of(Commune commune) {
        return new Spot(commune.code(), commune.name(), commune.department().value(), commune.point());
    }

    static Optional<Spot> read(ResultSet row) throws SQLException {
        var commune = CommuneCode.read(row.getString("commune") == null ? "" : row.getString("commune"));
        if (commune.isEmpty()) return Optional.empty();
        return Optional.of(new Spot(commune.get(), row.getString("commune_name"), row.getString("department"),
                new Point(row.getDouble("latitude"), row.getDouble("longitude"))));
    }

    /** The five columns of a place, known or not. */
    static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, Optional<Spot> spot) {
        return statement.param("commune", spot.map(each -> each.commune().value()).orElse(null)).param("commune_name", spot.map(Spot::name).orElse(""))
                .param("department", spot.map(Spot::department).orElse("")).param("latitude", spot.map(each -> each.point().latitude()).orElse(null))
                .param("longitude", spot.map(each -> each.point().longitude()).orElse(null));
    }

    public String label() {
        return "%s (%s)".formatted(name, department);
    }
}
