package fr.levain.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Several letters in one PDF, as they were sealed, each on its own sheet. */
final class Booklet {
    interface Source {
        InputStream open();
    }

    private Booklet() {}

    static byte[] of(List<Source> letters, boolean bothSides) {
        var merger = new PDFMergerUtility();
        try (var whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (var letter : letters) {
                try (var in = letter.open(); var one = Loader.loadPDF(in.readAllBytes())) {
                    merger.appendDocument(whole, one);
                }
                if (bothSides && whole.getNumberOfPages() % 2 == 1)
                    whole.addPage(new PDPage(whole.getPage(whole.getNumberOfPages() - 1).getMediaBox()));
            }
            whole.getDocumentInformation().setTitle("Courriers à poster");
            var out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
