package fr.levain.network;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.network.NetworkQuery.Key;
import fr.levain.projects.SimilarWords;
import fr.levain.territory.Around;
import fr.levain.territory.Point;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PrecedentStore {
    /** Kilometres at which a project counts for half of what its words are worth. */
    private static final int HALF = 40;

    private static final Set<Key> KNOWN = EnumSet.of(Key.WORDS, Key.THEME, Key.DEPARTMENT, Key.EPCI);

    private final JdbcClient sql;

    PrecedentStore(JdbcClient sql) {
        this.sql = sql;
    }

    Found<Precedent> find(NetworkQuery query, Optional<Point> from) {
        return seek(query).page(sql, query, from, PrecedentStore::precedent);
    }

    /** What a text is about, as the dictionary ends its words, the most telling first. */
    SimilarWords words(String text) {
        return SimilarWords.of(sql.sql("""
                with %s
                select w.lexeme, coalesce(c.frequency, 0) as frequency from unnest(to_tsvector('network.fr', :text)) as w left join common c on c.lexeme = w.lexeme
                """.formatted(SimilarWords.common("network", "precedent", "words"))).param("text", text)
                .query((row, _) -> new SimilarWords.Word(row.getString("lexeme"), row.getDouble("frequency"), 'A')).list());
    }

    /** The closest by their words; near a commune, those around it first: 40 km away, a project weighs half. @param words of the text search, lexemes only */
    Found<Precedent> like(String words, NetworkQuery query, Optional<Point> from) {
        var narrowed = seek(query.without(Key.WORDS)).where("words @@ cast(:words as tsquery)", "words", words);
        var distance = from.isPresent() ? Around.KILOMETRES : "0";
        int skipped = (query.page() - 1) * Seek.PER_PAGE;
        var read = narrowed.on(sql.sql("""
                select * from (select t.*, %s as kilometres from network.precedent t where %s) found
                 order by ts_rank(words, cast(:words as tsquery)) / (1 + coalesce(kilometres, 300) / %d) desc, year desc, id limit :most offset :skipped
                """.formatted(distance, narrowed.text(), HALF))).param("most", Seek.PER_PAGE + 1).param("skipped", skipped)
                .param("lat", from.map(Point::latitude).orElse(0.0)).param("lon", from.map(Point::longitude).orElse(0.0))
                .query((row, n) -> new Near<>(precedent(row, n), row.getDouble("kilometres"))).list();
        int total = narrowed.on(sql.sql("select count(*) from (select 1 from network.precedent where %s limit :cap) c".formatted(narrowed.text()))).param("cap", Found.CAP + 1)
                .query(Integer.class).single();
        return new Found<>(query, read.stream().limit(Seek.PER_PAGE).toList(), from.isPresent(), total, read.size() > Seek.PER_PAGE);
    }

    /** At regional scale, one mark per intercommunality; elsewhere, one per commune. @param words as for {@link #like}; blank for all */
    List<ProjectCluster> clusters(NetworkQuery query, String words, boolean byEpci) {
        var narrowed = seek(query.without(Key.WORDS)).where("latitude is not null");
        if (!words.isBlank()) narrowed.where("words @@ cast(:words as tsquery)", "words", words);
        return narrowed.on(sql.sql("""
                select %s as code, min(commune_name) as label, count(*) as count, avg(latitude) as latitude, avg(longitude) as longitude, min(reference) as reference,
                       min(object) as object from network.precedent where %s group by 1 order by 3 desc, 1
                """.formatted(byEpci ? "coalesce(epci, commune)" : "commune", narrowed.text()))).query((row, _) -> new ProjectCluster(row.getString("code"), row.getString("label"),
                        row.getInt("count"), new Point(row.getDouble("latitude"), row.getDouble("longitude")), row.getString("reference"), row.getString("object"))).list();
    }

    private static Seek seek(NetworkQuery query) {
        return new Seek("network.precedent", "year desc, id").keeping(query, KNOWN);
    }

    Optional<Precedent> find(UUID application) {
        return sql.sql("select * from network.precedent where id = :id").param("id", application).query(PrecedentStore::precedent).optional();
    }

    /** Those somebody may speak for. */
    List<Precedent> of(Collection<OrganisationId> holders) {
        return sql.sql("select * from network.precedent where holder_id = any(:holders) order by year desc, id")
                .param("holders", holders.stream().map(OrganisationId::value).toArray(UUID[]::new)).query(PrecedentStore::precedent).list();
    }

    /** The public facts; what its holder agreed to stays. */
    void put(Precedent precedent) {
        Spot.write(sql.sql("""
                insert into network.precedent (id, reference, object, holder, holder_id, author, year, amount_cents, place, themes, departments, commune, commune_name, department,
                    epci, latitude, longitude)
                values (:id, :reference, :object, :holder, :holder_id, :author, :year, :amount, :place, :themes, :departments, :commune, :commune_name, :department,
                    :epci, :latitude, :longitude)
                on conflict (id) do update set reference = excluded.reference, object = excluded.object, holder = excluded.holder, holder_id = excluded.holder_id,
                    year = excluded.year, amount_cents = excluded.amount_cents, place = excluded.place, themes = excluded.themes, departments = excluded.departments,
                    commune = excluded.commune, commune_name = excluded.commune_name, department = excluded.department, epci = excluded.epci,
                    latitude = excluded.latitude, longitude = excluded.longitude
                """), precedent.spot())
                .param("id", precedent.application()).param("reference", precedent.reference()).param("object", precedent.object()).param("holder", precedent.holder())
                .param("holder_id", precedent.holderId().value()).param("author", precedent.contact().value()).param("year", precedent.year())
                .param("amount", precedent.amount().cents()).param("place", precedent.place()).param("themes", precedent.themes().toArray(String[]::new))
                .param("departments", precedent.spot().map(each -> new String[] {each.department()}).orElse(new String[0])).param("epci", precedent.epci().orElse(null)).update();
    }

    void agree(UUID application, Precedent.Consent consent, AccountId contact) {
        sql.sql("update network.precedent set agreed_on = :since, asking = :asking, lesson = :lesson, author = :contact where id = :id").param("since", consent.since())
                .param("asking", consent.asking().name()).param("lesson", consent.lesson()).param("contact", contact.value()).param("id", application).update();
    }

    void leave(UUID application) {
        sql.sql("update network.precedent set agreed_on = null, asking = null, lesson = '' where id = :id").param("id", application).update();
    }

    void forget(UUID application) {
        sql.sql("delete from network.precedent where id = :id").param("id", application).update();
    }

    void keepOnly(Collection<UUID> applications) {
        sql.sql("delete from network.precedent where id <> all(:ids)").param("ids", applications.toArray(UUID[]::new)).update();
    }

    private static Precedent precedent(ResultSet row, int number) throws SQLException {
        var since = row.getObject("agreed_on", LocalDate.class);
        var consent = since == null ? Optional.<Precedent.Consent>empty()
                : Optional.of(new Precedent.Consent(since, Asking.valueOf(row.getString("asking")), row.getString("lesson")));
        return new Precedent(row.getObject("id", UUID.class), row.getString("reference"), row.getString("object"), row.getString("holder"),
                new OrganisationId(row.getObject("holder_id", UUID.class)), new AccountId(row.getObject("author", UUID.class)), row.getInt("year"),
                Euros.ofCents(row.getLong("amount_cents")), row.getString("place"), List.of((String[]) row.getArray("themes").getArray()), Spot.read(row),
                Optional.ofNullable(row.getString("epci")), consent);
    }
}
