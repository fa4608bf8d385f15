package fr.levain.calls;

import fr.levain.envelopes.EnvelopeCalls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which published calls an envelope pays, by the terms in force. */
@Component
class CallsOfEnvelopes implements EnvelopeCalls {
    private final JdbcClient jdbc;

    CallsOfEnvelopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<String>> drawing(Collection<String> envelopes) {
        record Drawing(String envelope, String title) {}
        return jdbc.sql("""
                        select r.terms ->> 'envelope' as envelope, r.terms ->> 'title' as title
                          from calls.call c join calls.call_revision r on r.id = c.current_revision
                         where c.status <> 'DRAFT' and r.terms ->> 'envelope' = any(:envelopes) order by title
                        """)
                .param("envelopes", envelopes.toArray(String[]::new))
                .query((row, number) -> new Drawing(row.getString("envelope"), row.getString("title"))).list().stream()
                .collect(Collectors.groupingBy(Drawing::envelope, Collectors.mapping(Drawing::title, Collectors.toList())));
    }
}
