package fr.levain.support.web;

import fr.levain.support.CaseloadTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One file for each table, in one ZIP. */
final class ZipTaker extends CsvTaker {
    private final ZipOutputStream zip;

    ZipTaker(ZipOutputStream zip) throws IOException {
        super(zip);
        this.zip = zip;
    }

    @Override
    public void begin(CaseloadTable table) {
        try {
            zip.putNextEntry(new ZipEntry(table.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.begin(table);
    }

    @Override
    public void end() {
        super.end();
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
