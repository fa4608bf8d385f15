package fr.levain.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The notes a phone writes beside the pixels of a JPEG: place, date, device, thumbnail. They tell where somebody lives; a
 * dossier has no use for them. Nothing is compressed again; the orientation alone is written back.
 */
final class JpegNotes {
    private JpegNotes() {}

    /** The same picture without them; the same array when there are none, or when it is no JPEG. */
    static byte[] removed(byte[] file) {
        if (file.length < 4 || at(file, 0) != 0xff || at(file, 1) != 0xd8) return file;
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        var orientation = Photo.orientation(file);
        if (orientation > 1 && orientation <= 8) out.writeBytes(oriented(orientation));
        int at = 2;
        while (at + 4 <= file.length && at(file, at) == 0xff && at(file, at + 1) != 0xd9) {
            int marker = at(file, at + 1);
            if (marker == 0xff) {
                at++;
                continue;
            }
            int end = at + 2 + (at(file, at + 2) << 8 | at(file, at + 3));
            if (end > file.length) break;
            if (!isNote(marker, file, at + 4)) out.write(file, at, end - at);
            at = end;
            if (marker == 0xda) {
                int next = afterScan(file, at);
                out.write(file, at, next - at);
                at = next;
            }
        }
        // What follows the end of the picture is another one, with notes of its own.
        if (at + 2 <= file.length && at(file, at) == 0xff && at(file, at + 1) == 0xd9) out.write(file, at, 2);
        else out.write(file, at, file.length - at);
        return out.size() == file.length ? file : out.toByteArray();
    }

    /** EXIF and XMP, previews beside the picture, Photoshop and IPTC, comments. */
    private static boolean isNote(int marker, byte[] file, int content) {
        return marker == 0xe1 || marker == 0xed || marker == 0xfe || marker == 0xe2 && begins(file, content, "MPF\0");
    }

    private static boolean begins(byte[] file, int from, String text) {
        return from + text.length() <= file.length && new String(file, from, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    /** The next marker that is not part of the compressed pixels. */
    private static int afterScan(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int next = at(file, at + 1);
            if (at(file, at) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) return at;
        }
        return file.length;
    }

    private static byte[] oriented(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0x4d4d).putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).array();
    }

    private static int at(byte[] file, int index) {
        return file[index] & 0xff;
    }
}
