package fr.levain.scenarios;

import fr.levain.committees.MeetingId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ScenarioStore {
    private static final TypeReference<List<Constraint>> CONSTRAINTS = new TypeReference<>() {};
    private static final TypeReference<List<Scenario.Kept>> LINES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    ScenarioStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @return false when the meeting already has one of this name */
    boolean add(Scenario scenario) {
        return sql.sql("""
                insert into scenarios.scenario (id, meeting, name, computed, author, saved_at, terms, constraints, lines)
                values (:id, :meeting, :name, :computed, :author, :at, :terms::jsonb, :constraints::jsonb, :lines::jsonb)
                on conflict (meeting, name) do nothing
                """)
                .param("id", scenario.id().value()).param("meeting", scenario.meeting().value()).param("name", scenario.name())
                .param("computed", scenario.computed()).param("author", scenario.author().map(AccountId::value).orElse(null), Types.OTHER)
                .param("at", Timestamp.from(scenario.savedAt())).param("terms", json.writeValueAsString(scenario.terms()))
                .param("constraints", json.writerFor(CONSTRAINTS).writeValueAsString(scenario.constraints()))
                .param("lines", json.writeValueAsString(scenario.lines())).update() == 1;
    }

    Optional<Scenario> find(MeetingId meeting, ScenarioId id) {
        return sql.sql("select * from scenarios.scenario where id = :id and meeting = :meeting").param("id", id.value())
                .param("meeting", meeting.value()).query((row, _) -> scenario(row)).optional();
    }

    /** The latest first. */
    List<Scenario> of(MeetingId meeting, int max) {
        return sql.sql("select * from scenarios.scenario where meeting = :meeting order by saved_at desc, id limit :max")
                .param("meeting", meeting.value()).param("max", max).query((row, _) -> scenario(row)).list();
    }

    private Scenario scenario(ResultSet row) throws SQLException {
        return new Scenario(
                new ScenarioId(row.getObject("id", UUID.class)), new MeetingId(row.getObject("meeting", UUID.class)), row.getString("name"),
                row.getBoolean("computed"), Optional.ofNullable(row.getObject("author", UUID.class)).map(AccountId::new),
                row.getTimestamp("saved_at").toInstant(), json.readValue(row.getString("terms"), Terms.class),
                json.readValue(row.getString("constraints"), CONSTRAINTS), json.readValue(row.getString("lines"), LINES));
    }

    static Optional<AccountId> accountOf(Caller by) {
        return by instanceof Caller.Account account ? Optional.of(account.id()) : Optional.empty();
    }
}
