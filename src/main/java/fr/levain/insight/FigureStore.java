package fr.levain.insight;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the records behind the figures, counted or one by one. */
@Repository
class FigureStore {
    private record Read(Measure measure, String part, Optional<BigDecimal> value, long records, long subjects) {
        Figure figure() {
            return new Figure(measure, value, records, subjects);
        }
    }

    private final JdbcClient sql;

    FigureStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that may be told of this part, in one statement. @param least opinions below which no share of them is told */
    Map<Measure, Figure> of(String partner, Year year, ReportFilter filter, int least) {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        var told = Arrays.stream(Measure.values()).filter(filter::tells).toList();
        read(told, "''", "and partner = :partner and (:programme = '' or programme = :programme) and (:department = '' or department = :department)", "", year, least,
                Map.of("partner", partner, "programme", filter.programme(), "department", filter.department()))
                .forEach(each -> figures.put(each.measure(), each.figure()));
        return figures;
    }

    /** By department or programme, in one statement; records of none are under an empty text. */
    Map<String, Map<Measure, Figure>> split(String partner, Year year, Dimension by, int least) {
        var told = Arrays.stream(Measure.values()).filter(each -> each.isSplit() && (by != Dimension.PROGRAMME || each.ofProgramme())).toList();
        return byPart(read(told, by.column(), "and partner = :partner", "group by " + by.column(), year, least, Map.of("partner", partner)));
    }

    /** What all partners did, in one statement: what the authority itself runs is not theirs. */
    List<Figure> ofPartners(Year year, int least) {
        return read(List.of(Measure.values()), "''", "and partner <> ''", "", year, least, Map.of()).stream().map(Read::figure).toList();
    }

    /** The latest first. */
    List<RecordLine> records(Measure measure, String partner, Year year, ReportFilter filter, Reader reader, int max, int skip) {
        return sql.sql("""
                select r.*, c.subject_id is not null as agreed
                  from (%s) r left join consents.in_force c on c.subject_id = r.subject and c.recipient = :viewer
                 where r.at >= :from and r.at < :to and r.partner = :partner
                   and (:programme = '' or r.programme = :programme) and (:department = '' or r.department = :department)
                 order by r.at desc, r.key desc limit :max offset :skip
                """.formatted(measure.rows()))
                .param("viewer", reader.recipient()).param("from", Timestamp.from(year.from())).param("to", Timestamp.from(year.to())).param("partner", partner)
                .param("programme", filter.programme()).param("department", filter.department()).param("max", max).param("skip", skip)
                .query((row, _) -> reader.line(row, measure))
                .list();
    }

    private static Map<String, Map<Measure, Figure>> byPart(List<Read> read) {
        var figures = new TreeMap<String, Map<Measure, Figure>>();
        read.forEach(each -> figures.computeIfAbsent(each.part(), _ -> new EnumMap<>(Measure.class)).put(each.measure(), each.figure()));
        return figures;
    }

    private List<Read> read(Collection<Measure> measures, String part, String filter, String grouping, Year year, int least, Map<String, String> filtered) {
        var all = measures.stream().map(each -> """
                select '%s' as measure, %s as part, count(*) as records, count(distinct coalesce(subject::text, key::text)) as subjects, %s as value from (%s) r
                 where at >= :from and at < :to %s %s
                """.formatted(each.name(), part, each.unit().aggregate(), each.rows(), filter, grouping))
                .collect(Collectors.joining(" union all "));
        return sql.sql(all).param("from", Timestamp.from(year.from())).param("to", Timestamp.from(year.to())).param("least", least).params(filtered)
                .query((row, _) -> new Read(Measure.valueOf(row.getString("measure")), row.getString("part"), Optional.ofNullable(row.getBigDecimal("value")), row.getLong("records"), row.getLong("subjects")))
                .list();
    }
}
