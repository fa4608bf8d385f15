package fr.levain.testing;

import fr.levain.ui.Frame;
import fr.levain.ui.Page;
import fr.levain.ui.Pages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.lang.reflect.InvocationTargetException;

/** Draws pages without starting the application, with the templates compiled with it. */
final class Drawn {
    private static final Pages PAGES = pages();

    private Drawn() {}

    static String html(Page page) {
        var frame = frame(page);
        var html = PAGES.render(page, frame);
        return html.startsWith("<!DOCTYPE") ? html : asPage(html);
    }

    /** The officers' own pages are drawn for an officer, with a name and a way out in the header. */
    private static Frame frame(Page page) {
        return page.getClass().getPackageName().matches(".*\\.(desk|assessment|decisions)\\..*")
                ? SomeFrame.forOfficer(PAGES)
                : SomeFrame.forVisitor(PAGES);
    }

    /** A panel has no layout of its own: it is looked at inside the plainest page, under a title as its page gives it. */
    private static String asPage(String panel) {
        var page = PAGES.render(new fr.levain.ui.web.ErrorPage(404, java.util.Optional.empty()), SomeFrame.forVisitor(PAGES));
        return page.replaceFirst("(?s)<p class=\"lv-lead\">.*?</p>", java.util.regex.Matcher.quoteReplacement("<h2>Le panneau</h2>" + panel));
    }

    private static Pages pages() {
        var loader = Drawn.class.getClassLoader();
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, loader, "fr.levain");
        try {
            var constructor = Pages.class.getDeclaredConstructor(TemplateEngine.class);
            constructor.setAccessible(true);
            return constructor.newInstance(engine);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
