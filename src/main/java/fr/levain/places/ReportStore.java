package fr.levain.places;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What visitors say of sheets. */
@Repository
class ReportStore {
    private final JdbcClient sql;

    ReportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when this visitor already said so of this place, and nobody has settled it */
    boolean add(UUID id, PlaceId place, ReportGround ground, String text, Optional<String> email, String voter, Instant now) {
        return sql.sql("""
                insert into places.report (id, place_id, ground, text, email, voter, told_at) values (:id, :place, :ground, :text, :email, :voter, :now)
                on conflict (place_id, ground, voter) where settled_at is null do nothing
                """)
                .param("id", id).param("place", place.value()).param("ground", ground.name()).param("text", text).param("email", email.orElse(null))
                .param("voter", voter).param("now", Timestamp.from(now)).update() == 1;
    }

    /** How many voices, by ground, that nobody has settled. Of a fault, those told since the sheet was last said to be right. */
    Map<ReportGround, Integer> voices(PlaceId place) {
        var voices = new EnumMap<ReportGround, Integer>(ReportGround.class);
        sql.sql("""
                select r.ground, count(*) as count from places.report r join places.place p on p.id = r.place_id
                 where r.place_id = :place and r.settled_at is null
                   and (r.ground = 'EXACT' or p.verified_on is null or (r.told_at at time zone 'Europe/Paris')::date > p.verified_on)
                 group by r.ground
                """).param("place", place.value())
                .query(row -> {
                    voices.put(ReportGround.valueOf(row.getString("ground")), row.getInt("count"));
                });
        return voices;
    }

    /** Faults that nobody has looked at: those with most voices first. */
    List<OpenReport> open(int most) {
        return sql.sql("""
                select p.slug, p.name, p.commune_name, r.ground, count(*) as voices, min(r.told_at) as since,
                       array_agg(r.text order by r.told_at) filter (where r.text <> '') as texts,
                       (select count(*) from places.report e where e.place_id = p.id and e.ground = 'EXACT' and e.settled_at is null) as against
                  from places.report r join places.place p on p.id = r.place_id
                 where r.settled_at is null and r.ground <> 'EXACT' group by p.id, r.ground order by voices desc, since, p.id limit :most
                """).param("most", most).query((row, _) -> new OpenReport(row.getString("slug"), row.getString("name"), row.getString("commune_name"),
                        ReportGround.valueOf(row.getString("ground")), row.getInt("voices"), row.getInt("against"), row.getTimestamp("since").toInstant(),
                        row.getArray("texts") == null ? List.of() : List.of((String[]) row.getArray("texts").getArray()))).list();
    }

    /** @return addresses to answer; the voices are settled and their addresses forgotten */
    List<String> settle(PlaceId place, ReportGround ground, boolean accepted, String by, Instant now) {
        var emails = sql.sql("select distinct email from places.report where place_id = :place and ground = :ground and settled_at is null and email is not null")
                .param("place", place.value()).param("ground", ground.name()).query(String.class).list();
        sql.sql("""
                update places.report set settled_at = :now, settled_by = :by, accepted = :accepted, email = null, text = ''
                 where place_id = :place and ground = :ground and settled_at is null
                """)
                .param("now", Timestamp.from(now)).param("by", by).param("accepted", accepted).param("place", place.value()).param("ground", ground.name()).update();
        return emails;
    }

    /** Once the sheet is said to be right by who keeps it, or mended, what was said of it before no longer counts. */
    void forgetVoices(PlaceId place, ReportGround ground) {
        sql.sql("delete from places.report where place_id = :place and ground = :ground").param("place", place.value()).param("ground", ground.name()).update();
    }
}
