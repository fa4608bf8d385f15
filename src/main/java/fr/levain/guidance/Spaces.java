package fr.levain.guidance;

import fr.levain.kernel.CommuneCode;
import fr.levain.territory.Point;
import fr.levain.territory.Territories;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The spaces for innovation that the pack lists, from the nearest. */
@Service
@Transactional
public class Spaces {
    private final JdbcClient sql;
    private final Territories territories;

    Spaces(JdbcClient sql, Territories territories) {
        this.sql = sql;
        this.territories = territories;
    }

    /** The nearest ones of a commune; none when the commune is not ours. */
    @Transactional(readOnly = true)
    public List<NearSpace> near(CommuneCode commune, int max) {
        return territories.commune(commune.value()).map(from -> all().stream()
                        .map(space -> new NearSpace(space, from.code().value().equals(space.commune()) ? 0 : from.point().kilometresTo(space.point())))
                        .sorted(Comparator.comparingDouble(NearSpace::kilometres)).limit(max).toList())
                .orElse(List.of());
    }

    /** Those of the pack, whatever they were. */
    void replace(List<InnovationSpace> spaces) {
        sql.sql("delete from guidance.innovation_space").update();
        for (var space : spaces) {
            sql.sql("""
                    insert into guidance.innovation_space (slug, name, carrier, address, town, commune, site, latitude, longitude, source, source_year)
                    values (:slug, :name, :carrier, :address, :town, :commune, :site, :latitude, :longitude, :source, :year)
                    """)
                    .param("slug", space.slug()).param("name", space.name()).param("carrier", space.carrier().orElse(null))
                    .param("address", space.address()).param("town", space.town()).param("commune", space.commune())
                    .param("site", space.site().orElse(null)).param("latitude", space.point().latitude())
                    .param("longitude", space.point().longitude()).param("source", space.source())
                    .param("year", space.sourceYear())
                    .update();
        }
    }

    private List<InnovationSpace> all() {
        return sql.sql("select * from guidance.innovation_space").query((row, n) -> new InnovationSpace(
                row.getString("slug"), row.getString("name"), Optional.ofNullable(row.getString("carrier")), row.getString("address"),
                row.getString("town"), row.getString("commune"), Optional.ofNullable(row.getString("site")),
                new Point(row.getDouble("latitude"), row.getDouble("longitude")), row.getString("source"),
                row.getInt("source_year"))).list();
    }
}
