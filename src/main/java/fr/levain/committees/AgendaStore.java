package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.readings.ReadPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AgendaStore {
    private static final String READY = """
            select a.id, a.reference, a.call_title, a.title, a.holder, coalesce(a.requested_cents, 0) as requested, p.favourable,
                   p.amount_cents, p.place, p.department, p.per_mille, p.envelope
              from applications.proposed a join assessment.validated_proposal p on p.application = a.id
             where a.call_slug = any(:calls)
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    AgendaStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Proposed dossiers of these calls that no agenda holds, by score then by reference. */
    List<ReadyDossier> ready(List<String> calls, int max) {
        return sql.sql(READY + " order by p.per_mille desc nulls last, a.reference limit :max")
                .param("calls", calls.toArray(String[]::new)).param("max", max).query((row, _) -> ready(row)).list();
    }

    /** One of them; empty when another agenda took it. */
    Optional<ReadyDossier> ready(List<String> calls, String reference) {
        return sql.sql(READY + " and a.reference = :reference")
                .param("calls", calls.toArray(String[]::new)).param("reference", reference).query((row, _) -> ready(row)).optional();
    }

    private static ReadyDossier ready(ResultSet row) throws SQLException {
        return new ReadyDossier(
                new ApplicationId(row.getObject("id", UUID.class)), row.getString("reference"), row.getString("title"),
                row.getString("holder"), row.getString("place"), row.getString("department"), row.getBoolean("favourable"),
                Euros.ofCents(row.getLong("requested")), Euros.ofCents(row.getLong("amount_cents")),
                Optional.ofNullable(row.getObject("per_mille", Integer.class)), row.getString("envelope"));
    }

    void add(MeetingId meeting, ReadyDossier dossier, int minutes, String summary, String holderKind) {
        sql.sql("""
                insert into committees.agenda_item (meeting, application, place, minutes, reference, object, holder, location, department,
                    holder_kind, summary, favourable, requested_cents, proposed_cents, per_mille, envelope)
                values (:meeting, :application, 1 + (select coalesce(max(place), 0) from committees.agenda_item where meeting = :meeting),
                    :minutes, :reference, :object, :holder, :location, :department, :kind, :summary, :favourable, :requested, :proposed,
                    :perMille, :envelope)
                """)
                .param("meeting", meeting.value()).param("application", dossier.application().value()).param("minutes", minutes)
                .param("reference", dossier.reference()).param("object", dossier.title()).param("holder", dossier.holder())
                .param("location", dossier.location()).param("department", dossier.department()).param("kind", holderKind)
                .param("summary", summary).param("favourable", dossier.favourable()).param("requested", dossier.requested().cents())
                .param("proposed", dossier.proposed().cents()).param("perMille", dossier.perMille().orElse(null), Types.INTEGER)
                .param("envelope", dossier.envelope()).update();
    }

    boolean remove(MeetingId meeting, ApplicationId application) {
        return sql.sql("delete from committees.agenda_item where meeting = :meeting and application = :application and recorded_at is null")
                .param("meeting", meeting.value()).param("application", application.value()).update() == 1;
    }

    void place(MeetingId meeting, ApplicationId application, int place, int minutes) {
        sql.sql("update committees.agenda_item set place = :place, minutes = :minutes where meeting = :meeting and application = :application")
                .param("place", place).param("minutes", minutes).param("meeting", meeting.value()).param("application", application.value()).update();
    }

    List<AgendaItem> of(MeetingId meeting) {
        return sql.sql("select * from committees.agenda_item where meeting = :meeting order by place, reference")
                .param("meeting", meeting.value()).query((row, _) -> item(row)).list();
    }

    Optional<AgendaItem> find(MeetingId meeting, String reference) {
        return sql.sql("select * from committees.agenda_item where meeting = :meeting and reference = :reference")
                .param("meeting", meeting.value()).param("reference", reference).query((row, _) -> item(row)).optional();
    }

    void freeze(MeetingId meeting, ApplicationId application, ReadingSheet sheet) {
        sql.sql("""
                update committees.agenda_item set sheet = :sheet::jsonb, sheet_digest = :digest
                 where meeting = :meeting and application = :application
                """)
                .param("sheet", json.writeValueAsString(sheet)).param("digest", sheet.digest()).param("meeting", meeting.value())
                .param("application", application.value()).update();
    }

    Optional<ReadingSheet> frozen(MeetingId meeting, ApplicationId application) {
        return sql.sql("""
                select sheet::text from committees.agenda_item
                 where meeting = :meeting and application = :application and sheet is not null
                """)
                .param("meeting", meeting.value()).param("application", application.value())
                .query((row, _) -> json.readValue(row.getString(1), ReadingSheet.class)).optional();
    }

    /** Writes where readings put the files of this agenda. */
    void read(MeetingId meeting, Map<ApplicationId, ReadPlace> places) {
        places.forEach((application, place) -> sql.sql("""
                update committees.agenda_item set read_per_mille = :points, read_adjusted = :adjusted, read_readings = :readings, read_best = :best,
                    read_worst = :worst, read_discuss = :discuss
                 where meeting = :meeting and application = :application
                """)
                .param("points", place.perMille()).param("adjusted", place.adjusted().orElse(null), Types.INTEGER).param("readings", place.readings())
                .param("best", place.best()).param("worst", place.worst()).param("discuss", place.toDiscuss())
                .param("meeting", meeting.value()).param("application", application.value()).update());
    }

    /** Its discussion begins; the moment is kept once. */
    boolean call(MeetingId meeting, ApplicationId application, Instant now) {
        return sql.sql("""
                update committees.agenda_item set called_at = :now
                 where meeting = :meeting and application = :application and called_at is null
                """)
                .param("now", Timestamp.from(now)).param("meeting", meeting.value()).param("application", application.value()).update() == 1;
    }

    /** @return false when somebody recorded it since this version was read */
    boolean record(MeetingId meeting, ApplicationId application, CommitteeOpinion opinion, Caller by) {
        return sql.sql("""
                update committees.agenda_item
                   set opinion = :opinion, amount_cents = :amount, conditions = :conditions, reasons = :reasons, votes_for = :for,
                       votes_against = :against, abstentions = :abstentions, secret = :secret, casting = :casting, voters = :voters,
                       version = :version, recorded_by = :by, recorded_at = :at
                 where meeting = :meeting and application = :application and version = :version - 1
                """)
                .param("opinion", opinion.kind().name()).param("amount", opinion.amount().cents()).param("conditions", opinion.conditions())
                .param("reasons", opinion.reasons()).param("for", opinion.tally().inFavour()).param("against", opinion.tally().against())
                .param("abstentions", opinion.tally().abstentions()).param("secret", opinion.tally().secret())
                .param("casting", opinion.tally().casting()).param("voters", voters(opinion.voters())).param("version", opinion.version())
                .param("by", MeetingStore.accountOf(by)).param("at", Timestamp.from(opinion.at())).param("meeting", meeting.value())
                .param("application", application.value()).update() == 1;
    }

    /** The latest opinion of a committee on this dossier whose minutes are signed, or being prepared. */
    Optional<GivenOpinion> latestOpinion(ApplicationId application) {
        return sql.sql("""
                select i.*, m.title as committee_title, coalesce(m.opened_at, m.at) as held_at, m.status, m.id as meeting_id,
                       array(select s.name from committees.recusal r join committees.meeting_seat s on s.meeting = r.meeting and s.number = r.seat
                              where r.meeting = m.id and r.application = i.application order by r.seat) as recused
                  from committees.agenda_item i join committees.meeting m on m.id = i.meeting
                 where i.application = :application and i.recorded_at is not null
                 order by i.recorded_at desc limit 1
                """)
                .param("application", application.value())
                .query((row, _) -> given(row)).optional();
    }

    /** The latest of each dossier. */
    Map<ApplicationId, GivenOpinion> latestOpinions(Collection<ApplicationId> applications) {
        var found = new HashMap<ApplicationId, GivenOpinion>();
        sql.sql("""
                select distinct on (i.application) i.*, m.title as committee_title, coalesce(m.opened_at, m.at) as held_at, m.status, m.id as meeting_id,
                       array(select s.name from committees.recusal r join committees.meeting_seat s on s.meeting = r.meeting and s.number = r.seat
                              where r.meeting = m.id and r.application = i.application order by r.seat) as recused
                  from committees.agenda_item i join committees.meeting m on m.id = i.meeting
                 where i.application = any(:applications) and i.recorded_at is not null
                 order by i.application, i.recorded_at desc
                """)
                .param("applications", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new ApplicationId(row.getObject("application", UUID.class)), given(row));
                });
        return found;
    }

    /** By signed minutes, as the last thing a committee said of them, the oldest first. */
    List<ReorientationsToPropose.Advised> reoriented(int max) {
        return sql.sql("""
                select i.application, i.reference, i.recorded_at
                  from committees.agenda_item i join committees.meeting m on m.id = i.meeting
                 where i.opinion = 'REORIENTED' and m.status = 'SIGNED'
                   and not exists (select 1 from committees.agenda_item later
                                    where later.application = i.application and later.recorded_at > i.recorded_at)
                 order by i.recorded_at limit :max
                """)
                .param("max", max).query((row, _) -> new ReorientationsToPropose.Advised(
                        new ApplicationId(row.getObject("application", UUID.class)), row.getString("reference"), row.getTimestamp("recorded_at").toInstant())).list();
    }

    private static GivenOpinion given(ResultSet row) throws SQLException {
        return new GivenOpinion(
                new MeetingId(row.getObject("meeting_id", UUID.class)), row.getString("committee_title"),
                row.getTimestamp("held_at").toInstant(), row.getString("status").equals("SIGNED"), opinion(row).orElseThrow(),
                List.of((String[]) row.getArray("recused").getArray()), row.getInt("place"));
    }

    static String voters(List<Integer> seats) {
        return seats.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        return new AgendaItem(
                new MeetingId(row.getObject("meeting", UUID.class)), new ApplicationId(row.getObject("application", UUID.class)),
                row.getInt("place"), row.getInt("minutes"), row.getString("reference"), row.getString("object"), row.getString("holder"),
                row.getString("location"), row.getString("department"), row.getString("holder_kind"), row.getString("summary"),
                row.getBoolean("favourable"), Euros.ofCents(row.getLong("requested_cents")), Euros.ofCents(row.getLong("proposed_cents")),
                Optional.ofNullable(row.getObject("per_mille", Integer.class)), row.getString("envelope"), row.getString("sheet_digest"),
                MeetingStore.instant(row, "called_at"), opinion(row), listed(row), read(row));
    }

    private static Optional<ReadPlace> read(ResultSet row) throws SQLException {
        if (row.getObject("read_per_mille") == null) return Optional.empty();
        return Optional.of(new ReadPlace(row.getInt("read_per_mille"), Optional.ofNullable(row.getObject("read_adjusted", Integer.class)),
                row.getInt("read_readings"), row.getInt("read_best"), row.getInt("read_worst"), row.getBoolean("read_discuss")));
    }

    private static Optional<AgendaItem.Listed> listed(ResultSet row) throws SQLException {
        if (row.getObject("listed_cents") == null) return Optional.empty();
        return Optional.of(new AgendaItem.Listed(Euros.ofCents(row.getLong("listed_cents")), row.getBoolean("listed_funded")));
    }

    private static Optional<CommitteeOpinion> opinion(ResultSet row) throws SQLException {
        if (row.getString("opinion") == null) return Optional.empty();
        return Optional.of(new CommitteeOpinion(
                OpinionKind.valueOf(row.getString("opinion")), Euros.ofCents(row.getLong("amount_cents")), row.getString("conditions"),
                row.getString("reasons"), new Tally(row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstentions"),
                        row.getBoolean("secret"), row.getBoolean("casting")),
                Stream.of(row.getString("voters").split(",")).filter(seat -> !seat.isEmpty()).map(Integer::valueOf).toList(),
                row.getInt("version"), Optional.ofNullable(row.getObject("recorded_by", UUID.class)).map(AccountId::new),
                row.getTimestamp("recorded_at").toInstant()));
    }
}
