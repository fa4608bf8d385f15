package fr.levain.insight;

/** The records behind the figures, as the views of the other modules give them. */
final class Rows {
    static final String RECEIVED = """
            select r.id::text as key, r.request_id as subject, r.sent_at as at, r.partner, r.reference as shown, '' as title,
                   '/partenaire/demandes/' || r.reference as path, r.department, 0::numeric as amount
              from guidance.received r""";

    static final String ANSWERED = """
            select r.id::text as key, r.request_id as subject, r.sent_at as at, r.partner, r.reference as shown, '' as title,
                   '/partenaire/demandes/' || r.reference as path, r.department,
                   (extract(epoch from r.first_answer_at - r.sent_at) / 86400)::numeric as amount
              from guidance.received r where r.first_answer_at is not null""";

    static final String CAUGHT = need("n.caught_on::timestamp at time zone 'Europe/Paris'", "true");
    static final String STUDIED = need("n.studied_at", "n.studied_at is not null");
    static final String TAKEN_UP = need("n.since", "n.status = 'TAKEN_UP'");

    static final String CANDIDACIES = candidacy("c.applied_at", "0", "true");
    static final String ADMITTED = candidacy("c.admitted_at", "0", "c.admitted_at is not null");
    static final String REFUSED = candidacy("c.since", "0", "c.status = 'REFUSED'");
    static final String JURY = candidacy("c.answered_at", "extract(epoch from c.answered_at - c.applied_at) / 86400", "c.answered_at is not null");

    static final String BEGUN = followed("f.id::text", "f.opened_on", "0", "support.followed f where true");
    static final String ENDED = followed("f.id::text", "f.ended_on", "0", "support.followed f where f.ended_on is not null");
    static final String SESSIONS = followed("s.id::text", "s.held_on", "s.minutes", "support.followed_session s join support.followed f on f.id = s.plan_id where true");
    static final String SESSION_TIME = SESSIONS + " and s.minutes > 0";
    static final String FUNDING = followed("a.id::text", "a.asked_on", "a.asked_cents", "support.followed_funding a join support.followed f on f.id = a.plan_id where true");
    static final String GRANTED = followed("a.id::text", "a.answered_on", "a.granted_cents",
            "support.followed_funding a join support.followed f on f.id = a.plan_id where a.outcome = 'GRANTED' and a.answered_on is not null");
    static final String FIRST_JOBS = followed("m.plan_id::text", "m.reached_on", "0",
            "support.followed_milestone m join support.followed f on f.id = m.plan_id where m.code = 'premier-emploi'");

    /** One follow-up, the first, of each project and partner: projects that are one count as one. */
    private static final String FOLLOWED_ONCE = """
            (select distinct on (coalesce(t.root, f.project_id), f.partner) f.*, coalesce(t.root, f.project_id) as thread
                      from support.followed f left join projects.thread t on t.project = f.project_id
                     order by coalesce(t.root, f.project_id), f.partner, f.opened_on, f.id)""";

    /** A dossier counts once for each partner that follows its project. */
    static final String FILED = """
            select d.id::text || f.partner as key, f.id as subject, d.submitted_at as at, f.partner, d.reference as shown, f.title as title,
                   '/partenaire/accompagnements/' || f.reference as path, f.department, 0::numeric as amount
              from %s f
              join (select d.*, coalesce(t.root, d.project_id) as thread
                      from applications.filed_project d left join projects.thread t on t.project = d.project_id) d on d.thread = f.thread""".formatted(FOLLOWED_ONCE);

    static final String AWARDS = """
            select k.application::text || f.partner as key, f.id as subject, v.voted_on::timestamp at time zone 'Europe/Paris' as at, f.partner, v.reference as shown,
                   f.title as title, '/partenaire/accompagnements/' || f.reference as path, f.department, v.amount_cents::numeric as amount
              from %s f
              join (select k.application, coalesce(t.root, k.project_id) as thread
                      from events.known_award k left join projects.thread t on t.project = k.project_id) k on k.thread = f.thread
              join decisions.award_day v on v.application = k.application""".formatted(FOLLOWED_ONCE);

    static final String SURVEYED = """
            select s.id::text as key, s.support_id as subject, s.answered_at as at, s.partner, s.months || ' mois après' as shown, s.title as title,
                   '/partenaire/resultats/' || s.id as path, '' as department, 0::numeric as amount
              from surveys.answered s where s.answered_at is not null""";

    private Rows() {}

    /** The last answer of each project in each year: what was said at six months is not added to what is said at twelve. */
    static String number(String question) {
        return """
                select distinct on (s.support_id, extract(year from s.answered_at at time zone 'Europe/Paris'))
                       s.id::text as key, s.support_id as subject, s.answered_at as at, s.partner,
                       s.months || ' mois après, ' || case n.evidence when 'CHECKED' then 'vérifié' when 'DOCUMENT' then 'document vu' else 'déclaré' end as shown,
                       s.title as title, '/partenaire/resultats/' || s.id as path, '' as department, n.amount
                  from surveys.answered s join surveys.answered_number n on n.survey_id = s.id and n.question = '%s'
                 where s.answered_at is not null
                 order by s.support_id, extract(year from s.answered_at at time zone 'Europe/Paris'), s.answered_at desc""".formatted(question);
    }

    private static String need(String at, String which) {
        return """
                select n.id::text as key, n.id as subject, %s as at, n.partner, 'Besoin' as shown, n.title as title, '/partenaire/besoins/' || n.id as path,
                       n.department, 0::numeric as amount
                  from programmes.caught n where %s""".formatted(at, which);
    }

    private static String candidacy(String at, String amount, String which) {
        return """
                select c.id::text as key, c.project_id as subject, %s as at, c.partner, 'Candidature' as shown, c.title as title,
                       '/partenaire/candidatures/' || c.id as path, c.department, (%s)::numeric as amount
                  from programmes.asked c where %s""".formatted(at, amount, which);
    }

    private static String followed(String key, String day, String amount, String from) {
        return """
                select %s as key, f.id as subject, %s::timestamp at time zone 'Europe/Paris' as at, f.partner, f.reference as shown, f.title as title,
                       '/partenaire/accompagnements/' || f.reference as path, f.department, (%s)::numeric as amount
                  from %s""".formatted(key, day, amount, from);
    }
}
