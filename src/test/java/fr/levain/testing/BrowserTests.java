package fr.levain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What keeps the pages accessible would see a page that is not, among many in one window. */
class BrowserTests {
    private final Page page = Browser.page(360, 800);

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void a_pale_text_is_seen_on_the_page_where_its_kind_first_comes() {
        write("<h1>Titre</h1><p>Un texte lisible.</p>");
        assertThat(Browser.violations(page)).isEmpty();
        write("<h1>Titre</h1><p>Un texte lisible.</p><p class=pale>Un texte trop pâle.</p>");
        assertThat(Browser.violations(page)).singleElement().asString().startsWith("color-contrast").contains("trop pâle").doesNotContain("lisible");
    }

    @Test
    void a_pale_ground_around_a_known_text_is_seen() {
        write("<h1>Titre</h1><div><p>Un texte.</p></div>");
        assertThat(Browser.violations(page)).isEmpty();
        write("<h1>Titre</h1><div class=dark><p>Un texte.</p></div>");
        assertThat(Browser.violations(page)).singleElement().asString().startsWith("color-contrast");
    }

    @Test
    void a_field_without_a_name_is_seen_on_each_page() {
        for (int time = 0; time < 2; time++) {
            write("<h1>Titre</h1><input>");
            assertThat(Browser.violations(page)).singleElement().asString().startsWith("label");
        }
    }

    private void write(String main) {
        page.setContent("""
                <!doctype html><html lang=fr><head><title>Essai</title>
                <style>body { color: #111; background: #fff } .pale { color: #ccc } .dark { background: #222 }</style></head>
                <body><main>%s</main></body></html>""".formatted(main));
    }
}
