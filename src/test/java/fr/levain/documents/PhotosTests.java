package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Photos of a paper letter, taken with a phone, become one PDF. */
@LevainTest
class PhotosTests {
    @Autowired
    Documents documents;

    @Autowired
    Photos photos;

    @Autowired
    TestClock clock;

    final Subject owner = new Subject("test-photos", UUID.randomUUID());
    final Caller.Account caller = new Caller.Account(new AccountId(UUID.randomUUID()), "Léa", "lea@exemple.fr", Set.of(), Set.of());

    @Test
    void several_photos_become_one_pdf_a_page_each() throws IOException {
        var pdf = gathered(stored("1.jpg", jpeg(picture(800, 600), 1)), stored("2.png", png(picture(600, 800))));

        assertThat(pdf.name()).isEqualTo("Lettres d’engagement.pdf");
        assertThat(pdf.mediaType()).isEqualTo("application/pdf");
        try (var read = Loader.loadPDF(bytes(pdf))) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(read.getPage(0).getMediaBox().getWidth()).isGreaterThan(read.getPage(0).getMediaBox().getHeight());
            assertThat(read.getPage(1).getMediaBox().getWidth()).isLessThan(read.getPage(1).getMediaBox().getHeight());
        }
    }

    @Test
    void a_photo_taken_with_the_phone_on_its_side_is_upright_on_its_page() throws IOException {
        // 6: the top of the scene is on the right of the pixels, as phones write a portrait
        for (int orientation = 1; orientation <= 8; orientation++) {
            var upright = Photo.upright(jpeg(asSensorSees(picture(200, 300), orientation), orientation));

            assertThat(upright.getWidth()).as("orientation %d", orientation).isEqualTo(200);
            assertThat(upright.getHeight()).isEqualTo(300);
            assertThat(redness(upright, 100, 20)).as("the top is red, orientation %d", orientation).isGreaterThan(150);
            assertThat(redness(upright, 100, 280)).as("the bottom is not").isLessThan(60);
            assertThat(blueness(upright, 10, 150)).as("the left edge is blue, orientation %d", orientation).isGreaterThan(150);
        }
    }

    @Test
    void a_large_photo_comes_down_to_what_a_page_needs() throws IOException {
        var upright = Photo.upright(jpeg(picture(6000, 4000), 1));

        assertThat(upright.getWidth()).isLessThanOrEqualTo(Photo.LONGEST_SIDE).isGreaterThan(Photo.LONGEST_SIDE / 2);
        assertThat((double) upright.getWidth() / upright.getHeight()).isBetween(1.49, 1.51);
    }

    @Test
    void the_place_where_it_was_taken_does_not_enter_the_pdf() throws IOException {
        var photo = jpeg(picture(400, 300), 1);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 45.836 1.523");

        var pdf = gathered(stored("1.jpg", photo));

        assertThat(new String(bytes(pdf), StandardCharsets.ISO_8859_1)).doesNotContain("GPS 45.836", "Exif");
    }

    @Test
    void the_place_where_it_was_taken_does_not_enter_the_photo_kept_as_it_is() throws IOException {
        var picture = asSensorSees(picture(400, 300), 6);
        var photo = jpeg(picture, 6);

        var kept = bytes(stored("1.jpg", photo));

        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 45.836 1.523");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS 45.836");
        assertThat(Photo.orientation(kept)).as("still known, and alone").isEqualTo(6);
        assertThat(pixels(kept)).as("nothing is compressed again").isEqualTo(pixels(photo));
        var upright = Photo.upright(kept);
        assertThat(upright.getWidth()).isEqualTo(400);
        assertThat(redness(upright, 200, 20)).isGreaterThan(150);
    }

    @Test
    void notes_of_every_kind_go_and_so_does_what_follows_the_picture() throws IOException {
        var photo = new ByteArrayOutputStream();
        var plain = written(picture(400, 300), "jpg");
        photo.write(plain, 0, 2);
        for (int marker : new int[] {0xe1, 0xed, 0xfe}) photo.writeBytes(segment(marker, "http://ns.adobe.com/xap/1.0/ 45.836"));
        photo.writeBytes(segment(0xe2, "MPF\0 45.836"));
        photo.writeBytes(segment(0xec, "Ducky"));
        photo.write(plain, 2, plain.length - 2);
        photo.writeBytes(jpeg(picture(40, 30), 1));

        var kept = bytes(stored("1.jpg", photo.toByteArray()));

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("45.836").contains("Ducky");
        assertThat(Photo.upright(kept).getWidth()).isEqualTo(400);
    }

    @Test
    void a_photo_without_notes_or_cut_short_is_kept_byte_for_byte() throws IOException {
        var plain = written(picture(400, 300), "jpg");

        assertThat(bytes(stored("1.jpg", plain))).isEqualTo(plain);
        assertThat(bytes(stored("2.jpg", SomeFile.jpeg()))).isEqualTo(SomeFile.jpeg());
    }

    @Test
    void what_is_drawn_on_the_page_is_the_photo() throws IOException {
        try (var read = Loader.loadPDF(bytes(gathered(stored("1.jpg", jpeg(asSensorSees(picture(200, 300), 6), 6)))))) {
            var page = new PDFRenderer(read).renderImage(0);
            assertThat(redness(page, page.getWidth() / 2, 60)).isGreaterThan(150);
            assertThat(redness(page, page.getWidth() / 2, page.getHeight() - 60)).isLessThan(60);
        }
    }

    @Test
    void a_photo_that_cannot_be_read_is_named() {
        var broken = stored("abîmée.jpg", SomeFile.jpeg());

        assertThat(photos.gather(List.of(broken), "Lettre", caller, owner, clock.instant()))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reason()).contains("« abîmée.jpg »", "JPEG"));
    }

    @Test
    void an_iphone_s_heic_photo_is_told_how_to_be_sent_otherwise() {
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(documents.store(Upload.of("IMG_0042.HEIC", heic), caller, owner, clock.instant()))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reason()).contains("HEIC", "Le plus compatible", "JPEG ou en PDF"));
        assertThat(documents.store(Upload.of("IMG_0042.jpg", heic), caller, owner, clock.instant()))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reason()).contains("Le plus compatible"));
    }

    private StoredDocument gathered(StoredDocument... taken) {
        return ((Stored) photos.gather(List.of(taken), "Lettres d’engagement", caller, owner, clock.instant())).document();
    }

    private StoredDocument stored(String name, byte[] content) {
        return ((Stored) documents.store(Upload.of(name, content), caller, owner, clock.instant())).document();
    }

    private byte[] bytes(StoredDocument document) throws IOException {
        try (var content = documents.open(document.id())) {
            return content.readAllBytes();
        }
    }

    /** Red above, dark below, blue along the left edge. */
    private static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 10, height);
        pen.dispose();
        return image;
    }

    /** The pixels as a sensor gives them when the phone notes this orientation: the inverse of what a reader does. */
    private static BufferedImage asSensorSees(BufferedImage scene, int orientation) {
        int w = scene.getWidth();
        int h = scene.getHeight();
        boolean lying = orientation >= 5;
        var seen = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int[] at = switch (orientation) {
                    case 2 -> new int[] {w - 1 - x, y};
                    case 3 -> new int[] {w - 1 - x, h - 1 - y};
                    case 4 -> new int[] {x, h - 1 - y};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {y, w - 1 - x};
                    case 7 -> new int[] {h - 1 - y, w - 1 - x};
                    case 8 -> new int[] {h - 1 - y, x};
                    default -> new int[] {x, y};
                };
                seen.setRGB(at[0], at[1], scene.getRGB(x, y));
            }
        }
        return seen;
    }

    /** With an EXIF segment that holds the orientation, and a place in clear. */
    private static byte[] jpeg(BufferedImage image, int orientation) {
        var plain = written(image, "jpg");
        var exif = new ByteArrayOutputStream();
        var place = "GPS 45.836 1.523".getBytes(StandardCharsets.US_ASCII);
        exif.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (2 + 6 + 26 + place.length), 'E', 'x', 'i', 'f', 0, 0});
        exif.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        exif.writeBytes(place);
        var all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.writeBytes(exif.toByteArray());
        all.write(plain, 2, plain.length - 2);
        return all.toByteArray();
    }

    private static byte[] segment(int marker, String content) {
        var text = content.getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, 0, (byte) (text.length + 2)});
        out.writeBytes(text);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] jpeg) throws IOException {
        var image = ImageIO.read(new java.io.ByteArrayInputStream(jpeg));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int redness(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() - colour.getBlue();
    }

    private static int blueness(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getBlue() - colour.getRed();
    }
}
