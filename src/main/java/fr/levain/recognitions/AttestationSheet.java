package fr.levain.recognitions;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Adds to an attestation the code that a telephone reads. It repeats the address written in clear: readers of screens skip it. */
final class AttestationSheet {
    /** In points: about 32 mm, above the page number. */
    private static final float SIDE = 90;
    private static final float LEFT = 57;
    private static final float BOTTOM = 90;

    private AttestationSheet() {}

    static byte[] withCode(byte[] pdf, String address) {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(document.getNumberOfPages() - 1);
            try (var ink = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                ink.beginMarkedContent(COSName.ARTIFACT);
                var dots = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 1));
                float dot = SIDE / dots.getWidth();
                for (int y = 0; y < dots.getHeight(); y++)
                    for (int x = 0; x < dots.getWidth(); x++)
                        if (dots.get(x, y)) ink.addRect(LEFT + x * dot, BOTTOM + SIDE - (y + 1) * dot, dot, dot);
                ink.fill();
                ink.endMarkedContent();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WriterException e) {
            throw new IllegalStateException("The code of " + address + " cannot be drawn", e);
        }
    }
}
