package fr.levain.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.kernel.Caller;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages as a holder signed in, or as whoever holds a link, sees them. */
record Screens(MockMvcTester browser) {
    String page(Caller.Account who, String path) {
        return text(browser.get().uri(path).with(user(who.id().toString())).exchange());
    }

    MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    MvcTestResult get(String path) {
        return browser.get().uri(path).exchange();
    }

    String page(String path) {
        var result = get(path);
        assertThat(result).as(path).hasStatusOk();
        return text(result);
    }

    MvcTestResult post(String path, String... typed) {
        var request = browser.post().uri(path).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    /** As whoever reads the mail of the partner: what this browser proved of the address goes along. */
    MvcTestResult proved(String pass, String path, String... typed) {
        var request = browser.post().uri(path).with(csrf()).cookie(new Cookie("engagement_adresse", pass));
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    MvcTestResult send(String path, MockMultipartFile file, String... typed) {
        var request = browser.post().uri(path).with(csrf()).multipart().file(file);
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    /** What the page says, spaces of every width made equal. */
    static String text(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString()).select("main").text().replaceAll("[\\s\\u00a0\\u202f]+", " ");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
