package fr.levain.catalogue;

import fr.levain.calls.Contact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the catalogue's rows. */
@Repository
class ListingStore {
    /** What a list shows; the long texts stay where they are. */
    static final String LISTED = """
            l.id, l.kind, l.slug, l.title, l.summary, l.funder, l.funder_types, l.natures, l.holder_kinds, l.places, l.place_label,
            l.phases, l.themes, l.spendings, l.opens_at, l.closes_at, l.cut_offs, l.source, l.source_date, l.listed_at""";

    private final JdbcClient sql;

    ListingStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<AidSheet> bySlug(String slug) {
        return sql.sql("select * from catalogue.listing l where l.slug = :slug and l.visible")
                .param("slug", slug).query(ListingStore::sheet).optional();
    }

    /** Ours, by their source and their name there: {@code calls/innovation-sociale}. */
    Map<String, Listing> ours() {
        var ours = new HashMap<String, Listing>();
        sql.sql("select %s, l.origin, l.origin_id from catalogue.listing l where l.ours and l.visible".formatted(LISTED))
                .query(row -> {
                    ours.put(row.getString("origin") + "/" + row.getString("origin_id"), listing(row, 0));
                });
        return ours;
    }

    /** Those officers hid too. */
    Optional<AidSheet> any(String slug) {
        return sql.sql("select * from catalogue.listing l where l.slug = :slug").param("slug", slug).query(ListingStore::sheet).optional();
    }

    static Listing listing(ResultSet row, int number) throws SQLException {
        return new Listing(
                new ListingId(row.getObject("id", UUID.class)),
                Listing.Kind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("funder"),
                codes(row, "funder_types"),
                codes(row, "natures"),
                codes(row, "holder_kinds"),
                codes(row, "places"),
                row.getString("place_label"),
                codes(row, "phases"),
                codes(row, "themes"),
                codes(row, "spendings"),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                Arrays.stream((Timestamp[]) row.getArray("cut_offs").getArray()).map(Timestamp::toInstant).sorted().toList(),
                row.getString("source"),
                row.getDate("source_date").toLocalDate(),
                row.getTimestamp("listed_at").toInstant());
    }

    private static AidSheet sheet(ResultSet row, int number) throws SQLException {
        var office = row.getString("office");
        return new AidSheet(
                listing(row, number),
                row.getString("description"),
                Optional.ofNullable(row.getString("rate")),
                Optional.ofNullable(row.getString("ceiling")),
                texts(row, "beneficiaries"),
                texts(row, "conditions"),
                texts(row, "steps"),
                texts(row, "legal_basis"),
                office == null ? Optional.empty() : Optional.of(new Contact(office,
                        Optional.ofNullable(row.getString("office_phone")), Optional.ofNullable(row.getString("office_email")))),
                Optional.ofNullable(row.getString("link")),
                Optional.ofNullable(row.getString("deposit")),
                texts(row, "deduced"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return new LinkedHashSet<>(texts(row, column));
    }
}
