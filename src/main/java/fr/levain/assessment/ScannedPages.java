package fr.levain.assessment;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Scanned pages, cut where a cover sheet lies. Read page after page: one picture in memory at a time. */
final class ScannedPages {
    static final int MOST_PAGES = 300;
    private static final float DPI = 150;

    /**
     * Pages that belong together.
     *
     * @param code what their cover said; empty when none lay on them
     * @param first from 1, cover left out
     */
    record Run(Optional<CoverCode> code, int first, int last, byte[] pdf) {}

    /** @param pages of the whole batch */
    record Cut(int pages, List<Run> runs) {}

    /** Said as people read it: the file is not a PDF that can be cut. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String told) {
            super(told);
        }
    }

    private ScannedPages() {}

    static Cut cut(byte[] batch) throws Unreadable {
        try (var whole = Loader.loadPDF(batch)) {
            int pages = whole.getNumberOfPages();
            if (pages == 0) throw new Unreadable("Ce PDF ne contient aucune page.");
            if (pages > MOST_PAGES) throw new Unreadable("Ce lot dépasse " + MOST_PAGES + " pages. Coupez-le en plusieurs envois.");
            var renderer = new PDFRenderer(whole);
            renderer.setSubsamplingAllowed(true);
            var runs = new ArrayList<Run>();
            @Nullable CoverCode under = null;
            int first = 0;
            for (int page = 0; page <= pages; page++) {
                var cover = page < pages ? cover(renderer, page) : Optional.<CoverCode>empty();
                if (page < pages && cover.isEmpty()) continue;
                // a sheet with nothing under it files nothing; the batch keeps it
                if (page > first) runs.add(new Run(Optional.ofNullable(under), first + 1, page, pages(whole, first, page)));
                under = cover.orElse(null);
                first = page + 1;
            }
            return new Cut(pages, runs);
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("Ce PDF ne se lit pas. Numérisez de nouveau, en PDF sans mot de passe.");
        }
    }

    private static byte[] pages(PDDocument whole, int from, int to) throws IOException {
        try (var part = new PDDocument()) {
            for (int page = from; page < to; page++) part.importPage(whole.getPage(page));
            var out = new ByteArrayOutputStream();
            part.save(out);
            return out.toByteArray();
        }
    }

    private static Optional<CoverCode> cover(PDFRenderer renderer, int page) throws IOException {
        var picture = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        int width = picture.getWidth();
        int height = picture.getHeight();
        var source = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                    Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)));
            return CoverCode.scanned(read.getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (ReaderException illegible) {
            return Optional.empty();
        }
    }
}
