package fr.levain.committees;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationReference;
import fr.levain.kernel.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sessions held on their screens, from the roll call to the signature. */
@TestComponent
public class SomeSession {
    /** @param words conditions of a favourable opinion, reasons of another */
    public record Said(OpinionKind kind, String amount, String words) {}

    private final SomeCommittee committees;
    /** Looked up when it is used: tests in a real browser have none. */
    private final ObjectProvider<MockMvcTester> browser;

    SomeSession(SomeCommittee committees, ObjectProvider<MockMvcTester> browser) {
        this.committees = committees;
        this.browser = browser;
    }

    /** Everybody is there, seven votes for each opinion, and the chair signs. */
    public MeetingId signed(Committee committee, Map<ApplicationReference, Said> opinions) {
        var meeting = committees.convened(committee, opinions.keySet().toArray(ApplicationReference[]::new));
        var officer = committees.officer();
        var room = "/seances/" + meeting;
        var there = new ArrayList<String>();
        for (int seat = 1; seat <= 7; seat++) there.addAll(List.of("presence-" + seat, "PRESENT", "mandat-" + seat, ""));
        post(officer, room + "/presences", there.toArray(String[]::new));
        post(officer, room + "/ouverture", "autre-jour", "oui");
        opinions.forEach((reference, said) -> {
            post(officer, room + "/dossiers/" + reference + "/appel");
            post(officer, room + "/dossiers/" + reference + "/avis", "sens", said.kind().name(), "montant", said.amount(),
                    "conditions", said.kind().isFavourable() ? said.words() : "", "motifs", said.kind().isFavourable() ? "" : said.words(),
                    "pour", "7", "contre", "0", "abstentions", "0", "version", "0");
        });
        post(officer, room + "/levee");
        post(officer, room + "/proces-verbal");
        post(committees.persona("anne.vidal"), "/mes-seances/" + meeting + "/proces-verbal/signature", "version", "1");
        return meeting;
    }

    private void post(Caller.Account who, String uri, String... fields) {
        var request = browser.getObject().post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        MvcTestResult answer = request.exchange();
        assertThat(answer).as(uri).hasStatus3xxRedirection();
    }
}
