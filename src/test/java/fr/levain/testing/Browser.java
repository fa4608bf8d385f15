package fr.levain.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One Chromium for all the tests of a run, started when the first of them asks for it. */
public final class Browser {
    /** axe as its library ships it, which sends these half million characters again to every page it looks at. */
    private static final String AXE = source();

    /** The kinds of text whose contrast was measured in this run. */
    private static final Set<Integer> MEASURED = new LinkedHashSet<>();

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

    /** What axe sees on a page, a line for each broken rule with the elements that break it; the contrast of a kind of text is measured once in a run. */
    public static List<String> violations(Page page) {
        if (page.evaluate("() => !window.axe").equals(true)) page.evaluate("() => {" + AXE + "}");
        @SuppressWarnings("unchecked")
        var seen = (Map<String, List<Object>>) page.evaluate("""
                async measured => {
                    // contrast takes half of its time: a text of the same kind in the same places was already measured
                    const known = new Set(measured);
                    for (const each of document.body.querySelectorAll('*')) {
                        if (!each.checkVisibility() || ![...each.childNodes].some(node => node.nodeType === 3 && node.data.trim()) && !each.matches('input, select, textarea')) continue;
                        let places = '';
                        for (let at = each; at; at = at.parentElement)
                            places += [at.localName, at.getAttribute('class'), at.getAttribute('aria-current'), at.getAttribute('type'), at.hasAttribute('disabled'), at.localName === 'tr' && at.rowIndex % 2].join();
                        let kind = 0;
                        for (const letter of places) kind = kind * 31 + letter.charCodeAt(0) | 0;
                        if (!known.has(kind)) known.add(kind) && each.setAttribute('data-contrast', '');
                    }
                    axe.configure({rules: [{id: 'color-contrast', selector: '[data-contrast]'}]});
                    // the other results would each be named by a selector: much of its time, for what nobody reads
                    const {violations} = await axe.run(document, {resultTypes: ['violations'], preload: false});
                    return {
                        found: violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' ')),
                        measured: [...known].slice(measured.length)
                    };
                }""", List.copyOf(MEASURED));
        seen.get("measured").forEach(kind -> MEASURED.add((Integer) kind));
        return seen.get("found").stream().map(String.class::cast).toList();
    }

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page open(int width, int height, boolean script) {
        BrowserContext context = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris"));
        return context.newPage();
    }

    /** The one named by a setting, or the first that is installed; the one without windows opens a page four times quicker. */
    private static Path executable() {
        var named = System.getProperty("levain.chromium");
        if (named != null) return Path.of(named);
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The tests of the screens ask for Chromium, which is not on the PATH."));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium != null) return chromium;
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu", "--disable-component-update", "--disable-sync", "--no-first-run")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return chromium;
    }
}
