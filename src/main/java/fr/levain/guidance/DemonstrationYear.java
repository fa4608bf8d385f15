package fr.levain.guidance;

import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.French;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seventy invented requests that ATIS received last year, the oldest erased as the law asks: the numbers of a yearly report. */
@Component
class DemonstrationYear implements DemonstrationData {
    private final JdbcClient sql;
    private final Partners partners;
    private final SettingsStore settings;
    private final Consents consents;

    DemonstrationYear(JdbcClient sql, Partners partners, SettingsStore settings, Consents consents) {
        this.sql = sql;
        this.partners = partners;
        this.settings = settings;
        this.consents = consents;
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
        // every ninth is declined, every eleventh found nobody in time; of the last ten, which went no further, one each was taken back, passed on, and taken elsewhere; the others are answered
        sql.sql("""
                insert into guidance.request (id, reference, token, form_key, status, since, sent_at, project_id, commune, department, holder_kind, needs,
                    may_pass_on, closed_at, unclaimed_at, satisfaction, erased_at, words, contact_name, contact_email, contact_phone)
                select ('0000dddd-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, cast(:year as text) || '-BIL-' || lpad(n::text, 5, '0'), 'bilan-' || cast(:year as text) || '-' || n,
                       ('0000eeee-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, case n when 62 then 'WITHDRAWN' else 'ANSWERED' end, sent + interval '12 days', sent,
                       ('0000aaaa-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Commune inventée', (array['33', '24', '47', '86', '79', '16', '17'])[1 + n % 7],
                       'association', array['idee'], true, sent + interval '12 days', case when n % 11 = 0 then sent + interval '8 days' end,
                       case when n % 3 = 0 then 'HELPED' when n % 7 = 0 then 'PARTLY' end,
                       case when erasure < :now then erasure end, case when erasure >= :now then 'Demande inventée : un premier rendez-vous pour préciser l’idée.' end,
                       case when erasure >= :now then 'Personne inventée ' || n end, case when erasure >= :now then 'personne-' || n || '@demo.levain.example' end, case when erasure >= :now then '' end
                  from (select n, sent, sent + interval '12 days' + :months * interval '1 month' as erasure
                          from (select n, make_timestamptz(cast(:year as int), 1, 1, 9, 0, 0, 'Europe/Paris') + n * interval '4 days 21 hours' as sent from generate_series(1, 70) n) d) s
                on conflict do nothing
                """).param("year", year).param("months", settings.find().orElseThrow().retentionMonths()).param("now", Timestamp.from(now)).update();
        sql.sql("""
                insert into guidance.handover (id, request_id, partner, status, since, sent_at, first_answer_at, taken_at)
                select ('0000cccc-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, r.id, 'atis',
                       case when n % 9 = 0 then 'DECLINED' when n in (62, 65, 66) then 'CLOSED' when n = 64 then 'PASSED_ON' else 'ANSWERED' end,
                       r.since, r.sent_at, case when n not in (62, 65, 66) then r.sent_at + (1 + n % 6) * interval '1 day' end,
                       case when n % 9 <> 0 and n not in (62, 64, 65, 66) then r.sent_at + (1 + n % 6) * interval '1 day' end
                  from (select r.*, row_number() over (order by r.reference) as n from guidance.request r where r.reference like :year || '-BIL-%') r
                on conflict do nothing
                """).param("year", "" + year).update();
        // what is not erased yet is still theirs to open
        sql.sql("select r.id from guidance.request r join guidance.handover h on h.request_id = r.id where r.reference like :year || '-BIL-%' and r.erased_at is null and h.status in ('ANSWERED', 'DECLINED') order by r.id")
                .param("year", "" + year).query(UUID.class).list()
                .forEach(id -> consents.give(new RequestId(id).subject(), "atis", EnumSet.allOf(Shared.class), now, new Caller.System("demonstration")));
    }
}
