package fr.levain.bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies of a filed dossier put back to the draft of the person who writes. */
final class CopiedDrafts {
    private CopiedDrafts() {}

    /** @param prefix of their references, e.g. {@code 2026-BENCH-} */
    static void prepare(JdbcClient owner, String prefix, int wanted) {
        var model = owner.sql("select id from applications.application where submitted_at is not null order by submitted_at limit 1")
                .query(UUID.class).single();
        owner.sql("""
                insert into applications.application
                select (a).* from (
                    select jsonb_populate_record(model, jsonb_build_object(
                             'id', gen_random_uuid(), 'reference', :prefix || lpad(n::text, 5, '0'), 'status', 'DRAFT',
                             'author_id', mine.author_id, 'holder_id', mine.holder_id, 'holder_name', mine.holder_name,
                             'submitted_at', null, 'complete_at', null)) a
                      from applications.application model,
                           (select author_id, holder_id, holder_name from applications.application where status = 'DRAFT'
                             order by opened_at limit 1) mine,
                           generate_series(1, :wanted) n
                     where model.id = :model) copies
                """).param("prefix", prefix).param("wanted", wanted).param("model", model).update();
        owner.sql("""
                insert into applications.answer_page (application_id, page, version, answers, saved_at, saved_by)
                select copy.id, page.page, page.version, page.answers, page.saved_at, copy.author_id
                  from applications.application copy, applications.answer_page page
                 where copy.reference like :prefix || '%' and page.application_id = :model
                """).param("prefix", prefix).param("model", model).update();
        owner.sql("analyze").update();
    }
}
