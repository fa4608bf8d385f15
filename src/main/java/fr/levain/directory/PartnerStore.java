package fr.levain.directory;

import fr.levain.kernel.AccountId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartnerStore {
    private record Offered(String partner, PartnerOffer offer) {}

    private final JdbcClient database;

    PartnerStore(JdbcClient database) {
        this.database = database;
    }

    List<Need> needs() {
        return database.sql("select * from directory.need order by position")
                .query((row, number) -> new Need(row.getString("slug"), row.getString("label"), Optional.ofNullable(row.getString("hint"))))
                .list();
    }

    List<Partner> partners() {
        var offers = database.sql("select * from directory.partner_offer order by partner, position")
                .query(PartnerStore::offered)
                .list().stream()
                .collect(Collectors.groupingBy(Offered::partner, Collectors.mapping(Offered::offer, Collectors.toList())));
        return database.sql("select * from directory.partner order by position, slug")
                .query((row, number) -> partner(row, offers))
                .list();
    }

    /** Changes with each {@link #replace}, on whichever node. */
    long version() {
        return database.sql("select version from directory.network").query(Long.class).single();
    }

    /** What the pack says takes the place of what was known; a partner it leaves out is retired. */
    void replace(List<Need> needs, List<Partner> partners) {
        database.sql("delete from directory.need").update();
        for (int i = 0; i < needs.size(); i++) add(needs.get(i), i);
        database.sql("delete from directory.partner_offer").update();
        database.sql("update directory.partner set retired = true").update();
        for (int i = 0; i < partners.size(); i++) put(partners.get(i), i);
        database.sql("update directory.network set version = version + 1").update();
    }

    List<String> partnersOf(AccountId account) {
        return database.sql("select partner from directory.partner_member where account_id = :account order by partner")
                .param("account", account.value())
                .query(String.class)
                .list();
    }

    Map<String, List<AccountId>> members() {
        record Member(String partner, AccountId account) {}
        return database.sql("select partner, account_id from directory.partner_member order by partner, since")
                .query((row, number) -> new Member(row.getString("partner"), new AccountId(row.getObject("account_id", UUID.class))))
                .list().stream()
                .collect(Collectors.groupingBy(Member::partner, Collectors.mapping(Member::account, Collectors.toList())));
    }

    /** @return false when the person is in the team already */
    boolean join(String partner, AccountId account, Instant at, String by) {
        return database.sql("""
                        insert into directory.partner_member (partner, account_id, since, added_by)
                        values (:partner, :account, :at, :by) on conflict do nothing
                        """)
                .param("partner", partner)
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update() == 1;
    }

    boolean leave(String partner, AccountId account) {
        return database.sql("delete from directory.partner_member where partner = :partner and account_id = :account")
                .param("partner", partner)
                .param("account", account.value())
                .update() == 1;
    }

    private void add(Need need, int position) {
        database.sql("insert into directory.need (slug, label, hint, position) values (:slug, :label, :hint, :position)")
                .param("slug", need.slug())
                .param("label", need.label())
                .param("hint", need.hint().orElse(null))
                .param("position", position)
                .update();
    }

    private void put(Partner partner, int position) {
        database.sql("""
                        insert into directory.partner (slug, name, presentation, email, phone, site, invented, source, position)
                        values (:slug, :name, :presentation, :email, :phone, :site, :invented, :source, :position)
                        on conflict (slug) do update set name = excluded.name, presentation = excluded.presentation,
                            email = excluded.email, phone = excluded.phone, site = excluded.site,
                            invented = excluded.invented, source = excluded.source, position = excluded.position, retired = false
                        """)
                .param("slug", partner.slug())
                .param("name", partner.name())
                .param("presentation", partner.presentation())
                .param("email", partner.email().orElse(null))
                .param("phone", partner.phone().orElse(null))
                .param("site", partner.site().orElse(null))
                .param("invented", partner.invented())
                .param("source", partner.source())
                .param("position", position)
                .update();
        for (int i = 0; i < partner.offers().size(); i++) put(partner.slug(), partner.offers().get(i), i);
    }

    private void put(String partner, PartnerOffer offer, int position) {
        database.sql("""
                        insert into directory.partner_offer (partner, position, what, needs, departments, kinds, source, assumption)
                        values (:partner, :position, :what, :needs, :departments, :kinds, :source, :assumption)
                        """)
                .param("partner", partner)
                .param("position", position)
                .param("what", offer.what())
                .param("needs", offer.needs().toArray(String[]::new))
                .param("departments", offer.departments().toArray(String[]::new))
                .param("kinds", offer.kinds().toArray(String[]::new))
                .param("source", offer.source())
                .param("assumption", offer.assumption())
                .update();
    }

    private static Partner partner(ResultSet row, Map<String, List<PartnerOffer>> offers) throws SQLException {
        return new Partner(
                row.getString("slug"), row.getString("name"), row.getString("presentation"),
                Optional.ofNullable(row.getString("email")), Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("site")), row.getBoolean("invented"), row.getString("source"),
                row.getBoolean("retired"), offers.getOrDefault(row.getString("slug"), List.of()));
    }

    private static Offered offered(ResultSet row, int number) throws SQLException {
        return new Offered(row.getString("partner"), new PartnerOffer(
                row.getString("what"), texts(row.getArray("needs")), texts(row.getArray("departments")),
                texts(row.getArray("kinds")), row.getString("source"), row.getBoolean("assumption")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
