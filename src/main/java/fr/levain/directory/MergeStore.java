package fr.levain.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What moves from one record to another, and back. */
@Repository
class MergeStore {
    private static final String MERGES = """
            select m.*, k.name as kept_name, a.name as absorbed_name from directory.merge m
              join directory.organisation k on k.id = m.kept join directory.organisation a on a.id = m.absorbed
            """;

    private final JdbcClient database;

    MergeStore(JdbcClient database) {
        this.database = database;
    }

    /** Both rows locked, in one order for all. False when one of them is in another already. */
    boolean lock(UUID one, UUID other) {
        return database.sql("""
                select id from directory.organisation where id in (:one, :other) and merged_into is null order by id for update
                """)
                .param("one", one).param("other", other).query(UUID.class).list().size() == 2;
    }

    void open(UUID merge, UUID kept, UUID absorbed, Instant at, String by) {
        database.sql("""
                insert into directory.merge (id, kept, absorbed, merged_at, merged_by, numbers)
                select :id, k.id, a.id, :at, :by, jsonb_build_object(
                       'kept', jsonb_build_object('siren', k.siren, 'siret', k.siret, 'rna', k.rna, 'address', k.address, 'verified_at', k.verified_at, 'verified_by', k.verified_by),
                       'absorbed', jsonb_build_object('siren', a.siren, 'siret', a.siret, 'rna', a.rna))
                  from directory.organisation k, directory.organisation a where k.id = :kept and a.id = :absorbed
                """)
                .param("id", merge).param("kept", kept).param("absorbed", absorbed)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).update();
    }

    void move(UUID merge) {
        // a number belongs to one record only: taken off the one before the other has it
        run(merge, "update directory.organisation o set siren = null, siret = null, rna = null, merged_into = m.kept from directory.merge m where m.id = :merge and o.id = m.absorbed");
        run(merge, """
                update directory.organisation o
                   set siren = coalesce(o.siren, m.numbers -> 'absorbed' ->> 'siren'), siret = coalesce(o.siret, m.numbers -> 'absorbed' ->> 'siret'),
                       rna = coalesce(o.rna, m.numbers -> 'absorbed' ->> 'rna'), address = coalesce(o.address, a.address),
                       verified_at = coalesce(o.verified_at, a.verified_at), verified_by = coalesce(o.verified_by, a.verified_by)
                  from directory.merge m join directory.organisation a on a.id = m.absorbed where m.id = :merge and o.id = m.kept
                """);
        run(merge, """
                insert into directory.merge_moved (merge, kind, row_id, before_status, before_role)
                select m.id, case when k.account_id is null then 'MEMBER' else 'RAISED' end, b.account_id, k.status, k.role
                  from directory.merge m join directory.membership b on b.organisation_id = m.absorbed
                  left join directory.membership k on k.organisation_id = m.kept and k.account_id = b.account_id
                 where m.id = :merge and (k.account_id is null or (b.status = 'APPROVED' and k.status <> 'APPROVED'))
                """);
        run(merge, """
                update directory.membership k set status = b.status, role = b.role
                  from directory.merge m join directory.merge_moved v on v.merge = m.id and v.kind = 'RAISED'
                  join directory.membership b on b.organisation_id = m.absorbed and b.account_id = v.row_id
                 where m.id = :merge and k.organisation_id = m.kept and k.account_id = v.row_id
                """);
        run(merge, """
                update directory.membership b set organisation_id = m.kept
                  from directory.merge m join directory.merge_moved v on v.merge = m.id and v.kind = 'MEMBER'
                 where m.id = :merge and b.organisation_id = m.absorbed and b.account_id = v.row_id
                """);
        run(merge, """
                insert into directory.merge_moved (merge, kind, row_id)
                select distinct m.id, 'MANDATE', d.account_id from directory.merge m join directory.mandate d on d.organisation_id = m.absorbed
                 where m.id = :merge and not exists (select 1 from directory.mandate k where k.organisation_id = m.kept and k.account_id = d.account_id)
                """);
        run(merge, carried("mandate", "account_id", "MANDATE", "absorbed", "kept"));
        run(merge, """
                insert into directory.merge_moved (merge, kind, row_id)
                select m.id, 'BANK_ACCOUNT', b.id from directory.merge m join directory.bank_account b on b.organisation_id = m.absorbed where m.id = :merge
                """);
        run(merge, carried("bank_account", "id", "BANK_ACCOUNT", "absorbed", "kept"));
    }

    void giveBack(UUID merge) {
        run(merge, carried("bank_account", "id", "BANK_ACCOUNT", "kept", "absorbed"));
        run(merge, carried("mandate", "account_id", "MANDATE", "kept", "absorbed"));
        run(merge, carried("membership", "account_id", "MEMBER", "kept", "absorbed"));
        run(merge, """
                update directory.membership k set status = v.before_status, role = v.before_role
                  from directory.merge m join directory.merge_moved v on v.merge = m.id and v.kind = 'RAISED'
                 where m.id = :merge and k.organisation_id = m.kept and k.account_id = v.row_id
                """);
        // only what the merge itself added is taken off: a number recorded since stays
        run(merge, """
                update directory.organisation o
                   set siren = case when m.numbers -> 'kept' ->> 'siren' is null and o.siren = m.numbers -> 'absorbed' ->> 'siren' then null else o.siren end,
                       siret = case when m.numbers -> 'kept' ->> 'siret' is null and o.siret = m.numbers -> 'absorbed' ->> 'siret' then null else o.siret end,
                       rna = case when m.numbers -> 'kept' ->> 'rna' is null and o.rna = m.numbers -> 'absorbed' ->> 'rna' then null else o.rna end,
                       address = coalesce(m.numbers -> 'kept' ->> 'address', o.address),
                       verified_at = (m.numbers -> 'kept' ->> 'verified_at')::timestamptz, verified_by = m.numbers -> 'kept' ->> 'verified_by'
                  from directory.merge m where m.id = :merge and o.id = m.kept
                """);
        run(merge, """
                update directory.organisation o
                   set merged_into = null, siren = m.numbers -> 'absorbed' ->> 'siren', siret = m.numbers -> 'absorbed' ->> 'siret',
                       rna = m.numbers -> 'absorbed' ->> 'rna'
                  from directory.merge m where m.id = :merge and o.id = m.absorbed
                """);
    }

    boolean undone(UUID merge, Instant at, String by) {
        return database.sql("update directory.merge set undone_at = :at, undone_by = :by where id = :id and undone_at is null")
                .param("id", merge).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).update() == 1;
    }

    Optional<Merge> find(UUID merge) {
        return database.sql(MERGES + " where m.id = :id").param("id", merge).query(MergeStore::merge).optional();
    }

    List<Merge> latest(int most, int from) {
        return database.sql(MERGES + " order by m.merged_at desc, m.id desc limit :most offset :from")
                .param("most", most).param("from", from).query(MergeStore::merge).list();
    }

    private static String carried(String table, String column, String kind, String from, String to) {
        return """
                update directory.%s r set organisation_id = m.%s
                  from directory.merge m join directory.merge_moved v on v.merge = m.id and v.kind = '%s'
                 where m.id = :merge and r.organisation_id = m.%s and r.%s = v.row_id
                """.formatted(table, to, kind, from, column);
    }

    private void run(UUID merge, String sql) {
        database.sql(sql).param("merge", merge).update();
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(row.getObject("id", UUID.class), new OrganisationId(row.getObject("kept", UUID.class)), row.getString("kept_name"),
                new OrganisationId(row.getObject("absorbed", UUID.class)), row.getString("absorbed_name"),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(), row.getString("merged_by"),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
