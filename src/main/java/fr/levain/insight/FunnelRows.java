package fr.levain.insight;

import java.util.regex.Pattern;

/**
 * The facts of the funnel, as the views of the other modules give them, and the projects they make: one row for each partner and
 * project (projects that are one count as one), with all that is known of it. A fact is written as its bit, {@code {FILED}}.
 */
final class FunnelRows {
    private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+)}");

    /**
     * What each partner knows of its own work; {@code theirs}: words of its own, which no consent hides from it. A follow-up that ended
     * without an exit is one whose holder withdrew their consent long ago.
     */
    static final String SAID = bits("""
            select r.project_id as project, r.partner, f.fact, f.at, '' as programme, r.department, r.request_id as subject, r.reference as shown, '' as title,
                   '/partenaire/demandes/' || r.reference as path, false as theirs
              from guidance.received r
             cross join lateral (values ({REQUEST_RECEIVED}, r.sent_at), ({REQUEST_TAKEN}, r.taken_at), (case
                     when r.status = 'DECLINED' then {REQUEST_DECLINED} when r.status = 'PASSED_ON' then {REQUEST_PASSED_ON} when r.status = 'ANSWERED' then {REQUEST_ANSWERED}
                     when r.request_status = 'WITHDRAWN' then {REQUEST_WITHDRAWN}
                     when r.request_status = 'UNCLAIMED' or r.status = 'CLOSED' and r.unclaimed_at is not null then {REQUEST_UNCLAIMED}
                     when r.status in ('WAITING', 'TAKEN') then {REQUEST_OPEN} else {REQUEST_ELSEWHERE} end, r.sent_at)) f (fact, at)
            union all
            select c.project_id, c.partner, f.fact, c.applied_at, c.programme, c.department, c.project_id, 'Candidature', c.title, '/partenaire/candidatures/' || c.id, false
              from programmes.asked c
             cross join lateral (values ({APPLIED}), (case c.status when 'APPLIED' then {CANDIDACY_OPEN} when 'WAITING' then {CANDIDACY_WAITING} when 'ADMITTED' then {CANDIDACY_ADMITTED}
                     when 'REFUSED' then {CANDIDACY_REFUSED} else {CANDIDACY_WITHDRAWN} end)) f (fact)
            union all
            select n.project_id, n.partner, {NEED_TAKEN_UP}, n.since, n.programme, n.department, n.id, 'Besoin repris', n.title, '/partenaire/besoins/' || n.id, true
              from programmes.caught n where n.status = 'TAKEN_UP' and n.project_id is not null
            union all
            select i.project_id, i.partner, case i.status when 'INVITED' then {INVITED} else {INVITATION_DECLINED} end, i.since, '', '', null, '', '', '', false
              from support.invited i
            union all
            select p.project_id, p.partner, f.fact, f.day::timestamp at time zone 'Europe/Paris', p.programme, p.department, p.id, p.reference, p.title,
                   '/partenaire/accompagnements/' || p.reference, false
              from support.followed p
             cross join lateral (values ({FOLLOWED}, p.opened_on), (case
                     when p.status = 'ACTIVE' then {FOLLOW_UP_ACTIVE} when p.status = 'SUSPENDED' or p.exit is null then {FOLLOW_UP_SUSPENDED}
                     when p.exit = 'COMPLETED' then {FOLLOW_UP_COMPLETED} when p.exit = 'PAUSED' then {FOLLOW_UP_PAUSED} when p.exit = 'DROPPED' then {FOLLOW_UP_DROPPED} end, p.opened_on),
                     (case when p.exit in ('CREATED', 'MERGED') then {CREATED} end, p.ended_on)) f (fact, day)
            union all
            select p.project_id, p.partner, case m.code when 'creation' then {CREATED} else {FIRST_JOB} end, m.reached_on::timestamp at time zone 'Europe/Paris', '', '', null, '', '', '', false
              from support.followed_milestone m join support.followed p on p.id = m.plan_id where m.code in ('creation', 'premier-emploi')
            union all
            select p.project_id, p.partner, f.fact, f.day::timestamp at time zone 'Europe/Paris', '', '', null, '', '', '', false
              from support.followed_funding a join support.followed p on p.id = a.plan_id
             cross join lateral (values ({FUNDING_ASKED}, a.asked_on), (case a.outcome when 'AWAITED' then {FUNDING_AWAITED} when 'REFUSED' then {FUNDING_REFUSED}
                     when 'WITHDRAWN' then {FUNDING_WITHDRAWN} end, a.asked_on),
                     (case a.outcome when 'GRANTED' then {FUNDING_GRANTED} end, coalesce(a.answered_on, a.asked_on))) f (fact, day)
            union all
            select s.project_id, s.partner, case s.status when 'ANSWERED' then {SURVEY_ANSWERED} else {SURVEY_SILENT} end, coalesce(s.answered_at, s.sent_at), '', '', null, '', '', '', false
              from surveys.answered s where s.status in ('ANSWERED', 'SILENT')""");

    /** What the authority knows of the dossiers of a project, as their author was told; an award, once its beneficiary knows. */
    private static final String FILED = bits("""
            select d.project_id as project, f.fact, d.submitted_at as at
              from applications.told_fate d
             cross join lateral (values ({FILED}), (case
                     when d.status in ('SUBMITTED', 'COMPLETE', 'UNDER_ASSESSMENT', 'PROPOSED', 'ON_AGENDA', 'DEFERRED', 'RESERVED', 'REINSTATED') then {DOSSIER_OPEN}
                     when d.status = 'INADMISSIBLE' then {DOSSIER_INADMISSIBLE} when d.status = 'REFUSED' then {DOSSIER_REFUSED}
                     when d.status in ('CLOSED', 'REORIENTED') then {DOSSIER_CLOSED} when d.status = 'WITHDRAWN' then {DOSSIER_WITHDRAWN} end)) f (fact)
            union all
            select k.project_id, {AWARDED}, v.voted_on::timestamp at time zone 'Europe/Paris'
              from events.known_award k join decisions.award_day v on v.application = k.application""");

    /** The projects of a cohort: {@code facts} in one number, {@code at1} to {@code at6} the day each stage was reached. */
    static final String PROJECTS = """
            with own as materialized (
                select case when :together then '' else s.partner end as partner, coalesce(t.root, s.project) as thread, s.fact, s.at, s.programme, s.department
                  from (%s) s left join projects.thread t on t.project = s.project
                 where s.fact is not null and s.at is not null and (:partner = '' or s.partner = :partner)),
            entry as (
                select partner, thread, min(at) as entered from own where fact & %d <> 0
                 group by partner, thread having min(at) >= :from and min(at) < :to),
            filed as (select coalesce(t.root, d.project) as thread, d.fact, d.at from (%s) d left join projects.thread t on t.project = d.project where d.fact is not null),
            known as (
                select o.*, e.entered from own o join entry e on e.partner = o.partner and e.thread = o.thread
                union all
                select e.partner, e.thread, f.fact, f.at, '', '', e.entered from entry e join filed f on f.thread = e.thread),
            projects as (
                select partner, thread, min(entered) as entered, bit_or(fact) as facts, max(department) as department,%s
                  from known
                 where (fact & %d = 0 or (at at time zone 'Europe/Paris')::date >= (entered at time zone 'Europe/Paris')::date) and %%s
                 group by partner, thread
                having (:programme = '' or bool_or(programme = :programme)) and (:department = '' or bool_or(department = :department)))
            """.formatted(SAID, FunnelFact.mask(FunnelFact::enters), FILED, days(), FunnelFact.mask(FunnelFact::countsFromEntry));

    /** Projects that {@code :viewer} follows or followed, while their holder agrees. */
    static final String SHARED = """
            select coalesce(t.root, f.project_id)
              from support.followed f join consents.in_force c on c.subject_id = f.id and c.recipient = :viewer
              left join projects.thread t on t.project = f.project_id
             where f.partner = :viewer""";

    private FunnelRows() {}

    /** Days since the last stage reached before this one; an earlier day counts for none. */
    static String daysTo(FunnelStage stage) {
        var before = stage.before().stream().map(FunnelRows::at).reduce((one, other) -> one + ", " + other).orElseThrow();
        return "case when %1$s is not null and coalesce(%2$s) is not null then greatest(0, extract(epoch from %1$s - coalesce(%2$s)) / 86400) end".formatted(at(stage), before);
    }

    static String at(FunnelStage stage) {
        return "at" + (stage.ordinal() + 1);
    }

    private static String days() {
        var columns = new StringBuilder();
        for (var stage : FunnelStage.values()) {
            var mask = FunnelFact.mask(fact -> fact.reached().filter(stage::equals).isPresent());
            columns.append(columns.isEmpty() ? "" : ",").append("\n       min(at) filter (where fact & %d <> 0) as %s".formatted(mask, at(stage)));
        }
        return columns.toString();
    }

    private static String bits(String statement) {
        return NAME.matcher(statement).replaceAll(found -> FunnelFact.valueOf(found.group(1)).bit() + "::bigint");
    }
}
