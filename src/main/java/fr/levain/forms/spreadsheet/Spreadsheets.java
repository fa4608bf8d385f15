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

    private static final String MODEL = " Partez du modèle proposé sur cette page.";

    private Spreadsheets() {}

    public static OpenedFile open(InputStream content, String name) throws IOException {
        var bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length == 0) return new Refused("Le fichier « %s » est vide. Choisissez un tableur rempli.".formatted(name));
        if (bytes.length > LARGEST)
            return new Refused("Le fichier « %s » dépasse 2\u00a0Mo : c’est trop pour un budget. Gardez la seule feuille du budget, sans image.".formatted(name));
        return switch (ZipGuard.look(bytes)) {
            case NOT_A_ZIP -> new Refused(bytes.length > 7 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf
                    ? "« %s » est un ancien fichier XLS, ou un fichier protégé par un mot de passe. Enregistrez-le en XLSX ou en ODS, sans mot de passe.".formatted(name)
                    : "« %s » n’est pas un tableur XLSX ou ODS.".formatted(name) + MODEL);
            case BOMB -> new Refused("« %s » gonfle démesurément quand on l’ouvre : nous ne le lisons pas.".formatted(name) + MODEL);
            case XLSX -> read(name, () -> new Opened(XlsxReading.of(bytes)));
            case ODS -> read(name, () -> new Opened(OdsReading.of(ZipGuard.entry(bytes, ZipGuard.ODS_CONTENT))));
            case OTHER -> new Refused("« %s » n’est pas un tableur XLSX ou ODS.".formatted(name) + MODEL);
        };
    }

    private interface Reading {
        OpenedFile read() throws Exception;
    }

    /** What a broken file throws is no fault of ours, whatever its kind. */
    private static OpenedFile read(String name, Reading reading) {
        try {
            return reading.read();
        } catch (Sheet.TooLarge tooLarge) {
            return new Refused("« %s » compte plus de %d lignes. Gardez la seule feuille du budget.".formatted(name, Sheet.MOST_ROWS));
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
