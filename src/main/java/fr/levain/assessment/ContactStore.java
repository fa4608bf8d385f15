package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactStore {
    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Contact contact) {
        jdbc.sql("""
                insert into assessment.contact
                       (id, application, kind, received, happened_on, correspondent, summary, noted_at, noted_by)
                values (:id, :application, :kind, :received, :on, :correspondent, :summary, :at, :by)
                """)
                .param("id", contact.id()).param("application", contact.application().value())
                .param("kind", contact.kind().name()).param("received", contact.received()).param("on", contact.on())
                .param("correspondent", contact.correspondent()).param("summary", contact.summary())
                .param("at", CaseStore.utc(contact.notedAt())).param("by", contact.notedBy().map(AccountId::value).orElse(null))
                .update();
    }

    /** The latest first. */
    List<Contact> of(ApplicationId application, int most, int from) {
        return jdbc.sql("""
                select * from assessment.contact where application = :id
                 order by happened_on desc, id desc limit :most offset :from
                """)
                .param("id", application.value()).param("most", most).param("from", from)
                .query((rs, n) -> new Contact(
                        rs.getObject("id", UUID.class), application, Contact.Kind.valueOf(rs.getString("kind")),
                        rs.getBoolean("received"), rs.getObject("happened_on", LocalDate.class),
                        rs.getString("correspondent"), rs.getString("summary"), CaseStore.instant(rs, "noted_at"),
                        Optional.ofNullable(rs.getObject("noted_by", UUID.class)).map(AccountId::new)))
                .list();
    }

    int count(ApplicationId application) {
        return jdbc.sql("select count(*) from assessment.contact where application = :id")
                .param("id", application.value()).query(Integer.class).single();
    }
}
