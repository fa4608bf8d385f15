package fr.levain.forms.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Measures what a ZIP swells to, with a small buffer, before a parser sees it. */
final class ZipGuard {
    static final String ODS_CONTENT = "content.xml";
    private static final String XLSX_WORKBOOK = "xl/workbook.xml";
    private static final int MOST_ENTRIES = 200;
    private static final long LARGEST_ENTRY = 6L << 20;
    private static final long LARGEST_ALL = 16L << 20;

    enum Found { NOT_A_ZIP, BOMB, XLSX, ODS, OTHER }

    private ZipGuard() {}

    static Found look(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') return Found.NOT_A_ZIP;
        var found = Found.OTHER;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long all = 0;
            int entries = 0;
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (++entries > MOST_ENTRIES) return Found.BOMB;
                long size = size(zip);
                all += size;
                if (size > LARGEST_ENTRY || all > LARGEST_ALL) return Found.BOMB;
                if (entry.getName().equals(XLSX_WORKBOOK)) found = Found.XLSX;
                else if (entry.getName().equals(ODS_CONTENT) && found == Found.OTHER) found = Found.ODS;
            }
            return found;
        } catch (IOException | IllegalArgumentException broken) {
            return found;
        }
    }

    static byte[] entry(byte[] bytes, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (entry.getName().equals(name)) return zip.readNBytes(Math.toIntExact(LARGEST_ENTRY));
            }
        }
        throw new ZipException("no " + name);
    }

    private static long size(ZipInputStream zip) throws IOException {
        var buffer = new byte[8192];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0 && size <= LARGEST_ENTRY; read = zip.read(buffer)) size += read;
        return size;
    }
}
