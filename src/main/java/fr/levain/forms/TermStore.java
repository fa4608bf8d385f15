package fr.levain.forms;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TermStore {
    private final JdbcClient jdbc;

    TermStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Term> all() {
        return jdbc.sql("select name, label, type, known from forms.term order by position, name")
                .query((row, _) -> new Term(row.getString("name"), row.getString("label"),
                        FormJson.type(row.getString("type")), row.getBoolean("known")))
                .list();
    }

    void keep(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            jdbc.sql("""
                    insert into forms.term (name, label, type, known, position) values (:name, :label, :type::json, :known, :position)
                    on conflict (name) do update
                       set label = excluded.label, type = excluded.type, known = excluded.known, position = excluded.position
                    """)
                    .param("name", term.name()).param("label", term.label()).param("type", FormJson.write(term.type()))
                    .param("known", term.known()).param("position", i).update();
        }
    }
}
