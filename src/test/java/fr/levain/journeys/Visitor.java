package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.levain.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Somebody at a browser. Each page they reach is checked by axe once per kind of address, when script is on. */
final class Visitor implements AutoCloseable {
    private static final Set<String> CHECKED = new HashSet<>();

    private final String address;
    private final boolean script;
    final Page page;

    private Visitor(String address, boolean script) {
        this.address = address;
        this.script = script;
        page = script ? Browser.page(1280, 900) : Browser.pageWithoutScript(1280, 900);
        // generous: another fork may hold the machine, and what is missing stays missing
        page.setDefaultTimeout(25_000);
    }

    static Visitor at(int port) {
        return new Visitor("http://127.0.0.1:" + port, true);
    }

    static Visitor withoutScriptAt(int port) {
        return new Visitor("http://127.0.0.1:" + port, false);
    }

    Visitor signedInAs(String persona) {
        opens("/connexion");
        clicks(persona);
        return this;
    }

    void opens(String path) {
        var answer = page.navigate(address + path);
        assertThat(answer.status()).as(path).isLessThan(400);
        checkPage();
    }

    /** The first button or link whose words contain these. */
    void clicks(String words) {
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
        clicks(button.count() > 0 ? button.first() : page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first());
    }

    void clicks(Locator what) {
        what.click();
        page.waitForLoadState();
        checkPage();
    }

    void types(String id, String text) {
        page.locator("[id=\"%s\"]".formatted(id)).fill(text);
    }

    void chooses(String name, String value) {
        page.locator("input[name=\"%s\"][value=\"%s\"]".formatted(name, value)).check();
    }

    void accepts(String name) {
        page.locator("input[type=checkbox][name=\"%s\"]".formatted(name)).check();
    }

    void selects(String id, String value) {
        page.locator("select[id=\"%s\"]".formatted(id)).selectOption(value);
    }

    void typesDay(String id, int day, int month, int year) {
        types(id + "-jour", "" + day);
        types(id + "-mois", "" + month);
        types(id + "-annee", "" + year);
    }

    /** A cell of a table's row, counted from zero. */
    /** Begins a dossier for the persona's own structure of the demonstration: another journey may have given them one more. */
    void begins() {
        if (page.locator("input[name=structure]").count() > 1)
            page.locator(".govuk-radios__item").filter(new Locator.FilterOptions().setHasText("(inventée)")).first().locator("input").check();
        isForNewProject();
        clicks("Commencer");
    }

    /** A persona may have told a project in another journey: what they open here is another one. */
    void isForNewProject() {
        if (page.locator("input[name=projet-connu]").count() > 0) chooses("projet-connu", "nouveau");
    }

    Locator cell(String table, int row, String column) {
        return page.locator("[id^=\"%s.\"][id$=\".%s\"]".formatted(table, column)).nth(row);
    }

    void attaches(String id, String fileName, String content) {
        page.locator("input[type=file][id=\"%s\"]".formatted(id))
                .setInputFiles(new FilePayload(fileName, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
        // with a script the file goes ahead of its form: a button pressed meanwhile waits for it
        if (script) page.waitForFunction("() => ![...document.forms].some(form => form.uploading)");
    }

    void sees(String text) {
        assertThat(text()).as(page.url()).contains(text);
    }

    void doesNotSee(String text) {
        assertThat(text()).as(page.url()).doesNotContain(text);
    }

    /** What the page says, spaces of every width made equal. */
    String text() {
        return page.locator("body").innerText().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    private void checkPage() {
        if (!script) return;
        var kind = path().replaceAll("\\d{4}-[A-Z]+-\\d+", "{reference}").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27,}", "{id}")
                .replaceAll("/(?=[^/]*[A-Z0-9])[A-Za-z0-9_-]{20,}", "/{key}");
        if (!CHECKED.add(kind)) return;
        assertThat(Browser.violations(page)).as("axe on %s", page.url()).isEmpty();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
