package fr.levain.documents;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A picture as a phone takes it: turned by a note beside it, and larger than a page needs. */
final class Photo {
    /** An A4 page at about 200 dots per inch. */
    static final int LONGEST_SIDE = 2_200;
    /** Above, the picture is no photo, and reading it could fill the memory. */
    private static final long MOST_PIXELS = 200_000_000;

    private Photo() {}

    /** Upright, on white, of a sensible size: the pixels alone, without place, date nor device. */
    static BufferedImage upright(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new IOException("no reader for this picture");
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return turned(reduced(reader), orientation(file));
            } catch (RuntimeException broken) {
                throw new IOException("this picture is broken", broken);
            } finally {
                reader.dispose();
            }
        }
    }

    /** One pixel in so many is read, so that the whole picture is never in memory; the rest is smoothed. */
    private static BufferedImage reduced(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) throw new IOException("this picture has too many pixels");
        int every = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(every, every, 0, 0);
        var read = reader.read(0, wanted);
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        return drawn(read, (int) Math.max(1, read.getWidth() * scale), (int) Math.max(1, read.getHeight() * scale),
                AffineTransform.getScaleInstance(scale, scale));
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        double w = image.getWidth();
        double h = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        if (turn.isIdentity()) return image;
        return orientation < 5 ? drawn(image, (int) w, (int) h, turn) : drawn(image, (int) h, (int) w, turn);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, how, null);
        pen.dispose();
        return page;
    }

    /** EXIF tag 0x0112, from 1 (as it is) to 8; 1 when nothing is said. */
    static int orientation(byte[] file) {
        for (int at = 2; at + 4 < file.length && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8 && (file[at] & 0xff) == 0xff; ) {
            int marker = file[at + 1] & 0xff;
            int length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
            if (marker == 0xda || length < 2 || at + 2 + length > file.length) return 1;
            if (marker == 0xe1 && length > 16 && new String(file, at + 4, 4, StandardCharsets.US_ASCII).equals("Exif"))
                return inTiff(ByteBuffer.wrap(file, at + 10, length - 8).slice());
            at += 2 + length;
        }
        return 1;
    }

    private static int inTiff(ByteBuffer tiff) {
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + 12 * entry;
                if ((tiff.getShort(at) & 0xffff) == 0x0112) return tiff.getShort(at + 8);
            }
        } catch (IndexOutOfBoundsException cutShort) {
            return 1;
        }
        return 1;
    }
}
