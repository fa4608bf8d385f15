package fr.levain.envelopes;

import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Envelopes as people look at them: by year and territory, then movement by movement. */
@Service
@Transactional(readOnly = true)
public class EnvelopeList {
    public static final int PER_PAGE = 50;

    private final JdbcClient database;

    EnvelopeList(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    public List<Integer> years() {
        return database.sql("select distinct year from envelopes.envelope order by year desc").query(Integer.class).list();
    }

    public List<DepartmentCode> territories() {
        return database.sql("select distinct territory from envelopes.envelope where territory is not null order by territory").query(String.class).list().stream()
                .map(DepartmentCode::new).toList();
    }

    /** By title. @param territory empty for all of them @param page from 1 */
    public List<EnvelopeView> of(int year, Optional<DepartmentCode> territory, int page) {
        return database.sql("""
                        select * from envelopes.envelope where year = :year and (:territory = '' or territory = :territory)
                         order by title, slug limit :most offset :skipped
                        """)
                .param("year", year).param("territory", territory.map(DepartmentCode::value).orElse(""))
                .param("most", PER_PAGE).param("skipped", (page - 1) * PER_PAGE)
                .query(EnvelopeStore::view).list();
    }

    public int count(int year, Optional<DepartmentCode> territory) {
        return database.sql("select count(*) from envelopes.envelope where year = :year and (:territory = '' or territory = :territory)")
                .param("year", year).param("territory", territory.map(DepartmentCode::value).orElse("")).query(Integer.class).single();
    }

    /** The latest first. @param figure empty for all of them @param before number of the last one read; the largest to begin with */
    public List<MovementView> movements(String slug, Optional<EnvelopeFigure> figure, long before) {
        var only = figure.map(each -> "and m." + each.column() + " <> 0").orElse("");
        return database.sql("""
                        select m.* from envelopes.movement m join envelopes.envelope e on e.id = m.envelope_id
                         where e.slug = :slug and m.seq < :before %s order by m.seq desc limit :most
                        """.formatted(only))
                .param("slug", slug).param("before", before).param("most", PER_PAGE + 1)
                .query((row, number) -> new MovementView(
                        row.getLong("seq"), new Euros(row.getLong("reserved_cents")), new Euros(row.getLong("committed_cents")),
                        new Euros(row.getLong("paid_cents")),
                        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
