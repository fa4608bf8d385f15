package fr.levain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.accounts.Accounts;
import fr.levain.audit.Journal;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people put in touch, and what keeps anybody from being pestered. */
@LevainTest
class IntroductionsTests {
    @Autowired Introductions introductions;
    @Autowired Profiles profiles;
    @Autowired AbuseReports reports;
    @Autowired Notices notices;
    @Autowired Organisations organisations;
    @Autowired NetworkRounds rounds;
    @Autowired SomeNetwork some;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void N06_neither_side_reads_how_to_reach_the_other_until_both_agree() {
        var asker = some.account("Camille Demande");
        var asked = some.account("Dominique Répond");
        var target = target(some.listed(asked, Asking.BY_MAIL));
        var mailbox = new Mailbox(sql);

        var id = ask(target, asker);
        assertThat(introductions.view(id, asker).other()).isEmpty();
        var received = introductions.view(id, asked);
        assertThat(received.name()).isEqualTo("Camille Demande");
        assertThat(received.other()).as("the one asked reads no address either").isEmpty();
        assertThat(mailbox.of(asked.email())).singleElement().satisfies(mail -> assertThat(mail.text()).contains("Camille Demande", "Bonjour").doesNotContain(asker.email()));
        assertThatThrownBy(() -> introductions.view(id, some.account("Un Passant"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> introductions.accept(id, "", asker)).as("nobody accepts for the other").isInstanceOf(NotFound.class);

        introductions.accept(id, "Avec plaisir", asked);
        assertThat(introductions.view(id, asker).other()).hasValueSatisfying(other -> assertThat(other.email()).isEqualTo(asked.email()));
        assertThat(introductions.view(id, asked).other()).hasValueSatisfying(other -> assertThat(other.email()).isEqualTo(asker.email()));
        assertThat(mailbox.of(asker.email())).singleElement().satisfies(mail -> assertThat(mail.text()).doesNotContain(asked.email()));
        assertThatThrownBy(() -> introductions.decline(id, "", false, asked)).as("answered once").isInstanceOf(Stale.class);
    }

    @Test
    void whoever_chose_their_own_space_gets_no_mail_and_whoever_refuses_for_good_is_asked_no_more() {
        var asker = some.account("Camille Insiste");
        var asked = some.account("Dominique Tranquille");
        var target = target(some.listed(asked, Asking.HERE));
        var mailbox = new Mailbox(sql);

        var id = ask(target, asker);
        assertThat(introductions.ask(target, "Encore", asker)).as("asked twice").isInstanceOf(AskResult.NotAsked.class);
        introductions.decline(id, "", true, asked);
        clock.advance(Duration.ofDays(400));
        assertThat(introductions.ask(target, "Un an après", asker)).isEqualTo(new AskResult.NotAsked(AskingRules.UNREACHABLE));
        assertThat(mailbox.of(asked.email())).isEmpty();
        assertThat(mailbox.of(asker.email())).singleElement().satisfies(mail -> assertThat(mail.text()).contains("ne peut pas donner suite"));
    }

    @Test
    void what_nobody_answers_closes_by_itself_without_a_word_to_whom_was_asked() {
        var asker = some.account("Camille Attend");
        var asked = some.account("Dominique Absente");
        var id = ask(target(some.listed(asked, Asking.HERE)), asker);
        var mailbox = new Mailbox(sql);

        clock.advance(Duration.ofDays(21));
        rounds.run();
        assertThat(introductions.view(id, asker).introduction().status()).as("the last day counts").isEqualTo(IntroductionStatus.ASKED);
        clock.advance(Duration.ofDays(1));
        rounds.run();
        assertThat(introductions.view(id, asker).introduction().status()).isEqualTo(IntroductionStatus.UNANSWERED);
        assertThat(mailbox.of(asker.email())).singleElement().satisfies(mail -> assertThat(mail.subject()).contains("sans réponse"));
        assertThat(mailbox.of(asked.email())).isEmpty();
        assertThat(introductions.refusal(target(profiles.keptBy(asked).getFirst()), asker)).hasValueSatisfying(why -> assertThat(why).contains("redemander"));
    }

    @Test
    void many_requests_in_a_day_send_three_mails_and_the_others_wait_in_the_space() {
        var asked = some.account("Dominique Connue");
        var target = target(some.listed(asked, Asking.BY_MAIL));
        for (int i = 0; i < 5; i++) ask(target, some.account("Camille " + i));
        assertThat(new Mailbox(sql).of(asked.email())).hasSize(3);
        assertThat(introductions.waitingFor(asked)).isEqualTo(5);
    }

    @Test
    void an_agreement_withdrawn_takes_effect_at_once_and_leaves_nothing() {
        var keeper = some.account("Alix Change");
        var profile = some.listed(keeper, Asking.BY_MAIL);
        var reader = some.account("Un Lecteur");
        assertThat(profiles.view(profile.id(), reader).name()).isEqualTo("Alix Change");
        assertThatThrownBy(() -> profiles.revoke(profile.id(), reader)).as("somebody else’s").isInstanceOf(NotFound.class);

        profiles.revoke(profile.id(), keeper);
        assertThatThrownBy(() -> profiles.view(profile.id(), reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> introductions.ask(target(profile), "Bonjour", reader)).isInstanceOf(NotFound.class);
        assertThat(sql.sql("select count(*) from network.profile where keeper = :id").param("id", keeper.id().value()).query(Integer.class).single()).isZero();
    }

    @Test
    void what_is_for_members_is_not_there_for_anyone_else() {
        var keeper = some.account("Alix Discret");
        var profile = some.listed(keeper, "Zythologue rural", Topics.NONE, "", Audience.MEMBERS, Asking.HERE);
        var query = NetworkQuery.ALL.with(NetworkQuery.Key.WORDS, "zythologue");
        var outsider = some.account("Un Curieux");

        assertThatThrownBy(() -> profiles.view(profile.id(), outsider)).isInstanceOf(NotFound.class);
        assertThat(profiles.find(query, outsider).rows()).isEmpty();
        assertThat(profiles.find(query, new Caller.Visitor()).rows()).isEmpty();
        some.listed(outsider, Asking.NONE);
        assertThat(profiles.find(query, outsider).rows()).hasSize(1);
        assertThatThrownBy(() -> introductions.ask(target(profiles.keptBy(outsider).getFirst()), "Bonjour", keeper)).as("takes no request").isInstanceOf(NotFound.class);
    }

    @Test
    void an_officer_who_finds_a_report_right_hides_it_and_its_author_writes_no_more() {
        var author = some.account("Bruno Réclame");
        var profile = some.listed(author, Asking.HERE);
        var reader = some.account("Une Lectrice");
        var mailbox = new Mailbox(sql);

        reports.tell(AbuseTarget.PROFILE, profile.id(), AbuseGround.UNWANTED, "", reader);
        reports.tell(AbuseTarget.PROFILE, profile.id(), AbuseGround.UNWANTED, "", reader);
        var waiting = reports.open(1_000).stream().filter(each -> each.targetId().equals(profile.id())).toList();
        assertThat(waiting).as("told twice by the same person").hasSize(1);
        assertThatThrownBy(() -> reports.settle(waiting.getFirst().id(), true, reader)).isInstanceOf(NotAllowed.class);

        reports.settle(waiting.getFirst().id(), true, some.persona("nadia.bertin"));
        assertThatThrownBy(() -> profiles.view(profile.id(), reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> some.listed(author, Asking.HERE)).as("nor by a new entry").isInstanceOf(NotAllowed.class);
        assertThat(introductions.ask(target(some.listed(reader, Asking.HERE)), "Bonjour", author)).isInstanceOf(AskResult.NotAsked.class);
        assertThat(mailbox.of(author.email())).singleElement().satisfies(mail -> assertThat(mail.text()).doesNotContain(reader.name()));

        var officer = some.persona("nadia.bertin");
        assertThat(reports.barred(1_000)).anySatisfy(each -> assertThat(each.name()).isEqualTo("Bruno Réclame"));
        assertThatThrownBy(() -> reports.readmit(author.id(), "Erreur.", reader)).isInstanceOf(NotAllowed.class);
        reports.readmit(author.id(), "Le signalement visait une autre personne.", officer);
        assertThatThrownBy(() -> reports.readmit(author.id(), "Encore.", officer)).isInstanceOf(Stale.class);
        assertThat(mailbox.of(author.email())).hasSize(2).first().satisfies(mail -> assertThat(mail.text()).contains("Le signalement visait une autre personne."));
        assertThat(journal.timelineOf(Accounts.subject(author.id()))).anyMatch(entry -> entry.sentence().startsWith("Suspension levée") && entry.facts().isEmpty());
        assertThat(introductions.ask(target(some.listed(some.account("Une Autre"), Asking.HERE)), "Bonjour", author)).isInstanceOf(AskResult.Asked.class);
    }

    @Test
    void who_keeps_an_old_entry_is_asked_once_a_quarter_until_one_click() {
        var keeper = some.account("Alix Oublie");
        var profile = some.listed(keeper, Asking.NONE);
        var mailbox = new Mailbox(sql);
        clock.advance(Duration.ofDays(370));
        rounds.run();
        rounds.run();
        assertThat(mailbox.of(keeper.email())).hasSize(1);
        clock.advance(Duration.ofDays(91));
        rounds.run();
        assertThat(mailbox.of(keeper.email())).hasSize(2);
        profiles.verify(profile.id(), keeper);
        clock.advance(Duration.ofDays(91));
        rounds.run();
        assertThat(mailbox.of(keeper.email())).hasSize(2);
    }

    private UUID ask(Target target, Caller.Account asker) {
        return ((AskResult.Asked) introductions.ask(target, "Bonjour, je lance un projet proche.", asker)).introduction().id();
    }

    @Test
    void whoever_left_the_organisation_a_notice_speaks_for_is_asked_no_more() {
        var author = some.account("Alix Parti");
        var colleague = some.account("Dominique Reste");
        var asker = some.account("Camille Demande");
        var organisation = organisations.attach(new Claim("Collectif " + UUID.randomUUID(), HolderKind.ASSOCIATION, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), MemberRole.WRITER), Optional.empty(), author).organisation();
        sql.sql("insert into directory.membership (organisation_id, account_id, role, status, since) values (:organisation, :account, 'WRITER', 'APPROVED', :now)")
                .param("organisation", organisation.value()).param("account", colleague.id().value()).param("now", Timestamp.from(clock.instant())).update();
        var topics = new Topics(List.of("ess"), List.of(), List.of("competences"), List.of(), List.of());
        var notice = notices.publish(Optional.empty(), new NoticeDraft(NoticeKind.PARTNER_SOUGHT, Optional.of(organisation), Optional.empty(), "Annonce d’essai", "Un texte d’essai", topics,
                Optional.empty(), Asking.HERE), author);
        var target = new Target(TargetKind.NOTICE, notice.id());
        leaves(organisation, author);

        var id = ask(target, asker);
        assertThat(introductions.received(colleague, 1)).singleElement().satisfies(seen -> assertThat(seen.introduction().id()).isEqualTo(id));
        assertThat(introductions.received(author, 1)).isEmpty();

        leaves(organisation, colleague);
        assertThatThrownBy(() -> ask(target, some.account("Sacha Demande"))).as("nobody answers for it any more").isInstanceOf(NotFound.class);
    }

    private void leaves(OrganisationId organisation, Caller.Account account) {
        sql.sql("delete from directory.membership where organisation_id = :organisation and account_id = :account").param("organisation", organisation.value())
                .param("account", account.id().value()).update();
    }

    private static Target target(Profile profile) {
        return new Target(TargetKind.PROFILE, profile.id());
    }
}
