package fr.levain.forms.spreadsheet;

import fr.levain.forms.spreadsheet.OpenedFile.Opened;
import fr.levain.forms.spreadsheet.OpenedFile.Refused;
import java.io.IOException;
import java.io.InputStream;

/**
 * Opens XLSX and ODS files that people send. Their size, and what they swell to, are bounded before anything is parsed:
 * memory depends on the bounds, never on the file.
 */
public final class Spreadsheets {
    /** A budget takes some tens of kilobytes. */
    public static final int LARGEST = 2 << 20;

    /**
     * How a refusal speaks of what is expected.
     *
     * @param of « un budget »
     * @param sheet « la seule feuille du budget »
     * @param otherwise what to do when it is no spreadsheet
     */
    public record Expected(String of, String sheet, String otherwise) {
        public static final Expected BUDGET = new Expected("un budget", "la seule feuille du budget", "Partez du modèle proposé sur cette page.");
    }

    private Spreadsheets() {}

    public static OpenedFile open(InputStream content, String name, Expected expected) throws IOException {
        var bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length == 0) return new Refused("Le fichier « %s » est vide. Choisissez un tableur rempli.".formatted(name));
        if (bytes.length > LARGEST)
            return new Refused("Le fichier « %s » dépasse 2\u00a0Mo : c’est trop pour %s. Gardez %s, sans image.".formatted(name, expected.of(), expected.sheet()));
        return switch (ZipGuard.look(bytes)) {
            case NOT_A_ZIP -> new Refused(bytes.length > 7 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf
                    ? "« %s » est un ancien fichier XLS, ou un fichier protégé par un mot de passe. Enregistrez-le en XLSX ou en ODS, sans mot de passe.".formatted(name)
                    : "« %s » n’est pas un tableur XLSX ou ODS. %s".formatted(name, expected.otherwise()));
            case BOMB -> new Refused("« %s » gonfle démesurément quand on l’ouvre : nous ne le lisons pas. %s".formatted(name, expected.otherwise()));
            case XLSX -> read(name, expected, () -> new Opened(XlsxReading.of(bytes)));
            case ODS -> read(name, expected, () -> new Opened(OdsReading.of(ZipGuard.entry(bytes, ZipGuard.ODS_CONTENT))));
            case OTHER -> new Refused("« %s » n’est pas un tableur XLSX ou ODS. %s".formatted(name, expected.otherwise()));
        };
    }

    private interface Reading {
        OpenedFile read() throws Exception;
    }

    /** What a broken file throws is no fault of ours, whatever its kind. */
    private static OpenedFile read(String name, Expected expected, Reading reading) {
        try {
            return reading.read();
        } catch (Sheet.TooLarge tooLarge) {
            return new Refused("« %s » compte plus de %d lignes. Gardez %s.".formatted(name, Sheet.MOST_ROWS, expected.sheet()));
        } catch (Exception broken) {
            return new Refused("« %s » est abîmé : nous ne pouvons pas le lire. Ouvrez-le, enregistrez-le de nouveau, puis renvoyez-le.".formatted(name));
        }
    }

    /**
     * Text that no spreadsheet takes for a formula, even once saved as CSV: an apostrophe goes before = + - @ and control
     * characters.
     */
    static String safe(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text before {@link #safe}. */
    public static String plain(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
