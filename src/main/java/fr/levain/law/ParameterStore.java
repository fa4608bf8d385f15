package fr.levain.law;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class ParameterStore {
    private final JdbcClient database;

    ParameterStore(JdbcClient database) {
        this.database = database;
    }

    /** Adds a parameter or brings it up to date. A value is known by its key and the day it starts. */
    void declare(LegalParameter parameter) {
        database.sql("""
                        insert into law.parameter (key, starts_on, ends_on, value, unit, meaning, nature, source)
                        values (:key, :starts_on, :ends_on, :value, :unit, :meaning, :nature, :source)
                        on conflict (key, starts_on) do update
                           set ends_on = excluded.ends_on, value = excluded.value, unit = excluded.unit,
                               meaning = excluded.meaning, nature = excluded.nature, source = excluded.source
                         where (law.parameter.ends_on, law.parameter.value, law.parameter.unit, law.parameter.meaning,
                                law.parameter.nature, law.parameter.source)
                               is distinct from (excluded.ends_on, excluded.value, excluded.unit, excluded.meaning,
                                excluded.nature, excluded.source)
                        """)
                .param("key", parameter.key())
                .param("starts_on", parameter.start().orElse(ALWAYS))
                .param("ends_on", parameter.end().orElse(null))
                .param("value", parameter.value())
                .param("unit", parameter.unit())
                .param("meaning", parameter.meaning())
                .param("nature", parameter.nature())
                .param("source", parameter.source())
                .update();
    }

    List<LegalParameter> all() {
        return database.sql("select * from law.parameter order by key, starts_on").query(ParameterStore::parameter).list();
    }

    /** Stands for “in force for as long as anyone needs”: a key holds no null. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private static LegalParameter parameter(ResultSet row, int number) throws SQLException {
        var start = row.getDate("starts_on").toLocalDate();
        return new LegalParameter(
                row.getString("key"),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getString("meaning"),
                start.equals(ALWAYS) ? Optional.empty() : Optional.of(start),
                day(row.getDate("ends_on")),
                row.getString("nature"),
                row.getString("source"));
    }

    private static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toLocalDate);
    }
}
