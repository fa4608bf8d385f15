package fr.levain.applications;

import fr.levain.calls.Calls;
import fr.levain.calls.SchemeRevision;
import fr.levain.calls.SchemeRevisionId;
import fr.levain.calls.Schemes;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The version of the aid a dossier was opened under. It is kept whatever is published later, as the terms of its call are. */
@Service
@Transactional
public class SchemeTerms {
    private final Applications applications;
    private final Calls calls;
    private final Schemes schemes;
    private final JdbcClient sql;

    SchemeTerms(Applications applications, Calls calls, Schemes schemes, JdbcClient sql) {
        this.applications = applications;
        this.calls = calls;
        this.schemes = schemes;
        this.sql = sql;
    }

    @EventListener
    void on(DraftOpened opened) {
        var day = LocalDate.ofInstant(opened.at(), French.PARIS);
        calls.revision(applications.view(opened.application()).callRevision()).aid().flatMap(aid -> schemes.revisionAt(aid, day)).ifPresent(terms -> sql.sql("""
                insert into applications.scheme_terms (application_id, scheme_revision_id) values (:application, :terms)
                """)
                .param("application", opened.application().value()).param("terms", terms.id().value()).update());
    }

    /** Empty when its call applies no aid of the règlement, or did not that day. */
    @Transactional(readOnly = true)
    public Optional<SchemeRevision> of(ApplicationId application) {
        return sql.sql("select scheme_revision_id from applications.scheme_terms where application_id = :application")
                .param("application", application.value())
                .query(UUID.class).optional().map(id -> schemes.revision(new SchemeRevisionId(id)));
    }
}
