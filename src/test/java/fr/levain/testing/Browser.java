package fr.levain.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for all the tests of a run, started when the first of them asks for it. */
public final class Browser {
    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** A page of its own, with nothing kept from the others. Close it with {@code page.context().close()}. */
    public static Page page(int width, int height) {
        return open(width, height, true);
    }

    /** The same with JavaScript off. */
    public static Page pageWithoutScript(int width, int height) {
        return open(width, height, false);
    }

    /** What axe sees on a page. Legacy: on the page itself, not by a blank one beside it, as no page of ours frames another site. */
    public static List<Rule> violations(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
    }

    private static Page open(int width, int height, boolean script) {
        BrowserContext context = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris"));
        return context.newPage();
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium != null) return chromium;
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("levain.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return chromium;
    }
}
