package fr.levain.revisions;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer and a head who prepare texts, and what they send. */
public record TextBrowser(MockMvcTester browser, Caller.Account officer, Caller.Account head) {
    public static TextBrowser of(MockMvcTester browser, Accounts accounts) {
        return new TextBrowser(browser, someone(accounts, Role.CASE_OFFICER), someone(accounts, Role.HEAD));
    }

    public MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    public MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    /** Sends a part as it was read, by the digest it carries. */
    public MvcTestResult save(String path, String... typed) {
        return post(officer, path, with(typed, "lu", read(path)));
    }

    public String read(String path) {
        return html(get(officer, path)).select("input[name=lu]").val();
    }

    public MvcTestResult publish(Caller.Account who, String text) {
        return post(who, text + "/publication", "lu", read(text + "/verification", head));
    }

    private String read(String path, Caller.Account who) {
        return html(get(who, path)).select("input[name=lu]").val();
    }

    private static String[] with(String[] typed, String name, String value) {
        var all = java.util.Arrays.copyOf(typed, typed.length + 2);
        all[typed.length] = name;
        all[typed.length + 1] = value;
        return all;
    }

    public static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Caller.Account someone(Accounts accounts, Role role) {
        var by = new Caller.System("test");
        var person = accounts.open("Agent inventé", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), role, Optional.empty(), by);
        return accounts.caller(person.id()).orElseThrow();
    }
}
