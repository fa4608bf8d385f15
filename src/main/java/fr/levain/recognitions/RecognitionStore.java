package fr.levain.recognitions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.ActId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecognitionStore {
    private static final String SELECT = """
            select r.*, a.number as act_number, w.number as withdrawal_number
              from recognitions.recognition r join decisions.act a on a.id = r.act left join decisions.act w on w.id = r.withdrawal_act
            """;

    private final JdbcClient jdbc;

    RecognitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextNumber(int year) {
        return "PSI-%d-%05d".formatted(year, jdbc.sql("select nextval('recognitions.recognition_number')").query(Long.class).single());
    }

    /** False when the project is recognised already. */
    boolean add(ApplicationId application, Recognition made, ActId act, AccountId by, Instant at) {
        return jdbc.sql("""
                insert into recognitions.recognition (id, number, code, application, holder_name, natural_person, project, act, granted_on, document, recorded_by, recorded_at)
                values (:id, :number, :code, :application, :holder, :natural, :project, :act, :granted, :document, :by, :at)
                on conflict (application) where withdrawn_on is null do nothing
                """)
                .param("id", made.id()).param("number", made.number()).param("code", made.code()).param("application", application.value())
                .param("holder", made.holder()).param("natural", made.naturalPerson()).param("project", made.project()).param("act", act.value())
                .param("granted", made.grantedOn()).param("document", made.attestation().value()).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    boolean withdraw(UUID id, LocalDate on, ActId act, String reason) {
        return jdbc.sql("""
                update recognitions.recognition set withdrawn_on = :on, withdrawal_act = :act, withdrawal_reason = :reason
                 where id = :id and withdrawn_on is null
                """).param("on", on).param("act", act.value()).param("reason", reason).param("id", id).update() == 1;
    }

    Optional<Recognition> byCode(String code) {
        return jdbc.sql(SELECT + "where r.code = :code").param("code", code).query(RecognitionStore::recognition).optional();
    }

    Optional<Recognition> byNumberOrCode(String typed) {
        return jdbc.sql(SELECT + "where r.code = :typed or r.number = :typed").param("typed", typed).query(RecognitionStore::recognition).optional();
    }

    /** The latest first. */
    List<Recognition> of(ApplicationId application) {
        return jdbc.sql(SELECT + "where r.application = :id order by r.recorded_at desc, r.id desc").param("id", application.value())
                .query(RecognitionStore::recognition).list();
    }

    private static Recognition recognition(ResultSet row, int number) throws SQLException {
        var withdrawnOn = Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class));
        return new Recognition(
                row.getObject("id", UUID.class), row.getString("number"), row.getString("code"), row.getString("holder_name"), row.getBoolean("natural_person"),
                row.getString("project"), row.getString("act_number"), row.getObject("granted_on", LocalDate.class),
                new DocumentId(row.getObject("document", UUID.class)),
                withdrawnOn.isEmpty() ? Optional.empty()
                        : Optional.of(new Recognition.Withdrawal(withdrawnOn.get(), row.getString("withdrawal_number"), row.getString("withdrawal_reason"))));
    }
}
