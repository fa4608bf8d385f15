package fr.levain.support.web;

import fr.levain.support.CaseloadExports;
import fr.levain.support.CaseloadTable;
import fr.levain.ui.CsvCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV for spreadsheets: accents known as UTF-8, semicolons, and nothing that could become a formula. */
class CsvTaker implements CaseloadExports.Taker {
    private final CSVPrinter csv;
    private final BufferedWriter out;

    CsvTaker(OutputStream to) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(';').get());
    }

    @Override
    public void begin(CaseloadTable table) {
        try {
            out.write('\ufeff');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(table.names());
    }

    @Override
    public void row(List<String> cells) {
        try {
            csv.printRecord(cells.stream().map(CsvCell::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
