package fr.levain.catalogue;

import fr.levain.kernel.Digest;
import fr.levain.ui.UploadLimit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Reads a file once, by small pieces, to learn how its letters are written: UTF-8, or the Windows-1252 of old
 * spreadsheets. Anything else is refused rather than guessed.
 *
 * @param digest of its bytes
 */
record FileEncoding(Charset charset, String digest) {
    private static final String UTF_16 = "Ce fichier est en UTF-16. Enregistrez-le au format « CSV UTF-8 », puis recommencez.";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @param limit above it a file is refused: it is read in a small memory, but inside one transaction */
    static FileEncoding of(InputStream file, UploadLimit limit) throws IOException {
        var digest = Digest.sha256();
        var utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var isUtf8 = true;
        var isWindows = true;
        long size = 0;
        long accents = 0;
        var piece = new byte[64 * 1024];
        var left = ByteBuffer.allocate(piece.length + 8);
        var letters = CharBuffer.allocate(piece.length + 8);
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            if (size == 0) refuseOtherKinds(piece, read);
            size += read;
            if (size > limit.bytes()) throw new UnreadableFile(
                    "Ce fichier dépasse %s. Découpez-le en plusieurs fichiers, puis importez-les l’un après l’autre.".formatted(limit.shown()));
            digest.update(piece, 0, read);
            for (int i = 0; i < read; i++) {
                if (piece[i] < 0) accents++;
                if (piece[i] == 0) throw new UnreadableFile("Ce fichier n’est pas un texte. Enregistrez votre tableau au format CSV, puis recommencez.");
                if (isUnusedByWindows(piece[i] & 0xff)) isWindows = false;
            }
            if (isUtf8) isUtf8 = isUtf8(utf8, left.put(piece, 0, read), letters, false);
        }
        if (size == 0) throw new UnreadableFile("Ce fichier est vide. Choisissez un fichier CSV qui contient des aides.");
        // all in UTF-8 but its last letter, cut in two: what was Windows-1252 would have failed before
        var lastLetter = left.position();
        if (isUtf8 && !(isUtf8 = isUtf8(utf8, left, letters, true)) && accents > lastLetter) throw new UnreadableFile(
                "Ce fichier est coupé au milieu de sa dernière lettre. Rien n’a été importé : téléchargez-le à nouveau.");
        if (!isUtf8 && !isWindows) throw new UnreadableFile(
                "Les accents de ce fichier ne se lisent ni en UTF-8 ni en Windows-1252. Enregistrez-le au format « CSV UTF-8 », puis recommencez.");
        return new FileEncoding(isUtf8 ? StandardCharsets.UTF_8 : WINDOWS, HexFormat.of().formatHex(digest.digest()));
    }

    private static boolean isUtf8(CharsetDecoder utf8, ByteBuffer bytes, CharBuffer letters, boolean last) {
        bytes.flip();
        var bad = utf8.decode(bytes, letters.clear(), last).isError();
        bytes.compact();
        return !bad;
    }

    private static boolean isUnusedByWindows(int letter) {
        return letter == 0x81 || letter == 0x8d || letter == 0x8f || letter == 0x90 || letter == 0x9d;
    }

    private static void refuseOtherKinds(byte[] start, int read) {
        if (read >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8 && start[3] <= 8)
            throw new UnreadableFile("Ce fichier est un classeur ou une archive ZIP, pas un CSV. Ouvrez-le dans votre tableur, enregistrez-le au format « CSV UTF-8 », puis recommencez.");
        // without its mark, every other byte of a text in Latin letters is empty
        var everyOther = read >= 4 && (start[0] == 0) != (start[1] == 0) && (start[2] == 0) != (start[3] == 0);
        if (everyOther) throw new UnreadableFile(UTF_16);
        if (read >= 2 && (start[0] == (byte) 0xff && start[1] == (byte) 0xfe || start[0] == (byte) 0xfe && start[1] == (byte) 0xff))
            throw new UnreadableFile(UTF_16);
    }
}
