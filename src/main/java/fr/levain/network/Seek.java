package fr.levain.network;

import fr.levain.territory.Around;
import fr.levain.territory.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One search over one table of the network: the conditions of a query, then a page in an order of its own or by distance.
 * The columns have the same names in every table.
 */
final class Seek {
    static final int PER_PAGE = 20;

    private final String table;
    private final String order;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    /** @param order of the list when no commune is told; indexed */
    Seek(String table, String order) {
        this.table = table;
        this.order = order;
    }

    Seek where(String condition) {
        conditions.add(condition);
        return this;
    }

    Seek where(String condition, String name, Object value) {
        params.put(name, value);
        return where(condition);
    }

    Seek bind(String name, Object value) {
        params.put(name, value);
        return this;
    }

    /** What crosses these topics: the conditions name them {@code :themes}, {@code :needs} and so on. */
    Seek crossing(Topics topics, String condition) {
        return where(condition).bind("themes", codes(topics.themes())).bind("departments", codes(topics.departments())).bind("needs", codes(topics.needs()))
                .bind("offers", codes(topics.offers())).bind("disciplines", codes(topics.disciplines()))
                .where("departments && :departments::text[]");
    }

    private static String[] codes(List<String> codes) {
        return codes.toArray(String[]::new);
    }

    /** The choices of a query. @param known those that this table has columns for; the others are left out */
    Seek keeping(NetworkQuery query, Set<NetworkQuery.Key> known) {
        query.kept().forEach((key, value) -> {
            if (known.contains(key)) switch (key) {
                case WORDS -> where("words @@ plainto_tsquery('network.fr', :words)", "words", value);
                case KIND -> where("kind = :kind", "kind", value);
                case THEME -> holds("themes", value);
                case NEED -> holds("needs", value);
                case OFFER -> holds("offers", value);
                case DISCIPLINE -> holds("disciplines", value);
                case DEPARTMENT -> holds("departments", value);
                case EPCI -> where("epci = :epci", "epci", value);
            }
        });
        return this;
    }

    private void holds(String column, String code) {
        where("%s @> :%s::text[]".formatted(column, column), column, new String[] {code});
    }

    /** @param from the commune distances count from, or none */
    <T> Found<T> page(JdbcClient sql, NetworkQuery query, Optional<Point> from, RowMapper<T> row) {
        int skipped = (query.page() - 1) * PER_PAGE;
        var found = from.map(point -> near(sql, point, PER_PAGE + 1, skipped, row)).orElseGet(() -> list(sql, PER_PAGE + 1, skipped, row));
        return new Found<>(query, found.stream().limit(PER_PAGE).toList(), from.isPresent(), count(sql), found.size() > PER_PAGE);
    }

    <T> List<Near<T>> list(JdbcClient sql, int most, int skipped, RowMapper<T> row) {
        return on(sql.sql("select * from %s where %s order by %s limit :most offset :skipped".formatted(table, text(), order)))
                .param("most", most).param("skipped", skipped).query((result, n) -> new Near<>(row.mapRow(result, n), 0)).list();
    }

    /** The nearest first, in a circle as wide as it takes. */
    private <T> List<Near<T>> near(JdbcClient sql, Point from, int most, int skipped, RowMapper<T> row) {
        List<Near<T>> found = List.of();
        for (int radius : Around.RADII) {
            var around = new Around(from, radius);
            found = on(around.on(sql.sql("""
                    select * from (select t.*, %s as kilometres from %s t where %s and %s) boxed
                     where kilometres <= :radius order by kilometres, id limit :most offset :skipped
                    """.formatted(Around.KILOMETRES, table, Around.BOX, text())))).param("most", most).param("skipped", skipped)
                    .query((result, n) -> new Near<>(row.mapRow(result, n), result.getDouble("kilometres"))).list();
            if (found.size() >= most) return found;
        }
        return found;
    }

    private int count(JdbcClient sql) {
        return on(sql.sql("select count(*) from (select 1 from %s where %s limit :cap) c".formatted(table, text()))).param("cap", Found.CAP + 1).query(Integer.class).single();
    }

    JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
        params.forEach(statement::param);
        return statement;
    }

    String text() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }
}
