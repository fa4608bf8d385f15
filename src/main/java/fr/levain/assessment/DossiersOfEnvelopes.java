package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.DossierRecusals;
import fr.levain.envelopes.EnvelopeSubjects;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which dossier a movement of money is about. */
@Component
class DossiersOfEnvelopes implements EnvelopeSubjects {
    private final JdbcClient jdbc;
    private final DossierRecusals recusals;

    DossiersOfEnvelopes(JdbcClient jdbc, DossierRecusals recusals) {
        this.recusals = recusals;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Subject, Named> named(Collection<Subject> subjects, Caller reader) {
        var found = new HashMap<UUID, Named>();
        jdbc.sql("select application, reference from assessment.case_file where application = any(:ids)")
                .param("ids", subjects.stream().map(Subject::id).toArray(UUID[]::new))
                .query(row -> {
                    var reference = row.getString("reference");
                    found.put(row.getObject("application", UUID.class), new Named(reference, Optional.of("/instruction/" + reference)));
                });
        if (reader instanceof Caller.Account account)
            recusals.of(found.keySet().stream().map(ApplicationId::new).toList(), account.id()).forEach(closed -> found.put(closed.value(), Named.CLOSED));
        var named = new HashMap<Subject, Named>();
        for (var subject : subjects) if (found.containsKey(subject.id())) named.put(subject, found.get(subject.id()));
        return named;
    }
}
