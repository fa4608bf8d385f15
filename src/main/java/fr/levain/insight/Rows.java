package fr.levain.insight;

/**
 * The records behind the figures, as the views of the other modules give them. Each statement gives {@code key}, {@code subject} (what a
 * consent is about), {@code at}, {@code partner}, {@code programme} (empty outside of programmes), {@code shown} (tells nothing of a
 * person), {@code title} (shown only where its holder agreed), {@code path} (for the partner, empty where it may no longer open it),
 * {@code office} (for officers, likewise), {@code department}, {@code amount} and {@code out_of} (how many the amount is among).
 */
final class Rows {
    private static final String RECEIVED_ALL = """
            select r.id::text as key, r.request_id as subject, r.sent_at as at, r.partner, '' as programme, r.reference as shown, '' as title,
                   case when r.status in ('WAITING', 'TAKEN', 'ANSWERED') then '/partenaire/demandes/' || r.reference else '' end as path,
                   '/accompagnement/demandes/' || r.reference as office, r.department, (%s)::numeric as amount, 1::numeric as out_of
              from guidance.received r left join guidance.received_opinion o on o.id = r.id where %s""";
    /** Where officers read a follow-up; nowhere while it is suspended. */
    private static final String OFFICE = "case when f.status in ('ACTIVE', 'ENDED') then '/accompagnement/suivis/' || f.reference else '' end";
    private static final String LET_GO = "r.status in ('DECLINED', 'PASSED_ON')";

    static final String RECEIVED = received("0", "true");
    static final String UNTAKEN = received("0", "r.unclaimed_at is not null");
    static final String DECLINED = received("0", LET_GO);
    static final String DECLINED_AMONG = received("case when " + LET_GO + " then 1 else 0 end", "true");
    static final String TAKEN = received("0", "r.taken_at is not null");
    static final String ANSWERED = received("extract(epoch from r.first_answer_at - r.sent_at) / 86400", "r.first_answer_at is not null");
    static final String REQUEST_OPINIONS = received("case o.satisfaction when 'HELPED' then 1 else 0 end", "o.satisfaction is not null");

    static final String CAUGHT = need("n.caught_on::timestamp at time zone 'Europe/Paris'", "true");
    static final String STUDIED = need("n.studied_at", "n.studied_at is not null");
    static final String TAKEN_UP = need("n.since", "n.status = 'TAKEN_UP'");

    static final String CANDIDACIES = candidacy("c.applied_at", "0", "true");
    static final String ADMITTED = candidacy("c.admitted_at", "0", "c.admitted_at is not null");
    static final String REFUSED = candidacy("c.since", "0", "c.status = 'REFUSED'");
    static final String JURY = candidacy("c.answered_at", "extract(epoch from c.answered_at - c.applied_at) / 86400", "c.answered_at is not null");

    private static final String SESSION = "support.followed_session s join support.followed f on f.id = s.plan_id";
    private static final String ASKED = "support.followed_funding a join support.followed f on f.id = a.plan_id";

    static final String BEGUN = followed("f.id::text", "f.opened_on", "0", "support.followed f where true");
    static final String ENDED = followed("f.id::text", "f.ended_on", "0", "support.followed f where f.ended_on is not null");
    static final String DROPPED = ENDED + " and f.exit in ('DROPPED', 'PAUSED')";
    static final String CREATED = ENDED + " and f.exit in ('CREATED', 'MERGED')";
    static final String SESSIONS = followed("s.id::text", "s.held_on", "0", SESSION + " where true");
    static final String SESSION_TIME = followed("s.id::text", "s.held_on", "s.minutes", SESSION + " where s.minutes > 0");
    static final String FUNDING = followed("a.id::text", "a.asked_on", "a.asked_cents", ASKED + " where true");
    static final String GRANTED = followed("a.id::text", "a.answered_on", "a.granted_cents", ASKED + " where a.outcome = 'GRANTED' and a.answered_on is not null");
    static final String FIRST_JOBS = followed("m.plan_id::text", "m.reached_on", "0",
            "support.followed_milestone m join support.followed f on f.id = m.plan_id where m.code = 'premier-emploi'");

    /** One follow-up, the first, of each project and partner: projects that are one count as one. */
    private static final String FOLLOWED_ONCE = """
            (select distinct on (coalesce(t.root, f.project_id), f.partner) f.*, coalesce(t.root, f.project_id) as thread
                      from support.followed f left join projects.thread t on t.project = f.project_id
                     order by coalesce(t.root, f.project_id), f.partner, f.opened_on, f.id)""";

    /** A dossier counts once for each partner that follows its project. */
    static final String FILED = """
            select d.id::text || f.partner as key, f.id as subject, d.submitted_at as at, f.partner, f.programme, d.reference as shown, f.title as title,
                   '/partenaire/accompagnements/' || f.reference as path, %s as office, f.department,
                   0::numeric as amount, 1::numeric as out_of
              from %s f
              join (select d.*, coalesce(t.root, d.project_id) as thread
                      from applications.filed_project d left join projects.thread t on t.project = d.project_id) d on d.thread = f.thread""".formatted(OFFICE, FOLLOWED_ONCE);

    static final String AWARDS = """
            select k.application::text || f.partner as key, f.id as subject, v.voted_on::timestamp at time zone 'Europe/Paris' as at, f.partner, f.programme,
                   v.reference as shown, f.title as title, '/partenaire/accompagnements/' || f.reference as path, %s as office,
                   f.department, v.amount_cents::numeric as amount, 1::numeric as out_of
              from %s f
              join (select k.application, coalesce(t.root, k.project_id) as thread
                      from events.known_award k left join projects.thread t on t.project = k.project_id) k on k.thread = f.thread
              join decisions.award_day v on v.application = k.application""".formatted(OFFICE, FOLLOWED_ONCE);

    static final String HELD = gathering("0", "1", "true");
    static final String PRESENT = gathering("g.present", "1", "true");
    static final String MEETING_TIME = gathering("g.staff_minutes", "1", "g.staff_minutes > 0");
    static final String MEETING_COST = gathering("g.cost_cents", "1", "g.cost_cents > 0");
    static final String MEETING_OPINIONS = gathering("g.satisfied", "g.opinions", "g.opinions > 0");

    static final String SURVEYED = """
            select s.id::text as key, s.support_id as subject, s.answered_at as at, s.partner, s.programme, s.months || ' mois après' as shown, s.title as title,
                   '/partenaire/resultats/' || s.id as path, %s as office, coalesce(f.department, '') as department,
                   0::numeric as amount, 1::numeric as out_of
              from surveys.answered s left join support.followed f on f.id = s.support_id where s.answered_at is not null""".formatted(OFFICE);

    /** The first choice of the question the pack asks about satisfaction. */
    static final String FOLLOW_UP_OPINIONS = """
            select s.id::text as key, s.support_id as subject, s.answered_at as at, s.partner, s.programme, s.months || ' mois après' as shown, s.title as title,
                   '/partenaire/resultats/' || s.id as path, %s as office, coalesce(f.department, '') as department,
                   case v.value when 'beaucoup' then 1 else 0 end::numeric as amount, 1::numeric as out_of
              from surveys.answered s join surveys.answered_value v on v.survey_id = s.id and v.question = 'satisfaction'
              left join support.followed f on f.id = s.support_id where s.answered_at is not null""".formatted(OFFICE);

    private Rows() {}

    /** The last answer of each project in each year: what was said at six months is not added to what is said at twelve. */
    static String number(String question) {
        return """
                select distinct on (s.support_id, extract(year from s.answered_at at time zone 'Europe/Paris'))
                       s.id::text as key, s.support_id as subject, s.answered_at as at, s.partner, s.programme,
                       s.months || ' mois après, ' || case n.evidence when 'CHECKED' then 'vérifié' when 'DOCUMENT' then 'document vu' else 'déclaré' end as shown,
                       s.title as title, '/partenaire/resultats/' || s.id as path, %s as office,
                       coalesce(f.department, '') as department, n.amount, 1::numeric as out_of
                  from surveys.answered s join surveys.answered_number n on n.survey_id = s.id and n.question = '%s'
                  left join support.followed f on f.id = s.support_id
                 where s.answered_at is not null
                 order by s.support_id, extract(year from s.answered_at at time zone 'Europe/Paris'), s.answered_at desc""".formatted(OFFICE, question);
    }

    private static String received(String amount, String which) {
        return RECEIVED_ALL.formatted(amount, which);
    }

    private static String need(String at, String which) {
        return """
                select n.id::text as key, n.id as subject, %s as at, n.partner, n.programme, 'Besoin' as shown, n.title as title, '/partenaire/besoins/' || n.id as path,
                       '' as office, n.department, 0::numeric as amount, 1::numeric as out_of
                  from programmes.caught n where %s""".formatted(at, which);
    }

    private static String candidacy(String at, String amount, String which) {
        return """
                select c.id::text as key, c.project_id as subject, %s as at, c.partner, c.programme, 'Candidature' as shown, c.title as title,
                       '/partenaire/candidatures/' || c.id as path, '' as office, c.department, (%s)::numeric as amount, 1::numeric as out_of
                  from programmes.asked c where %s""".formatted(at, amount, which);
    }

    /** A meeting is public, its title and its page too. */
    private static String gathering(String amount, String among, String which) {
        return """
                select g.id::text as key, g.id as subject, g.starts_at as at, g.partner, '' as programme, g.title as shown, '' as title,
                       '/rencontres/' || g.slug || '/bilan' as path, '/agenda/' || g.slug as office, g.department, (%s)::numeric as amount, (%s)::numeric as out_of
                  from events.reported g where %s""".formatted(amount, among, which);
    }

    private static String followed(String key, String day, String amount, String from) {
        return """
                select %s as key, f.id as subject, %s::timestamp at time zone 'Europe/Paris' as at, f.partner, f.programme, f.reference as shown, f.title as title,
                       '/partenaire/accompagnements/' || f.reference as path, %s as office, f.department,
                       (%s)::numeric as amount, 1::numeric as out_of
                  from %s""".formatted(key, day, OFFICE, amount, from);
    }
}
