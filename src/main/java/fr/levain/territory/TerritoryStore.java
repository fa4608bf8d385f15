package fr.levain.territory;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DepartmentCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TerritoryStore {
    private final JdbcClient database;

    TerritoryStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Commune> commune(String code) {
        return database.sql("select * from territory.commune where code = :code")
                .param("code", code)
                .query(TerritoryStore::commune)
                .optional();
    }

    Optional<Commune> successor(String formerCode) {
        return database.sql("""
                        select c.* from territory.former_commune f join territory.commune c on c.code = f.code
                         where f.former_code = :code
                        """)
                .param("code", formerCode)
                .query(TerritoryStore::commune)
                .optional();
    }

    /** Names that start with the words first, then names that hold a word starting so. */
    List<Commune> communes(String plain, int max) {
        return database.sql("""
                        select * from territory.commune
                         where plain_name like :start or plain_name like :inside
                            or exists (select 1 from unnest(postal_codes) p where p like :start)
                            or code = upper(:plain)
                         order by plain_name = :plain desc, plain_name like :start desc, population desc, code
                         limit :max
                        """)
                .param("plain", plain)
                .param("start", plain + "%")
                .param("inside", "% " + plain + "%")
                .param("max", max)
                .query(TerritoryStore::commune)
                .list();
    }

    /** Names that share groups of three letters with this one, the likest first; one typing error spoils three of them. */
    List<Commune> alike(String plain, int max) {
        database.sql("select set_config('pg_trgm.similarity_threshold', '0.2', true)").query(String.class).single();
        return database.sql("""
                        select * from territory.commune where plain_name % :plain
                         order by public.similarity(plain_name, :plain) desc, population desc, code
                         limit :max
                        """)
                .param("plain", plain)
                .param("max", max)
                .query(TerritoryStore::commune)
                .list();
    }

    Optional<Commune> nearest(Around around, String postalCode) {
        return around.on(database.sql("""
                        select * from (select c.*, %s as kilometres from territory.commune c where %s) boxed
                         where kilometres <= :radius order by :postal = any(postal_codes) desc, kilometres, code limit 1
                        """.formatted(Around.KILOMETRES, Around.BOX)))
                .param("postal", postalCode)
                .query(TerritoryStore::commune)
                .optional();
    }

    Optional<Epci> epci(String siren) {
        return database.sql("select * from territory.epci where siren = :siren")
                .param("siren", siren)
                .query(TerritoryStore::epci)
                .optional();
    }

    List<Epci> searchEpci(String plain, int max) {
        return database.sql("""
                        select * from territory.epci where plain_name like :start or plain_name like :inside
                         order by population desc, siren limit :max
                        """)
                .param("start", plain + "%")
                .param("inside", "% " + plain + "%")
                .param("max", max)
                .query(TerritoryStore::epci)
                .list();
    }

    List<Epci> epcis() {
        return database.sql("select * from territory.epci order by name collate \"fr-x-icu\", siren").query(TerritoryStore::epci).list();
    }

    /** GeoJSON geometries of the intercommunalities, by SIREN. */
    Map<String, String> epciOutlines() {
        var found = new HashMap<String, String>();
        database.sql("select siren, outline from territory.epci where outline is not null").query(row -> {
            found.put(row.getString("siren"), row.getString("outline"));
        });
        return found;
    }

    Optional<Department> department(String code) {
        return database.sql("select * from territory.department where code = :code")
                .param("code", code)
                .query(TerritoryStore::department)
                .optional();
    }

    List<Department> departments(boolean ofTheRegion) {
        return database.sql("select * from territory.department where former_region is not null or not :ours order by code")
                .param("ours", ofTheRegion)
                .query(TerritoryStore::department)
                .list();
    }

    Optional<String> outline(String department) {
        return database.sql("select outline from territory.department where code = :code and outline is not null")
                .param("code", department)
                .query(String.class)
                .optional();
    }

    /** Digest of the reference files the tables hold. */
    String release() {
        return database.sql("select digest from territory.release").query(String.class).single();
    }

    /** GeoJSON geometries of the departments of the region, by code. */
    SortedMap<Department, String> outlines() {
        var found = new TreeMap<Department, String>(Comparator.comparing(department -> department.code().value()));
        database.sql("select * from territory.department where outline is not null").query(row -> {
            found.put(department(row, 0), row.getString("outline"));
        });
        return found;
    }

    List<Commune> communes(Set<String> codes) {
        return codes.isEmpty() ? List.of() : database.sql("select * from territory.commune where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new)).query(TerritoryStore::commune).list();
    }

    private static Commune commune(ResultSet row, int number) throws SQLException {
        return new Commune(
                new CommuneCode(row.getString("code")),
                row.getString("name"),
                new DepartmentCode(row.getString("department")),
                Optional.ofNullable(row.getString("epci")),
                texts(row, "postal_codes"),
                row.getInt("population"),
                new Point(row.getDouble("latitude"), row.getDouble("longitude")));
    }

    private static Epci epci(ResultSet row, int number) throws SQLException {
        return new Epci(
                row.getString("siren"),
                row.getString("name"),
                row.getString("type"),
                row.getInt("population"),
                texts(row, "departments"));
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        var former = row.getString("former_region");
        return new Department(
                new DepartmentCode(row.getString("code")),
                row.getString("name"),
                row.getString("region"),
                Optional.ofNullable(former).map(slug -> new FormerRegion(slug, text(row, "former_region_name"))),
                Optional.ofNullable(row.getObject("population", Integer.class)));
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
