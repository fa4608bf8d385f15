package fr.levain.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** A long paper composed part after part: only one is laid out at a time, so memory does not grow with their number. */
final class Volume {
    private Volume() {}

    /** @param parts bodies as {@link Pdf#of} takes them, each on its own sheets and numbered apart; one at least */
    static byte[] of(String title, Iterable<String> parts) {
        var merger = new PDFMergerUtility();
        @Nullable PDDocument whole = null;
        try {
            for (var part : parts) {
                var pdf = Pdf.of(title, part);
                if (whole == null) {
                    // the first part lends its title, its language and its tags to the whole
                    whole = Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
                    continue;
                }
                try (var one = Loader.loadPDF(pdf)) {
                    merger.appendDocument(whole, one);
                }
            }
            if (whole == null) throw new IllegalArgumentException("A paper has one part at least");
            var out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IOUtils.closeQuietly(whole);
        }
    }
}
