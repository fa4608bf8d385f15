package fr.levain.envelopes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.HiddenSubjects;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Envelopes as people look at them: by year and territory, then movement by movement. */
@Service
@Transactional(readOnly = true)
public class EnvelopeList {
    public static final int PER_PAGE = 50;

    /** What an act under embargo moved: to whoever may not know it, none of that has happened yet (D06). */
    private static final String SEALED = """
            m.subject_kind = h.kind and m.subject_id = h.id and m.made_at >= h.since and (m.kind <> 'RESERVED' or m.reserved_cents < 0)
            """;
    private static final String HIDDEN = "unnest(:kinds::text[], :ids::uuid[], :since::text[]::timestamptz[]) as h(kind, id, since)";

    private final JdbcClient database;
    private final HiddenSubjects hidden;

    EnvelopeList(JdbcClient database, HiddenSubjects hidden) {
        this.database = database;
        this.hidden = hidden;
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

    /** Those among these whose figures an act has moved that this reader may not know of: as they stood before it. */
    public Map<String, EnvelopeView> unsealed(Collection<EnvelopeView> envelopes, Map<Subject, Instant> hidden) {
        if (hidden.isEmpty()) return Map.of();
        var byId = envelopes.stream().collect(Collectors.toMap(EnvelopeView::id, Function.identity()));
        var before = new HashMap<String, EnvelopeView>();
        hiding(database.sql("""
                        select m.envelope_id, sum(m.reserved_cents) as reserved, sum(m.committed_cents) as committed, sum(m.paid_cents) as paid
                          from envelopes.movement m join %s on %s
                         where m.envelope_id = any(:envelopes) group by m.envelope_id
                        """.formatted(HIDDEN, SEALED)), hidden)
                .param("envelopes", byId.keySet().toArray(UUID[]::new))
                .query(row -> {
                    var envelope = byId.get(row.getObject("envelope_id", UUID.class));
                    before.put(envelope.slug(), envelope.before(new Euros(row.getLong("reserved")), new Euros(row.getLong("committed")), new Euros(row.getLong("paid"))));
                });
        return before;
    }

    /** Its figures as this reader may know them: what an act under embargo moved has not happened yet (D06). */
    public EnvelopeView asTold(EnvelopeView envelope, Caller reader) {
        return unsealed(List.of(envelope), hidden.hiddenSince(reader)).getOrDefault(envelope.slug(), envelope);
    }

    /**
     * The latest first, without what this reader may not know of.
     *
     * @param figure empty for all of them
     * @param before number of the last one read; the largest to begin with
     */
    public List<MovementView> movements(String slug, Optional<EnvelopeFigure> figure, long before, Map<Subject, Instant> hidden) {
        var only = figure.map(each -> "and m." + each.column() + " <> 0").orElse("");
        return hiding(database.sql("""
                        select m.* from envelopes.movement m join envelopes.envelope e on e.id = m.envelope_id
                         where e.slug = :slug and m.seq < :before %s and not exists (select 1 from %s where %s)
                         order by m.seq desc limit :most
                        """.formatted(only, HIDDEN, SEALED)), hidden)
                .param("slug", slug).param("before", before).param("most", PER_PAGE + 1)
                .query((row, number) -> new MovementView(
                        row.getLong("seq"), new Euros(row.getLong("reserved_cents")), new Euros(row.getLong("committed_cents")),
                        new Euros(row.getLong("paid_cents")),
                        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static JdbcClient.StatementSpec hiding(JdbcClient.StatementSpec statement, Map<Subject, Instant> hidden) {
        var subjects = List.copyOf(hidden.keySet());
        return statement.param("kinds", subjects.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", subjects.stream().map(Subject::id).toArray(UUID[]::new))
                .param("since", subjects.stream().map(each -> hidden.get(each).toString()).toArray(String[]::new));
    }
}
