package fr.levain.opendata;

import fr.levain.kernel.BareText;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PublicAwardStore {
    private static final String SELECT = """
            select a.*, s.title, s.funder, s.licence, s.published_by, s.read_on
              from opendata.public_award a join opendata.public_source s on s.slug = a.source
            """;
    /** By number, or by the same name where the file gives no number: two reads of an index each. */
    private static final String THEIRS = """
             where (a.siren = :siren or (a.siren is null and a.name_key = :name))
            """;

    private final JdbcClient jdbc;

    PublicAwardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isLoaded(PublicAwardFile file) {
        return jdbc.sql("select 1 from opendata.public_source where slug = :slug and digest = :digest")
                .param("slug", file.source().slug()).param("digest", file.digest()).query(Integer.class).optional().isPresent();
    }

    /** In place of what this source held. */
    void load(PublicAwardFile file) {
        var source = file.source();
        jdbc.sql("delete from opendata.public_award where source = :slug").param("slug", source.slug()).update();
        jdbc.sql("""
                insert into opendata.public_source (slug, title, funder, licence, published_by, read_on, digest)
                values (:slug, :title, :funder, :licence, :publishedBy, :readOn, :digest)
                on conflict (slug) do update set title = excluded.title, funder = excluded.funder, licence = excluded.licence,
                    published_by = excluded.published_by, read_on = excluded.read_on, digest = excluded.digest
                """)
                .param("slug", source.slug()).param("title", source.title()).param("funder", source.funder()).param("licence", source.licence())
                .param("publishedBy", source.publishedBy()).param("readOn", source.readOn()).param("digest", file.digest()).update();
        int line = 0;
        for (var award : file.awards()) {
            jdbc.sql("""
                    insert into opendata.public_award (source, line, reference, beneficiary, name_key, siren, object, amount_cents, year, place)
                    values (:source, :line, :reference, :beneficiary, :name, :siren, :object, :amount, :year, :place)
                    """)
                    .param("source", source.slug()).param("line", ++line).param("reference", award.reference())
                    .param("beneficiary", award.beneficiary()).param("name", nameKey(award.beneficiary()))
                    .param("siren", award.siren().map(Siren::digits).orElse(null), java.sql.Types.VARCHAR).param("object", award.object())
                    .param("amount", award.amount().cents()).param("year", award.year().orElse(null), java.sql.Types.INTEGER)
                    .param("place", award.place()).update();
        }
    }

    /** The latest first, then the largest. */
    List<PublicAward> of(Optional<Siren> siren, String name, int most, int from) {
        return jdbc.sql(SELECT + THEIRS + " order by a.year desc nulls last, a.amount_cents desc, a.source, a.line limit :most offset :from")
                .param("siren", siren.map(Siren::digits).orElse("")).param("name", nameKey(name)).param("most", most).param("from", from)
                .query(PublicAwardStore::award).list();
    }

    int count(Optional<Siren> siren, String name) {
        return jdbc.sql("select count(*) from opendata.public_award a" + THEIRS)
                .param("siren", siren.map(Siren::digits).orElse("")).param("name", nameKey(name)).query(Integer.class).single();
    }

    /** Those whose object shares two of these words at least, the closest first. @param words as the French dictionary ends them */
    List<PublicAward> alike(String query, String department, int most) {
        return jdbc.sql("""
                %s join lateral (select ts_rank(a.search, cast(:query as tsquery)) as closeness) r on true
                 where a.search @@ cast(:query as tsquery)
                 order by r.closeness * case when a.place like '%%(' || :department || ')' then 1.5 else 1 end desc, a.amount_cents desc
                 limit :most
                """.formatted(SELECT))
                .param("query", query).param("department", department).param("most", most).query(PublicAwardStore::award).list();
    }

    List<PublicAward> given(Optional<Integer> year, Set<String> departments) {
        return jdbc.sql(SELECT + """
                 where a.siren is not null and (:year::int is null or a.year = :year)
                   and (cardinality(:departments::text[]) = 0 or right(a.place, 4) = any(:departments))
                 order by a.year desc nulls last, a.source, a.line
                """)
                .param("year", year.orElse(null), java.sql.Types.INTEGER).param("departments", departments.stream().map("(%s)"::formatted).toArray(String[]::new))
                .query(PublicAwardStore::award).list();
    }

    List<PublicSource> sources() {
        return jdbc.sql("select * from opendata.public_source order by slug").query((rs, n) -> source(rs, "slug")).list();
    }

    /** Two ways to write one name: accents, case, punctuation and the words that say « association » or « société » aside. */
    static String nameKey(String name) {
                return BareText.of(name).replaceAll("\\b(association|asso|ass|societe|sarl|sas|scic|scop|sa)\\b", " ").replaceAll("\\s+", " ").strip();
    }

    private static PublicAward award(ResultSet rs, int number) throws SQLException {
        var siren = Optional.ofNullable(rs.getString("siren")).map(Siren::new);
        var year = rs.getInt("year");
        return new PublicAward(
                source(rs, "source"), rs.getString("reference"), rs.getString("beneficiary"), siren, rs.getString("object"),
                Euros.ofCents(rs.getLong("amount_cents")), year == 0 ? Optional.empty() : Optional.of(year), rs.getString("place"), siren.isPresent());
    }

    private static PublicSource source(ResultSet rs, String slug) throws SQLException {
        return new PublicSource(
                rs.getString(slug), rs.getString("title"), rs.getString("funder"), rs.getString("licence"), rs.getString("published_by"),
                rs.getObject("read_on", LocalDate.class));
    }
}
