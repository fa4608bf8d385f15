package fr.levain.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Tagged PDF (PDF/UA): title, language, headings, reading order, bookmarks, fonts inside. Nothing is fetched from
 * anywhere: a picture or a style sheet from outside is refused.
 */
public final class Pdf {
    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private Pdf() {}

    /**
     * @param title of the document, as readers announce it
     * @param html what goes in {@code <body>}, well formed: {@code h1} to {@code h3}, {@code p}, lists, tables
     */
    public static byte[] of(String title, String html) {
        return ofDocument(document(title, html));
    }

    /** The whole document that {@link #of} renders, to be kept beside the PDF. */
    static String document(String title, String body) {
        return Paper.document(title, body);
    }

    static byte[] ofDocument(String document) {
        var out = new ByteArrayOutputStream(32 * 1024);
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(1.7f);
            font(builder, "SourceSans3-Regular", 400, FontStyle.NORMAL);
            font(builder, "SourceSans3-It", 400, FontStyle.ITALIC);
            font(builder, "SourceSans3-Semibold", 700, FontStyle.NORMAL);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false,
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withProducer("Levain");
            builder.withHtmlContent(document, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(
                () -> Pdf.class.getResourceAsStream("/fonts/" + file + ".ttf"), "Source Sans 3", weight, style, true);
    }
}
