package fr.levain.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.accounts.Accounts;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who keeps a sheet, by an account or by an address, and when they are asked whether it is still right. */
@LevainTest
class KeepingTests {
    private static final String SIRET = "90731264900011";

    @Autowired Keeping keeping;
    @Autowired Proposals proposals;
    @Autowired PlaceImports imports;
    @Autowired Places places;
    @Autowired PlaceReminders reminders;
    @Autowired Organisations organisations;
    @Autowired Accounts accounts;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester browser;

    @Test
    void N04_an_organisation_keeps_the_sheet_that_bears_its_number_and_its_changes_wait_for_the_region() {
        take("Atelier des Quatre Vents", "16015", "siret", SIRET);
        var member = account("vents@exemple.fr");
        var other = account("passant@exemple.fr");
        organisations.attach(new Claim("Association des Quatre Vents", HolderKind.ASSOCIATION, Siret.read(SIRET), Optional.empty(), Optional.empty(), Optional.empty(), MemberRole.SIGNATORY), Optional.empty(), member);

        assertThat(keeping.entitled(keeping.place("atelier-des-quatre-vents"), other)).isEmpty();
        assertThatThrownBy(() -> keeping.keepByOrganisation("atelier-des-quatre-vents", other)).isInstanceOf(NotAllowed.class);
        keeping.keepByOrganisation("atelier-des-quatre-vents", member);
        var place = keeping.place("atelier-des-quatre-vents");
        assertThat(keeping.keptBy(member)).extracting(Place::name).containsExactly("Atelier des Quatre Vents");

        proposals.change(place.id(), place.sheet().with(PlaceField.HOURS, "le jeudi"), "", member);
        assertThat(places.detail(place.slug()).place().sheet().has(PlaceField.HOURS)).as("the Region looks first").isFalse();
        assertThatThrownBy(() -> proposals.change(place.id(), place.sheet(), "", other)).isInstanceOf(NotAllowed.class);
        var waiting = proposals.waiting(1000).stream().filter(each -> each.place().equals(Optional.of(place.id()))).findFirst().orElseThrow();
        proposals.publish(waiting.id(), Optional.empty(), accounts.caller(accounts.byEmail("nadia.bertin@demo.levain.example").orElseThrow().id()).orElseThrow());
        var changed = places.detail(place.slug());
        assertThat(changed.place().sheet().get(PlaceField.HOURS)).isEqualTo("le jeudi");
        assertThat(changed.said().get(PlaceField.HOURS).name()).isEqualTo("L’espace lui-même");
        assertThat(changed.said().get(PlaceField.NAME).name()).isEqualTo("Liste des essais");
    }

    @Test
    void a_sheet_sent_twice_waits_once_and_sent_otherwise_it_takes_the_place_of_the_one_before() throws Exception {
        take("Atelier Répété", "19272", "courriel", "repete@exemple.fr");
        var place = keeping.place("atelier-repete");
        keeping.ask(place.slug(), Email.read("repete@exemple.fr").orElseThrow(), "J’y travaille", new Caller.Visitor());
        var key = new PlaceKey(new Mailbox(sql).found("repete@exemple.fr", "/espaces/cle/([\\w-]{32})"));
        var keeper = ((Keeping.Opening.Sheet) keeping.open(key)).by();

        var first = place.sheet().with(PlaceField.HOURS, "le mardi");
        proposals.change(place.id(), first, "", keeper);
        proposals.change(place.id(), first, "", keeper);
        assertThat(waitingOf(place)).extracting(Proposal::sheet).containsExactly(first);
        assertThat(browser.get().uri(key.path())).hasStatusOk().bodyText().contains("attendent la Région", "le mardi");

        var read = waitingOf(place).getFirst();
        var second = first.with(PlaceField.PRICES, "10 €");
        proposals.change(place.id(), second, "", keeper);
        assertThat(waitingOf(place)).extracting(Proposal::sheet).containsExactly(second);
        var officer = accounts.caller(accounts.byEmail("nadia.bertin@demo.levain.example").orElseThrow().id()).orElseThrow();
        assertThatThrownBy(() -> proposals.publish(read.id(), Optional.empty(), officer)).as("read before it was replaced").isInstanceOf(Stale.class);
    }

    private java.util.List<Proposal> waitingOf(Place place) {
        return proposals.waiting(1000).stream().filter(each -> each.place().equals(Optional.of(place.id()))).toList();
    }

    @Test
    void a_proposal_never_writes_over_what_was_changed_since_unless_an_officer_read_both() {
        take("Atelier Disputé", "19272", "horaires", "le lundi");
        var place = keeping.place("atelier-dispute");
        sql.sql("update places.place set keeper_email = 'dispute@exemple.fr' where id = :id").param("id", place.id().value()).update();
        var officer = accounts.caller(accounts.byEmail("nadia.bertin@demo.levain.example").orElseThrow().id()).orElseThrow();
        keeping.ask(place.slug(), Email.read("dispute@exemple.fr").orElseThrow(), "J’y travaille", new Caller.Visitor());
        var keeper = ((Keeping.Opening.Sheet) keeping.open(new PlaceKey(new Mailbox(sql).found("dispute@exemple.fr", "/espaces/cle/([\\w-]{32})")))).by();

        proposals.change(place.id(), place.sheet().with(PlaceField.HOURS, "le mardi"), "", keeper);
        proposals.change(place.id(), place.sheet().with(PlaceField.HOURS, "le jeudi").with(PlaceField.PRICES, "10 €"), "", officer);
        var waiting = proposals.waiting(1000).stream().filter(each -> each.place().equals(Optional.of(place.id()))).findFirst().orElseThrow();
        assertThat(proposals.publish(waiting.id(), Optional.empty(), officer)).isEqualTo(new PublishResult.Overtaken(java.util.List.of(PlaceField.HOURS)));
        assertThat(proposals.publish(waiting.id(), Optional.of(place.version()), officer)).as("having read an older one").isInstanceOf(PublishResult.Overtaken.class);
        assertThat(keeping.place(place.slug()).sheet().get(PlaceField.HOURS)).isEqualTo("le jeudi");

        assertThat(proposals.publish(waiting.id(), Optional.of(keeping.place(place.slug()).version()), officer)).isInstanceOf(PublishResult.Published.class);
        var published = keeping.place(place.slug()).sheet();
        assertThat(published.get(PlaceField.HOURS)).isEqualTo("le mardi");
        assertThat(published.get(PlaceField.PRICES)).as("what the keeper did not touch stays").isEqualTo("10 €");
    }

    @Test
    void N04_who_keeps_an_old_sheet_is_asked_once_and_again_a_month_later_until_one_click() {
        take("Atelier Oublié", "19272", "horaires", "le lundi");
        var place = keeping.place("atelier-oublie");
        sql.sql("update places.place set keeper_email = 'oublie@exemple.fr', verified_on = date '2025-11-01' where id = :id").param("id", place.id().value()).update();
        var mailbox = new Mailbox(sql);

        reminders.remind();
        reminders.remind();
        assertThat(mailbox.of("oublie@exemple.fr")).hasSize(1);
        clock.advance(Duration.ofDays(31));
        reminders.remind();
        assertThat(mailbox.of("oublie@exemple.fr")).hasSize(2);

        var key = new PlaceKey(mailbox.found("oublie@exemple.fr", "/espaces/cle/([\\w-]{32})"));
        var opened = (Keeping.Opening.Sheet) keeping.open(key);
        keeping.verify(place.id(), opened.by());
        assertThat(places.detail("atelier-oublie").verifiedOn()).contains(LocalDate.of(2026, 12, 24));
        var elsewhere = keeping.place("le-chai");
        assertThatThrownBy(() -> keeping.verify(elsewhere.id(), opened.by())).as("a link opens one sheet").isInstanceOf(NotAllowed.class);
        clock.advance(Duration.ofDays(31));
        reminders.remind();
        assertThat(mailbox.of("oublie@exemple.fr")).hasSize(2);
        assertThat(keeping.open(key)).as("a month later").isInstanceOf(Keeping.Opening.Expired.class);
    }

    @Test
    void a_link_sent_before_the_sheet_changed_hands_opens_nothing_and_makes_nobody_its_keeper() {
        take("Atelier Passé", "19272", "courriel", "ancien@exemple.fr");
        var place = keeping.place("atelier-passe");
        assertThat(place.sheet().get(PlaceField.EMAIL)).isEqualTo("ancien@exemple.fr");
        var mailbox = new Mailbox(sql);
        keeping.ask(place.slug(), Email.read("ancien@exemple.fr").orElseThrow(), "J’y travaille", new Caller.Visitor());
        var old = new PlaceKey(mailbox.found("ancien@exemple.fr", "/espaces/cle/([\\w-]{32})"));
        var opened = (Keeping.Opening.Sheet) keeping.open(old);

        var officer = accounts.caller(accounts.byEmail("nadia.bertin@demo.levain.example").orElseThrow().id()).orElseThrow();
        proposals.change(place.id(), place.sheet().with(PlaceField.EMAIL, "nouveau@exemple.fr"), "", officer);
        assertThat(keeping.open(old)).isInstanceOf(Keeping.Opening.Expired.class);
        clock.advance(Duration.ofDays(1));
        keeping.verify(place.id(), opened.by());
        assertThat(keeping.place(place.slug()).keeper()).as("opened just before").isEmpty();

        keeping.ask(place.slug(), Email.read("nouveau@exemple.fr").orElseThrow(), "J’y travaille", new Caller.Visitor());
        var first = new PlaceKey(mailbox.found("nouveau@exemple.fr", "/espaces/cle/([\\w-]{32})"));
        keeping.ask(place.slug(), Email.read("autre@exemple.fr").orElseThrow(), "Je reprends le lieu", new Caller.Visitor());
        var claim = keeping.claims(1000).stream().filter(each -> each.email().equals("autre@exemple.fr")).findFirst().orElseThrow();
        keeping.settleClaim(claim.id(), true, "", officer);
        assertThat(keeping.open(first)).isInstanceOf(Keeping.Opening.Expired.class);
        assertThat(keeping.open(new PlaceKey(mailbox.found("autre@exemple.fr", "/espaces/cle/([\\w-]{32})")))).isInstanceOf(Keeping.Opening.Sheet.class);
    }

    private void take(String name, String commune, String column, String value) {
        var csv = "id,nom,code_insee,%s\n%s,%s,%s,%s\n".formatted(column, name.hashCode(), name, commune, value);
        var id = imports.receive("un.csv", csv.getBytes(StandardCharsets.UTF_8), "Liste des essais", Licence.OPEN, LocalDate.of(2026, 1, 1), new Caller.System("test"));
        imports.run(id, ImportChoices.NONE, new Caller.System("test"));
    }

    private Caller.Account account(String email) {
        return accounts.caller(accounts.open("Camille Essai", email, Optional.empty(), new Caller.System("test")).id()).orElseThrow();
    }
}
