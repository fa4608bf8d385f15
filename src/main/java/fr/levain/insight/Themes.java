package fr.levain.insight;

/** Projects by theme: what their holder ticked in a dossier, or told with a request for help. Many have none. */
final class Themes {
    /** Projects of one theme, in words, by the thread they belong to. */
    static final String THREADS = """
            select coalesce(t.root, m.project)
              from (select d.project_id as project from desk.themed_dossier x join applications.filed_project d on d.id = x.application where :theme = any(x.themes)
                    union all
                    select a.project_id from guidance.told_theme a where position(', ' || :theme || ', ' in ', ' || a.themes || ', ') > 0) m
              left join projects.thread t on t.project = m.project""";

    private Themes() {}
}
