package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.DisclosureRequest.Answer;
import fr.levain.decisions.DisclosureRequest.Kind;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import fr.levain.law.AccessRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DisclosureStore {
    private final JdbcClient jdbc;

    DisclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the same is asked already and waits. */
    boolean add(DisclosureRequest request, Caller by) {
        return jdbc.sql("""
                insert into decisions.disclosure_request (id, application, reference, wanted, asked_on, refused_by_silence_on, referral_until, asked_by)
                values (:id, :application, :reference, :wanted, :asked, :refused, :until, :by)
                on conflict (application, md5(wanted)) where answered_on is null do nothing
                """)
                .param("id", request.id()).param("application", request.application().value()).param("reference", request.reference()).param("wanted", request.wanted())
                .param("asked", request.askedOn()).param("refused", request.clock().refusedOn()).param("until", request.clock().referralUntil())
                .param("by", ActStore.accountOf(by), Types.OTHER).update() == 1;
    }

    /** False when it was answered already. */
    boolean answer(UUID id, Answer answer, Caller by) {
        return jdbc.sql("""
                update decisions.disclosure_request set answered_on = :on, kind = :kind, words = :words, document = :document,
                    answer_referral_until = :until, answered_by = :by
                 where id = :id and answered_on is null
                """)
                .param("id", id).param("on", answer.on()).param("kind", answer.kind().name()).param("words", answer.words())
                .param("document", answer.file().map(DocumentId::value).orElse(null), Types.OTHER).param("until", answer.referralUntil().orElse(null), Types.DATE)
                .param("by", ActStore.accountOf(by), Types.OTHER).update() == 1;
    }

    Optional<DisclosureRequest> find(UUID id) {
        return jdbc.sql("select * from decisions.disclosure_request where id = :id").param("id", id).query(DisclosureStore::request).optional();
    }

    /** The latest first. */
    List<DisclosureRequest> of(ApplicationId application) {
        return jdbc.sql("select * from decisions.disclosure_request where application = :id order by asked_on desc, id desc").param("id", application.value())
                .query(DisclosureStore::request).list();
    }

    /** Not answered yet, the most pressing first. */
    List<DisclosureRequest> waiting(int max) {
        return jdbc.sql("select * from decisions.disclosure_request where answered_on is null order by refused_by_silence_on, reference, id limit :max")
                .param("max", max).query(DisclosureStore::request).list();
    }

    private static DisclosureRequest request(ResultSet row, int number) throws SQLException {
        return new DisclosureRequest(
                row.getObject("id", UUID.class), new ApplicationId(row.getObject("application", UUID.class)), row.getString("reference"), row.getString("wanted"),
                row.getObject("asked_on", LocalDate.class),
                new AccessRequest(row.getObject("refused_by_silence_on", LocalDate.class), row.getObject("referral_until", LocalDate.class)),
                row.getObject("answered_on") == null ? Optional.empty() : Optional.of(new Answer(
                        row.getObject("answered_on", LocalDate.class), Kind.valueOf(row.getString("kind")), row.getString("words"),
                        Optional.ofNullable(row.getObject("document", UUID.class)).map(DocumentId::new), OutcomeStore.day(row, "answer_referral_until"))));
    }
}
