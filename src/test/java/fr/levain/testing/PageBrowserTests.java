package fr.levain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.levain.testing.Examples.Example;
import fr.levain.ui.StaticFiles;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example in a real browser, with its stylesheet: no violation that axe can see, nothing wider than a phone.
 * {@code -Dlevain.shots=true} keeps pictures of them in {@code target/screenshots}.
 */
class PageBrowserTests {
    private static final String ORIGIN = "http://levain.test";

    private static Page browser;
    private static String html = "";

    static List<Example> examples() {
        return Examples.all();
    }

    @BeforeAll
    static void open() {
        browser = Browser.page(360, 800);
        browser.route(ORIGIN + "/**", PageBrowserTests::serve);
    }

    @AfterAll
    static void close() {
        browser.context().close();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void is_accessible_and_fits_a_phone(Example example) {
        html = Drawn.html(example.page());
        browser.navigate(ORIGIN + "/");

        if (Boolean.getBoolean("levain.shots")) shoot(example);

        var tooWide = browser.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(tooWide).as("pixels too wide at 360: %s", example).isEqualTo(0);

        assertThat(Browser.violations(browser))
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    private static void shoot(Example example) {
        Screenshots.shoot(browser, example + "-360");
        browser.setViewportSize(1280, 960);
        Screenshots.shoot(browser, example + "-1280");
        browser.setViewportSize(360, 800);
    }

    private static void serve(Route route) {
        var path = route.request().url().substring(ORIGIN.length());
        if (path.equals("/"))
            route.fulfill(new Route.FulfillOptions().setContentType("text/html;charset=UTF-8").setBody(html));
        else
            StaticFiles.at(path)
                    .ifPresentOrElse(
                            file -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType(file.type())
                                    .setBodyBytes(file.content())),
                            route::abort);
    }
}
