package fr.levain.network;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.network.NetworkQuery.Key;
import fr.levain.territory.Point;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProfileStore {
    private static final Set<Key> KNOWN = EnumSet.complementOf(EnumSet.of(Key.EPCI));

    private final JdbcClient sql;

    ProfileStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param all what is for members too */
    Found<Profile> find(NetworkQuery query, Optional<Point> from, boolean all) {
        return seek(all).keeping(query, KNOWN).page(sql, query, from, ProfileStore::profile);
    }

    /** Those that give what is needed, or need what is given, on one of the themes; never the author's own. */
    List<Profile> answering(Topics topics, AccountId but, boolean all, int most) {
        return crossing(topics, but, all, "(offers && :needs::text[] or needs && :offers::text[]) and (cardinality(:themes::text[]) = 0 or themes && :themes::text[])", most);
    }

    /** Laboratories of one of the disciplines, or on one of the themes. */
    List<Profile> laboratories(Topics topics, AccountId but, boolean all, int most) {
        return crossing(topics, but, all, "kind = 'LABORATORY' and (disciplines && :disciplines::text[] or themes && :themes::text[])", most);
    }

    private List<Profile> crossing(Topics topics, AccountId but, boolean all, String condition, int most) {
        return seek(all).where("keeper <> :but", "but", but.value()).crossing(topics, condition).list(sql, most, 0, ProfileStore::profile).stream().map(Near::what).toList();
    }

    private static Seek seek(boolean all) {
        var seek = new Seek("network.profile", "name, id").where("suspended_at is null");
        return all ? seek : seek.where("audience = 'PUBLIC'");
    }

    Optional<Profile> find(UUID id) {
        return sql.sql("select * from network.profile where id = :id").param("id", id).query(ProfileStore::profile).optional();
    }

    /** Of a person, and of the organisations they act for. */
    List<Profile> keptBy(AccountId account, Collection<OrganisationId> organisations) {
        return sql.sql("""
                select * from network.profile where (keeper = :account and organisation_id is null) or organisation_id = any(:organisations)
                 order by organisation_id is not null, name, id
                """).param("account", account.value()).param("organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(ProfileStore::profile).list();
    }

    /** New, or in place of what was said before. */
    void put(Profile profile) {
        var said = profile.said();
        var topics = said.topics();
        Spot.write(sql.sql("""
                insert into network.profile (id, kind, keeper, organisation_id, name, presentation, skills, offer, need, themes, departments, needs, offers, disciplines,
                    commune, commune_name, department, latitude, longitude, audience, asking, agreed_on, verified_on)
                values (:id, :kind, :keeper, :organisation, :name, :presentation, :skills, :offer, :need, :themes, :departments, :needs, :offers, :disciplines,
                    :commune, :commune_name, :department, :latitude, :longitude, :audience, :asking, :agreed, :verified)
                on conflict (id) do update set kind = excluded.kind, keeper = excluded.keeper, name = excluded.name, presentation = excluded.presentation,
                    skills = excluded.skills, offer = excluded.offer, need = excluded.need, themes = excluded.themes, departments = excluded.departments,
                    needs = excluded.needs, offers = excluded.offers, disciplines = excluded.disciplines, commune = excluded.commune,
                    commune_name = excluded.commune_name, department = excluded.department, latitude = excluded.latitude, longitude = excluded.longitude,
                    audience = excluded.audience, asking = excluded.asking, agreed_on = excluded.agreed_on, verified_on = excluded.verified_on, reminded_on = null
                """), profile.spot())
                .param("id", profile.id()).param("kind", said.kind().name()).param("keeper", profile.keeper().value())
                .param("organisation", said.organisation().map(OrganisationId::value).orElse(null), Types.OTHER).param("name", profile.name())
                .param("presentation", said.presentation()).param("skills", said.skills()).param("offer", said.offer()).param("need", said.need())
                .param("themes", topics.themes().toArray(String[]::new)).param("departments", topics.departments().toArray(String[]::new))
                .param("needs", topics.needs().toArray(String[]::new)).param("offers", topics.offers().toArray(String[]::new))
                .param("disciplines", topics.disciplines().toArray(String[]::new)).param("audience", said.audience().name()).param("asking", said.asking().name())
                .param("agreed", profile.agreedOn()).param("verified", profile.verifiedOn()).update();
    }

    void verify(UUID id, LocalDate day) {
        sql.sql("update network.profile set verified_on = :day, reminded_on = null where id = :id").param("day", day).param("id", id).update();
    }

    void remove(UUID id) {
        sql.sql("delete from network.profile where id = :id").param("id", id).update();
    }

    void suspend(UUID id, @Nullable Instant at) {
        sql.sql("update network.profile set suspended_at = :at where id = :id").param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP).param("id", id).update();
    }

    /** Not verified since the first day, nor reminded since the second. */
    List<Profile> toRemind(LocalDate verifiedBefore, LocalDate remindedBefore, int most) {
        return sql.sql("""
                select * from network.profile where verified_on < :verified and (reminded_on is null or reminded_on <= :reminded) and suspended_at is null
                 order by verified_on, id limit :most
                """).param("verified", verifiedBefore).param("reminded", remindedBefore).param("most", most).query(ProfileStore::profile).list();
    }

    void reminded(UUID id, LocalDate day) {
        sql.sql("update network.profile set reminded_on = :day where id = :id").param("day", day).param("id", id).update();
    }

    private static Profile profile(ResultSet row, int number) throws SQLException {
        var spot = Spot.read(row);
        var said = new ProfileDraft(ProfileKind.valueOf(row.getString("kind")), Optional.ofNullable(row.getObject("organisation_id", UUID.class)).map(OrganisationId::new),
                row.getString("presentation"), row.getString("skills"), row.getString("offer"), row.getString("need"), topics(row), spot.map(Spot::commune),
                Audience.valueOf(row.getString("audience")), Asking.valueOf(row.getString("asking")));
        return new Profile(row.getObject("id", UUID.class), new AccountId(row.getObject("keeper", UUID.class)), row.getString("name"), said, spot,
                row.getObject("agreed_on", LocalDate.class), row.getObject("verified_on", LocalDate.class), row.getTimestamp("suspended_at") != null);
    }

    static Topics topics(ResultSet row) throws SQLException {
        return new Topics(texts(row, "themes"), texts(row, "departments"), texts(row, "needs"), texts(row, "offers"), texts(row, "disciplines"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
