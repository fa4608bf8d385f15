package fr.levain.directory;

import fr.levain.directory.Duplicate.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DuplicateStore {
    /** Below it, names of one commune that share a common word would all be told. */
    private static final double NEAR = 0.5;

    private final JdbcClient database;

    DuplicateStore(JdbcClient database) {
        this.database = database;
    }

    /** Near names in one commune, or one name where a commune is not told, unless two SIREN or two RNA tell them apart. Through the index of the trigrams. */
    List<Duplicate> suspected(int most, int from) {
        return database.sql("""
                select a.id as a_id, a.name as a_name, a.siren as a_siren, a.rna as a_rna, a.address as a_address,
                       (select count(*) from directory.membership m where m.organisation_id = a.id and m.status = 'APPROVED') as a_members,
                       b.id as b_id, b.name as b_name, b.siren as b_siren, b.rna as b_rna, b.address as b_address,
                       (select count(*) from directory.membership m where m.organisation_id = b.id and m.status = 'APPROVED') as b_members,
                       round(public.similarity(a.spoken_name, b.spoken_name) * 100)::int as nearness
                  from directory.organisation a
                  join directory.organisation b
                    on b.id > a.id and b.merged_into is null
                   and b.spoken_name operator(public.%) a.spoken_name
                   and (b.commune = a.commune or (a.commune is null or b.commune is null) and b.spoken_name = a.spoken_name)
                 where a.merged_into is null
                   and public.similarity(a.spoken_name, b.spoken_name) >= :near
                   and (a.siren is null or b.siren is null) and (a.rna is null or b.rna is null)
                   and not exists (select 1 from directory.not_duplicate n where n.first_id = a.id and n.second_id = b.id)
                 order by nearness desc, a.id, b.id limit :most offset :from
                """)
                .param("near", NEAR).param("most", most).param("from", from)
                .query((row, n) -> new Duplicate(side(row, "a"), side(row, "b"), row.getInt("nearness")))
                .list();
    }

    void notTheSame(UUID first, UUID second, Instant at, String by) {
        database.sql("""
                insert into directory.not_duplicate (first_id, second_id, said_at, said_by)
                values (least(:one, :other), greatest(:one, :other), :at, :by) on conflict do nothing
                """)
                .param("one", first).param("other", second).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by)
                .update();
    }

    private static Side side(ResultSet row, String which) throws SQLException {
        return new Side(new OrganisationId(row.getObject(which + "_id", UUID.class)), row.getString(which + "_name"),
                Optional.ofNullable(row.getString(which + "_siren")), Optional.ofNullable(row.getString(which + "_rna")),
                Optional.ofNullable(row.getString(which + "_address")), row.getInt(which + "_members"));
    }
}
