package fr.levain.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Tagged PDF (PDF/UA): title, language, headings, reading order, bookmarks, fonts inside. Nothing is fetched from
 * anywhere: a picture or a style sheet from outside is refused.
 */
public final class Pdf {
    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private static final Set<Integer> FONT = drawn();
    private static final Pattern TITLED_DRAWING = Pattern.compile("<svg(?<attributes>(?![^>]*\\salt=)[^>]*)>(?<title>\\s*<title[^>]*>(?<words>[^<]*)</title>)");

    private Pdf() {}

    /**
     * @param title of the document, as readers announce it
     * @param html what goes in {@code <body>}, well formed: {@code h1} to {@code h3}, {@code p}, lists, tables, drawings in {@code svg} that bear an {@code alt}, or a {@code title} as on a page
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
            builder.useSVGDrawer(new BatikSVGDrawer());
            font(builder, "SourceSans3-Regular", 400, FontStyle.NORMAL);
            font(builder, "SourceSans3-It", 400, FontStyle.ITALIC);
            font(builder, "SourceSans3-Semibold", 700, FontStyle.NORMAL);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false,
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withProducer("Levain");
            builder.withHtmlContent(described(readable(document)), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An emoji has no drawing in the font: it would come out as « # » in the middle of a sentence. Words are left as they are. */
    static String readable(String document) {
        return document.codePoints().filter(point -> point < 0x2000 || FONT.contains(point) || !isPicture(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** PDF/UA wants each drawing to say what it shows in its {@code alt}; on a page it says so in its {@code title}. */
    static String described(String document) {
        return TITLED_DRAWING.matcher(document).replaceAll(found -> Matcher.quoteReplacement(
                "<svg%s alt=\"%s\">%s".formatted(found.group("attributes"), found.group("words").strip().replace("\"", "&quot;"), found.group("title"))));
    }

    private static boolean isPicture(int point) {
        return Character.isEmoji(point) || Character.isEmojiModifier(point) || Character.isExtendedPictographic(point)
                || point == 0x200D || point == 0x20E3 || point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0020 && point <= 0xE007F
                || point >= 0x1F1E6 && point <= 0x1F1FF;
    }

    /** Code points that the font draws. */
    private static Set<Integer> drawn() {
        try (var in = Pdf.class.getResourceAsStream("/fonts/SourceSans3-Regular.ttf"); var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
            var lookup = font.getUnicodeCmapLookup();
            return IntStream.range(0x2000, 0x1FFFF).filter(point -> isPicture(point) && lookup.getGlyphId(point) != 0).boxed().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(
                () -> Pdf.class.getResourceAsStream("/fonts/" + file + ".ttf"), "Source Sans 3", weight, style, true);
    }
}
