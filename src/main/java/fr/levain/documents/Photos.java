package fr.levain.documents;

import fr.levain.documents.UploadResult.Reason;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.springframework.stereotype.Service;

/** Photos of a paper document become one PDF: a page each, upright, light, without the place where they were taken. */
@Service
public class Photos {
    /** Above, a scanner is what is needed. */
    public static final int MOST = 40;

    private static final float MARGIN = 24;
    private static final float QUALITY = 0.82f;

    private final Documents documents;

    Photos(Documents documents) {
        this.documents = documents;
    }

    /** @param name of the PDF, without its extension */
    public UploadResult gather(List<StoredDocument> photos, String name, Caller by, Subject owner, Instant at) {
        if (photos.size() > MOST)
            return new Rejected(Reason.TOO_LARGE, "Réunissez au plus %d photos à la fois.".formatted(MOST));
        try (var pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle(name);
            for (var photo : photos) {
                if (!photo.scan().isAvailable())
                    return new Rejected(Reason.NOT_ACCEPTED, "« %s » attend encore l’antivirus. Réunissez vos photos dans quelques minutes.".formatted(photo.name()));
                try (var content = documents.open(photo.id())) {
                    add(pdf, Photo.upright(content.readAllBytes()));
                } catch (IOException unreadable) {
                    return new Rejected(Reason.NOT_ACCEPTED,
                            "La photo « %s » ne se laisse pas lire. Retirez-la, ou reprenez-la en JPEG.".formatted(photo.name()));
                }
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return new Stored(documents.keepMadeOf(photos, name + ".pdf", "application/pdf", out.toByteArray(), by, owner, at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PDDocument pdf, BufferedImage photo) throws IOException {
        var upright = PDRectangle.A4;
        var size = photo.getWidth() > photo.getHeight() ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
        var page = new PDPage(size);
        pdf.addPage(page);
        var scale = Math.min((size.getWidth() - 2 * MARGIN) / photo.getWidth(), (size.getHeight() - 2 * MARGIN) / photo.getHeight());
        var width = photo.getWidth() * scale;
        var height = photo.getHeight() * scale;
        try (var content = new PDPageContentStream(pdf, page)) {
            content.drawImage(JPEGFactory.createFromImage(pdf, photo, QUALITY),
                    (size.getWidth() - width) / 2, (size.getHeight() - height) / 2, width, height);
        }
    }
}
