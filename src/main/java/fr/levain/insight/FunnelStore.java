package fr.levain.insight;

import fr.levain.surveys.Evidence;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the funnel: the projects of a cohort are counted by what is known of them, and listed from the same rows. */
@Repository
class FunnelStore {
    /** The last answer of each project: what was said at six months is not added to what is said at twelve. */
    private static final String SAID = """
            select distinct on (p.partner, p.thread, n.question) p.partner, p.thread, n.question, n.evidence, n.amount
              from (select s.*, coalesce(t.root, s.project_id) as thread from surveys.answered s left join projects.thread t on t.project = s.project_id) s
              join projects p on p.thread = s.thread and p.partner in ('', s.partner)
              join surveys.answered_number n on n.survey_id = s.id and n.question in ('emplois', 'personnes')
             where s.answered_at >= p.entered
             order by p.partner, p.thread, n.question, s.answered_at desc, s.id""";

    private final JdbcClient sql;

    FunnelStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** By partner, those without any project left out; under the empty name when they are counted together. */
    Map<String, Funnel> read(FunnelFilter filter, boolean together) {
        var groups = new TreeMap<String, List<Funnel.Group>>();
        var days = new HashMap<String, Map<FunnelStage, BigDecimal>>();
        var middles = Arrays.stream(FunnelStage.values()).skip(1)
                .map(stage -> "percentile_cont(0.5) within group (order by %s) as days%d".formatted(FunnelRows.daysTo(stage), stage.ordinal())).collect(Collectors.joining(",\n       "));
        asked(filter, together, """
                select partner, facts, grouping(facts) as whole, count(*) as projects,
                       %s
                  from projects group by grouping sets ((partner, facts), (partner))
                """.formatted(middles)).query(row -> {
                    var partner = row.getString("partner");
                    if (row.getInt("whole") == 1) days.put(partner, days(row));
                    else groups.computeIfAbsent(partner, _ -> new ArrayList<>()).add(new Funnel.Group(row.getLong("facts"), row.getLong("projects")));
                });
        var said = said(filter, together);
        var funnels = new TreeMap<String, Funnel>();
        groups.forEach((partner, found) -> funnels.put(partner, Funnel.of(partner, found, days.getOrDefault(partner, Map.of()),
                said.getOrDefault(partner + "/" + FunnelPick.JOBS, FunnelValue.NONE), said.getOrDefault(partner + "/" + FunnelPick.PEOPLE, FunnelValue.NONE))));
        return funnels;
    }

    /** What is known of the projects of one partner, or of all together: the numbers of {@link FunnelFact}. */
    List<Long> facts(FunnelFilter filter) {
        return asked(filter, filter.partner().isEmpty(), "select distinct facts from projects").query(Long.class).list();
    }

    /** The latest entered first. @param facts those listed @param viewer whose consents count: the partner itself, or the authority */
    List<FunnelLine> lines(FunnelFilter filter, FunnelPick pick, List<Long> facts, String viewer, int max, int skip) {
        var answers = pick.question().isEmpty() ? "select p.*, null::numeric as amount, '' as evidence from projects p"
                : "select p.*, a.amount, a.evidence from projects p join (%s) a on a.partner = p.partner and a.thread = p.thread and a.question = :question".formatted(SAID);
        var ofPartner = viewer.equals(filter.partner());
        var asked = asked(filter, filter.partner().isEmpty(), """
                , page as (
                    select x.* from (%s) x where x.facts = any(:facts) and %s order by x.entered desc, x.thread limit :max offset :skip),
                named as (
                    select distinct on (p.thread) p.thread, s.shown, s.title, s.path, c.subject_id is not null or s.theirs and s.partner = :viewer as agreed
                      from page p join (select s.*, coalesce(t.root, s.project) as root from (%s) s left join projects.thread t on t.project = s.project) s
                             on s.root = p.thread and p.partner in ('', s.partner) and s.subject is not null
                      left join consents.in_force c on c.subject_id = s.subject and c.recipient = :viewer
                     order by p.thread, (c.subject_id is not null and s.title <> '') desc, (s.shown not in ('Candidature', 'Besoin repris')) desc, s.at desc, s.shown)
                select p.entered, coalesce(p.%s, p.entered) as at, p.department, p.amount, p.evidence, n.shown, n.title, n.path, n.agreed
                  from page p join named n on n.thread = p.thread order by p.entered desc, p.thread
                """.formatted(answers, pick.ofFollowed() && ofPartner ? "x.thread in (%s)".formatted(FunnelRows.SHARED) : "true", FunnelRows.SAID, pick.stage().map(FunnelRows::at).orElse("entered")))
                .param("facts", facts.toArray(Long[]::new)).param("viewer", viewer).param("max", max).param("skip", skip);
        return (pick.question().isEmpty() ? asked : asked.param("question", pick.question())).query((row, _) -> line(row, ofPartner)).list();
    }

    private Map<String, FunnelValue> said(FunnelFilter filter, boolean together) {
        var said = new HashMap<String, FunnelValue>();
        asked(filter, together, "select partner, question, evidence, count(*) as projects, sum(amount) as total from (%s) a group by partner, question, evidence".formatted(SAID))
                .query(row -> {
                    var total = row.getBigDecimal("total");
                    var one = new FunnelValue(row.getLong("projects"), total, Map.of(Evidence.valueOf(row.getString("evidence")), total));
                    said.merge(row.getString("partner") + "/" + row.getString("question"), one, FunnelStore::added);
                });
        return said;
    }

    private static FunnelValue added(FunnelValue one, FunnelValue other) {
        var byEvidence = new EnumMap<Evidence, BigDecimal>(one.byEvidence());
        other.byEvidence().forEach((evidence, total) -> byEvidence.merge(evidence, total, BigDecimal::add));
        return new FunnelValue(one.projects() + other.projects(), one.total().add(other.total()), byEvidence);
    }

    private static Map<FunnelStage, BigDecimal> days(ResultSet row) throws SQLException {
        var days = new EnumMap<FunnelStage, BigDecimal>(FunnelStage.class);
        for (var stage : FunnelStage.values()) {
            if (stage.ordinal() == 0) continue;
            var middle = row.getBigDecimal("days" + stage.ordinal());
            if (middle != null) days.put(stage, middle);
        }
        return days;
    }

    private static FunnelLine line(ResultSet row, boolean ofPartner) throws SQLException {
        var agreed = row.getBoolean("agreed");
        var evidence = row.getString("evidence");
        return new FunnelLine(row.getTimestamp("entered").toInstant(), row.getTimestamp("at").toInstant(), row.getString("shown"),
                Optional.of(row.getString("title")).filter(title -> agreed && !title.isEmpty()), Optional.of(row.getString("path")).filter(_ -> agreed && ofPartner),
                row.getString("department"), Optional.ofNullable(row.getBigDecimal("amount")), evidence.isEmpty() ? "" : Evidence.valueOf(evidence).label());
    }

    private JdbcClient.StatementSpec asked(FunnelFilter filter, boolean together, String statement) {
        var themed = filter.theme().isEmpty() ? "true" : "thread in (%s)".formatted(Themes.THREADS);
        var asked = sql.sql(FunnelRows.PROJECTS.formatted(themed) + statement).param("together", together).param("partner", filter.partner())
                .param("from", Timestamp.from(filter.from())).param("to", Timestamp.from(filter.to())).param("programme", filter.programme()).param("department", filter.department());
        return filter.theme().isEmpty() ? asked : asked.param("theme", filter.theme());
    }
}
