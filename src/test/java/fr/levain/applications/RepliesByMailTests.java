package fr.levain.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.levain.accounts.Accounts;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.Caller;
import fr.levain.messaging.Outbox;
import fr.levain.messaging.RecordedMail;
import fr.levain.messaging.SentMessage;
import fr.levain.messaging.SomeReplies;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The messages of a dossier, answered by mail from a mailbox that Levain reads. */
@LevainTest
class RepliesByMailTests {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @Autowired SomeApplicant some;
    @Autowired Exchanges exchanges;
    @Autowired Accounts accounts;
    @Autowired Outbox outbox;
    @Autowired SomeReplies replies;
    @Autowired ReplyLinks links;
    @Autowired Journal journal;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account author;
    Caller.Account officer;
    ApplicationView filed;
    String address;

    @DynamicPropertySource
    static void mailbox(DynamicPropertyRegistry settings) {
        SERVER.start();
        SERVER.setUser("reponses@region.example", "reponses", "secret");
        settings.add("levain.replies.address", () -> "reponses@region.example");
        settings.add("levain.replies.host", () -> "127.0.0.1");
        settings.add("levain.replies.port", () -> SERVER.getImap().getPort());
        settings.add("levain.replies.user", () -> "reponses");
        settings.add("levain.replies.password", () -> "secret");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void the_service_wrote() {
        author = some.person();
        officer = accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow();
        filed = some.filed(author, TestClock.START);
        exchanges.post(filed.reference(), "Combien de repas ?", List.of(), officer);
        var mail = mails().stream().filter(each -> each.kind().equals("application.message")).findFirst().orElseThrow();
        address = mail.replyTo().orElseThrow();
        assertThat(address).matches("reponses\\+[0-9a-f]{32}@region\\.example");
        assertThat(mail.text()).contains("répondre à ce courriel");
    }

    @Test
    void a_reply_found_in_the_mailbox_becomes_a_message_with_its_files_once() throws Exception {
        var mail = RecordedMail.bytes("gmail", author.email(), address);
        deliver(mail);
        deliver(mail);

        replies.readAll();
        replies.readAll();

        assertThat(messages()).filteredOn(each -> !each.fromService()).singleElement().satisfies(message -> {
            assertThat(message.text()).contains("120 repas par semaine").doesNotContain("Le service vous a écrit");
            assertThat(message.author()).isEqualTo(author.id());
            assertThat(message.files()).extracting(Exchange.File::name).containsExactly("devis détaillé.pdf");
        });
        assertThat(journal.timelineOf(filed.id().subject())).extracting(TimelineEntry::event).contains("MessagePosted");
        assertThat(sql.sql("select count(*) from applications.reply_link where secret_digest like '%' || :secret || '%'")
                .param("secret", secret()).query(Integer.class).single()).as("only its digest is kept").isZero();
    }

    @Test
    void a_reply_from_another_address_is_kept_out_journalled_and_answered_once_a_day() {
        assertThat(replies.read(RecordedMail.bytes("outlook", "quelquun@ailleurs.example", address))).isFalse();
        replies.read(RecordedMail.bytes("outlook", "quelquun@ailleurs.example", address));

        assertThat(messages()).allMatch(Exchange::fromService);
        assertThat(journal.timelineOf(filed.id().subject())).filteredOn(entry -> entry.event().equals("MailKeptOut")).hasSize(2)
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("ailleurs.example"));
        assertThat(answersTo("quelquun@ailleurs.example")).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains("Répondez depuis cette adresse", filed.path() + "/messages").doesNotContain("réunion"));

        clock.advance(Duration.ofHours(25));
        replies.read(RecordedMail.bytes("outlook", "quelquun@ailleurs.example", address));
        assertThat(answersTo("quelquun@ailleurs.example")).hasSize(2);
    }

    @Test
    void an_unknown_an_expired_or_no_secret_is_kept_out_and_answered() {
        var unknown = "reponses+" + "0".repeat(32) + "@region.example";
        for (var to : List.of(unknown, "reponses@region.example")) {
            var sender = java.util.UUID.randomUUID() + "@exemple.fr";
            assertThat(replies.read(RecordedMail.bytes("outlook", sender, to))).isFalse();
            assertThat(sql.sql("select body from messaging.message where recipient_email = :to").param("to", sender).query(String.class).single())
                    .contains("n’est pas reconnue, ou ne sert plus", "page « Messages »");
        }

        clock.advance(Duration.ofDays(366));
        replies.read(RecordedMail.bytes("outlook", author.email(), address));
        assertThat(messages()).allMatch(Exchange::fromService);
        assertThat(links.forgetOld()).isPositive();
    }

    @Test
    void what_a_machine_wrote_is_ignored_without_a_word() {
        int before = mails().size();

        replies.read(RecordedMail.bytes("absence", author.email(), address));
        replies.read(RecordedMail.bytes("non-remis", author.email(), address));

        assertThat(messages()).allMatch(Exchange::fromService);
        assertThat(mails()).hasSize(before);
        assertThat(journal.timelineOf(filed.id().subject())).extracting(TimelineEntry::event).doesNotContain("MailKeptOut");
    }

    @Test
    void a_file_that_is_not_accepted_or_an_empty_reply_is_kept_out_and_said_why() {
        replies.read(RecordedMail.bytes("programme", author.email(), address));
        assertThat(answersTo(author.email())).singleElement().satisfies(mail -> assertThat(mail.text()).contains("« devis.exe »", "programme", "Ni votre texte ni vos fichiers"));

        clock.advance(Duration.ofHours(25));
        replies.read(RecordedMail.bytes("citation-seule", author.email(), address));
        assertThat(answersTo(author.email())).hasSize(2).last().satisfies(mail -> assertThat(mail.text()).contains("rien trouvé"));
        assertThat(messages()).allMatch(Exchange::fromService);
    }

    @Test
    void a_reply_about_a_dossier_is_worth_nothing_for_another_person() {
        var other = some.person();

        replies.read(RecordedMail.bytes("outlook", other.email(), address));

        assertThat(messages()).allMatch(Exchange::fromService);
    }

    private void deliver(byte[] mail) throws Exception {
        SERVER.getUserManager().getUser("reponses").deliver(RecordedMail.of(mail));
    }

    private String secret() {
        return address.substring(address.indexOf('+') + 1, address.indexOf('@'));
    }

    private List<Exchange> messages() {
        return exchanges.read(filed.reference(), 1, officer).messages();
    }

    private List<SentMessage> mails() {
        return outbox.about(filed.id().subject());
    }

    private List<SentMessage> answersTo(String sender) {
        return mails().stream().filter(mail -> mail.to().equals(sender) && mail.kind().equals("messaging.keptOut")).toList();
    }
}
