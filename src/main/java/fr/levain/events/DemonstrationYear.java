package fr.levain.events;

import fr.levain.directory.Partners;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented meetings of last year, for the report of whoever ran them: who came is erased since, the numbers stay. */
@Component
class DemonstrationYear implements DemonstrationData {
    private final JdbcClient sql;
    private final Partners partners;

    DemonstrationYear(JdbcClient sql, Partners partners) {
        this.sql = sql;
        this.partners = partners;
    }

    @Override
    public int order() {
        return 84;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        if (partners.find("atis").isEmpty()) return;
        int year = LocalDate.ofInstant(now, French.PARIS).getYear() - 1;
        sql.sql("""
                insert into events.gathering (id, slug, status, kind, title, summary, programme, audience, starts_at, ends_at, place, department, link, accessibility, contact_name,
                    contact_email, contact_phone, themes, asks_access, asks_diet, training_minutes, partner, presence_code, prepared_by, changed_at, published_at, ended_at)
                select ('0000eb01-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'reunion-capteurs-' || cast(:year as text) || '-' || n, 'HELD', 'AWARENESS',
                       'Repérer les besoins, réunion ' || n || ' (inventée)', 'Des habitants et des élus disent ce qui manque près de chez eux.', '', 'Habitants, élus, associations.',
                       day, day + interval '3 hours', 'Salle inventée', dept, '', '', 'ATIS (contact inventé)', 'contact@atis.levain.example', '', array['ess'], false, false, 0, 'atis', '',
                       'system:demonstration', day, day - interval '30 days', day + interval '1 day'
                  from (select n, dept, make_timestamptz(cast(:year as int), 2 * n::int, 12, 18, 0, 0, 'Europe/Paris') as day
                          from unnest(array['33', '47', '86', '79']) with ordinality d (dept, n)) g
                on conflict do nothing
                """).param("year", year).update();
        sql.sql("""
                with held as (select id, row_number() over (order by id) as n, starts_at from events.gathering where id::text like '0000eb01-%'),
                booked as (
                    insert into events.registration (id, gathering_id, status, email, name, organisation, people, wants_news, asked_at, mailed_at, since, erased_at)
                    select replace(id::text, '0000eb01', '0000eb02')::uuid, id, 'REGISTERED', '', '', '', 10 + 4 * n, false, starts_at, starts_at, starts_at, starts_at from held
                    on conflict do nothing returning id, people, since),
                came as (
                    insert into events.attendee (registration_id, number, name, present_at) select id, k, '', since from booked, generate_series(1, people) k returning 1),
                cost as (
                    insert into events.balance (gathering_id, venue_cents, speakers_cents, other_cents, staff_minutes) select id, 12000, 30000, 4500, 60 * (14 + n) from held
                    on conflict do nothing returning 1)
                insert into events.feedback (id, gathering_id, satisfaction, usefulness, liked, wished)
                select replace(replace(h.id::text, '0000eb01', '0000eb03'), '-4000-', '-4' || lpad(k::text, 3, '0') || '-')::uuid, h.id, 3 + (h.n + k)::int % 3, 4, '', ''
                  from held h, generate_series(1, 8) k
                on conflict do nothing
                """).update();
    }
}
