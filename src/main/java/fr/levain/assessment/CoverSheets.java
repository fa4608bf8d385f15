package fr.levain.assessment;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One sheet per piece, to lay on the paper before it is scanned: its code, drawn large, and the same in letters. */
public final class CoverSheets {
    private static final float SIDE = 230;

    /** @param label of the piece, as people call it */
    public record Sheet(CoverCode code, String label, String title) {}

    private CoverSheets() {}

    public static byte[] pdf(List<Sheet> sheets) {
        try (var whole = new PDDocument();
                var regular = Objects.requireNonNull(CoverSheets.class.getResourceAsStream("/fonts/SourceSans3-Regular.ttf"));
                var bold = Objects.requireNonNull(CoverSheets.class.getResourceAsStream("/fonts/SourceSans3-Semibold.ttf"))) {
            var text = PDType0Font.load(whole, regular);
            var strong = PDType0Font.load(whole, bold);
            whole.getDocumentInformation().setTitle("Bordereaux de numérisation");
            whole.getDocumentCatalog().setLanguage("fr-FR");
            for (var sheet : sheets) {
                var page = new PDPage(PDRectangle.A4);
                whole.addPage(page);
                try (var ink = new PDPageContentStream(whole, page)) {
                    write(ink, strong, 22, 60, 760, shown(sheet.label(), 48));
                    write(ink, text, 13, 60, 735, sheet.code().reference() + " · " + shown(sheet.title(), 60));
                    draw(ink, sheet.code(), (PDRectangle.A4.getWidth() - SIDE) / 2, 420);
                    write(ink, strong, 18, 60, 380, sheet.code().readable());
                    write(ink, text, 12, 60, 350, "Posez cette feuille sur la pièce, puis numérisez le tout. Un bordereau par pièce.");
                    write(ink, text, 12, 60, 332, "Si le code ne se lit pas, saisissez les lettres ci-dessus sur la page du lot.");
                }
            }
            var out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(PDPageContentStream ink, CoverCode code, float left, float bottom) throws IOException {
        try {
            var dots = new QRCodeWriter().encode(code.encoded(), BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.H, EncodeHintType.MARGIN, 2));
            float dot = SIDE / dots.getWidth();
            for (int y = 0; y < dots.getHeight(); y++)
                for (int x = 0; x < dots.getWidth(); x++)
                    if (dots.get(x, y)) ink.addRect(left + x * dot, bottom + SIDE - (y + 1) * dot, dot, dot);
            ink.fill();
        } catch (WriterException e) {
            throw new IllegalStateException("The code of " + code.readable() + " cannot be drawn", e);
        }
    }

    private static void write(PDPageContentStream ink, PDFont font, float size, float x, float y, String words) throws IOException {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, y);
        ink.showText(drawable(font, words));
        ink.endText();
    }

    /** An emoji or a sign the font has not is left out: a sheet is always printed. */
    private static String drawable(PDFont font, String words) {
        var kept = new StringBuilder();
        words.codePoints().forEach(point -> {
            var sign = Character.toString(point);
            try {
                font.encode(sign);
                kept.append(sign);
            } catch (IOException | IllegalArgumentException absent) {
                kept.append(' ');
            }
        });
        return kept.toString();
    }

    private static String shown(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }
}
