package fr.levain.insight;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FigureStore {
    private record Read(Measure measure, String partner, Optional<BigDecimal> value, long records, long subjects) {
        Figure figure() {
            return new Figure(measure, value, records, subjects);
        }
    }

    private final JdbcClient sql;

    FigureStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them in one statement. */
    Map<Measure, Figure> of(String partner, Year year) {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        read(List.of(Measure.values()), "and partner = :partner", "", year, partner)
                .forEach(each -> figures.put(each.measure(), each.figure()));
        return figures;
    }

    /** By partner, in one statement; a partner without any record is not there. */
    Map<String, Map<Measure, Figure>> byPartner(Collection<Measure> measures, Year year) {
        var figures = new TreeMap<String, Map<Measure, Figure>>();
        read(measures, "", "group by partner", year, "")
                .forEach(each -> figures.computeIfAbsent(each.partner(), _ -> new EnumMap<>(Measure.class)).put(each.measure(), each.figure()));
        return figures;
    }

    /** Of the whole region, in one statement. */
    List<Figure> ofRegion(Year year) {
        return read(List.of(Measure.values()), "", "", year, "").stream().map(Read::figure).toList();
    }

    /** The latest first. @param viewer whose consents count: the partner itself, or the authority */
    List<RecordLine> records(Measure measure, String partner, Year year, String viewer, int max, int skip) {
        return sql.sql("""
                select r.*, c.subject_id is not null as agreed
                  from (%s) r left join consents.in_force c on c.subject_id = r.subject and c.recipient = :viewer
                 where r.at >= :from and r.at < :to and r.partner = :partner
                 order by r.at desc, r.key desc limit :max offset :skip
                """.formatted(measure.rows()))
                .param("viewer", viewer).param("from", Timestamp.from(year.from())).param("to", Timestamp.from(year.to())).param("partner", partner)
                .param("max", max).param("skip", skip)
                .query((row, _) -> {
                    // a need is nobody's yet: those who caught it read it; the rest is its holder's to show
                    var mine = measure.stage() == Stage.NEEDS && viewer.equals(partner) || row.getBoolean("agreed");
                    var title = row.getString("title");
                    return new RecordLine(row.getTimestamp("at").toInstant(), row.getString("shown"), mine && !title.isEmpty() ? Optional.of(title) : Optional.empty(),
                            mine && viewer.equals(partner) ? Optional.of(row.getString("path")) : Optional.empty(), row.getString("department"), row.getBigDecimal("amount"));
                })
                .list();
    }

    private List<Read> read(Collection<Measure> measures, String filter, String grouping, Year year, String partner) {
        var all = measures.stream().map(each -> """
                select '%s' as measure, %s as partner, count(*) as records, count(distinct coalesce(subject::text, key::text)) as subjects, %s as value from (%s) r
                 where at >= :from and at < :to %s %s
                """.formatted(each.name(), grouping.isEmpty() ? "''" : "partner", each.unit().aggregate(), each.rows(), filter, grouping))
                .collect(Collectors.joining(" union all "));
        var asked = sql.sql(all).param("from", Timestamp.from(year.from())).param("to", Timestamp.from(year.to()));
        return (partner.isEmpty() ? asked : asked.param("partner", partner))
                .query((row, _) -> new Read(Measure.valueOf(row.getString("measure")), row.getString("partner"), Optional.ofNullable(row.getBigDecimal("value")), row.getLong("records"), row.getLong("subjects")))
                .list();
    }
}
