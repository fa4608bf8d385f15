package fr.levain.forms.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An XLSX file, without a formula: every text is marked as text. */
public final class XlsxWriting {
    private static final int CHARACTER = 256;

    private XlsxWriting() {}

    public static byte[] of(WrittenSheet written) throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(written.name());
            for (int i = 0; i < written.widths().size(); i++) sheet.setColumnWidth(i, written.widths().get(i) * CHARACTER);
            var text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            var strong = workbook.createCellStyle();
            strong.setQuotePrefixed(true);
            var bold = workbook.createFont();
            bold.setBold(true);
            strong.setFont(bold);
            var amount = workbook.createCellStyle();
            amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            for (int r = 0; r < written.rows().size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < written.rows().get(r).size(); c++) {
                    switch (written.rows().get(r).get(c)) {
                        case WrittenSheet.Words(var words, var isStrong) -> {
                            var cell = row.createCell(c);
                            cell.setCellValue(Spreadsheets.safe(words));
                            cell.setCellStyle(isStrong ? strong : text);
                        }
                        case WrittenSheet.Amount(var number) -> {
                            var cell = row.createCell(c);
                            cell.setCellValue(number.doubleValue());
                            cell.setCellStyle(amount);
                        }
                        case WrittenSheet.Empty _ -> {}
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
