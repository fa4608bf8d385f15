package fr.levain.applications.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.kernel.Caller;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One person before their browser. */
record Visit(MockMvcTester browser, Caller.Account person) {
    MvcTestResult get(String uri) {
        return browser.get().uri(uri).with(user(person.id().toString())).exchange();
    }

    MvcTestResult post(String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(person.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    /** As the forms that may carry files do. */
    MvcTestResult send(String uri, MockMultipartFile file, String... fields) {
        var request = browser.post().uri(uri).with(user(person.id().toString())).with(csrf()).multipart().file(file);
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    MvcTestResult autosave(String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(person.id().toString())).with(csrf()).header("X-Requested-With", "autosave");
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
