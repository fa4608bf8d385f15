package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.projects.SimilarWords;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProjectTextStore {
    private final JdbcClient jdbc;

    ProjectTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ApplicationId application, String department, String title, String summary, String need) {
        jdbc.sql("""
                insert into desk.project_text (application, department, search)
                values (:id, :department, setweight(to_tsvector('desk.fr', :title), 'A') || setweight(to_tsvector('desk.fr', :summary), 'B')
                        || to_tsvector('desk.fr', :need))
                on conflict (application) do update set department = excluded.department, search = excluded.search
                """)
                .param("id", application.value()).param("department", department).param("title", title).param("summary", summary)
                .param("need", need).update();
    }

    /** Its words, and how common each is by the statistics of the table: nothing else counts a million texts. */
    List<SimilarWords.Word> words(ApplicationId application) {
        return jdbc.sql("""
                with %s
                select w.lexeme, coalesce(c.frequency, 0) as frequency,
                       case when 'A' = any(w.weights) then 'A' when 'B' = any(w.weights) then 'B' else 'D' end as weight
                  from desk.project_text t, unnest(t.search) as w (lexeme, positions, weights) left join common c on c.lexeme = w.lexeme
                 where t.application = :id
                """.formatted(SimilarWords.common("desk", "project_text", "search")))
                .param("id", application.value())
                .query((rs, n) -> new SimilarWords.Word(rs.getString("lexeme"), rs.getDouble("frequency"), rs.getString("weight").charAt(0))).list();
    }

    /** A project of the same department comes before another as close. Those of the same holder are its history. */
    List<CaseRow> close(ApplicationId application, String query, String department, int most) {
        return jdbc.sql("""
                with own as (select holder from desk.case_row where application = :id)
                select r.* from desk.project_text t join desk.case_row r on r.application = t.application
                 where t.search @@ cast(:query as tsquery) and t.application <> :id and r.holder <> (select holder from own)
                 order by ts_rank(t.search, cast(:query as tsquery)) * case when t.department = :department then 1.5 else 1 end desc, r.received_at desc
                 limit :most
                """)
                .param("id", application.value()).param("query", query).param("department", department).param("most", most)
                .query(CaseRowStore::row).list();
    }
}
