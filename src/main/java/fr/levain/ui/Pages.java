package fr.levain.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws page records with the template that has their name. */
@Component
public class Pages {
    private static final String ROOT = "fr.levain.";

    private final TemplateEngine engine;

    Pages(TemplateEngine engine) {
        this.engine = engine;
    }

    public String render(Page page, Frame frame) {
        var output = new StringOutput(16 * 1024);
        engine.render(templateOf(page.getClass()), Map.of("page", page, "frame", frame), output);
        return output.toString();
    }

    /** The whole page, encoded as it is drawn. */
    Utf8ByteOutput encoded(Page page, Frame frame) {
        var output = new Utf8ByteOutput();
        engine.render(templateOf(page.getClass()), Map.of("page", page, "frame", frame), output);
        return output;
    }

    /** The same, to be embedded in another page: {@code ${panel}} in its template, where {@code panel} is a Content. */
    public Content panel(Page page, Frame frame) {
        return output -> engine.render(templateOf(page.getClass()), Map.of("page", page, "frame", frame), output);
    }

    /** {@code fr.levain.calls.web.CallPage} → {@code calls/web/CallPage.jte}. */
    static String templateOf(Class<?> page) {
        return page.getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}
