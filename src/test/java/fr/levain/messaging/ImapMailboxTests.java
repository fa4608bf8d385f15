package fr.levain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImapMailboxTests {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_is_taken_leaves_the_mailbox_the_rest_stays_and_is_not_handed_over_again() throws Exception {
        deliver("gmail", "outlook", "absence");

        assertThat(read(true, subject -> subject.startsWith("Re"))).hasSize(3);

        assertThat(read(true, _ -> true)).as("handed over once").isEmpty();
        assertThat(server.getUserManager().getUser("reponses")).isNotNull();
        assertThat(server.getManagers().getImapHostManager().getInbox(server.getUserManager().getUser("reponses")).getMessageCount()).isEqualTo(2);
    }

    @Test
    void one_that_the_reader_fails_on_waits_for_the_next_time_and_holds_no_other_back() throws Exception {
        deliver("gmail", "outlook");

        assertThat(read(false, _ -> true)).hasSize(2);
        assertThat(read(true, _ -> true)).hasSize(2);
    }

    @Test
    void a_mailbox_that_does_not_answer_stops_nothing() {
        server.stop();

        assertThat(read(true, _ -> true)).isEmpty();
    }

    private void deliver(String... names) throws Exception {
        var user = server.setUser("reponses@region.example", "reponses", "secret");
        for (var name : names) user.deliver(RecordedMail.of(RecordedMail.bytes(name, "anais@exemple.fr", "reponses@region.example")));
    }

    private List<String> read(boolean works, java.util.function.Predicate<String> taken) {
        var read = new ArrayList<String>();
        int port = server.getImap() == null ? 1 : server.getImap().getPort();
        new ImapMailbox(new ReplySettings("reponses@region.example", "127.0.0.1", port, "reponses", "secret")).read(mail -> {
            read.add(subject(mail));
            if (!works) throw new IllegalStateException("not today");
            return taken.test(subject(mail));
        });
        return read;
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
