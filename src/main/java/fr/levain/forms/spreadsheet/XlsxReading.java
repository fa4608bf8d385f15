package fr.levain.forms.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of an XLSX file. A formula is never worked out: the result kept in the file is taken. */
final class XlsxReading {
    /** Beyond the fifteenth digit a spreadsheet keeps only noise: 0.1 + 0.2 is 0.3. */
    private static final MathContext PRECISION = new MathContext(15);

    private XlsxReading() {}

    static List<Sheet> of(byte[] bytes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheets = new ArrayList<Sheet>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                var sheet = workbook.getSheetAt(i);
                var building = new Sheet.Building(sheet.getSheetName());
                for (var row : sheet) for (var cell : row) building.add(cell(cell));
                sheet.getMergedRegions().forEach(each -> building.merge(new Sheet.Range(
                        each.getFirstRow(), each.getFirstColumn(), each.getLastRow(), each.getLastColumn())));
                sheets.add(building.built());
            }
            return sheets;
        }
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        var formula = cell.getCellType() == CellType.FORMULA;
        // written by a program that works nothing out: the zero it would give is nobody's
        if (formula && !((XSSFCell) cell).getCTCell().isSetV()) return text(cell, "=" + cell.getCellFormula(), true);
        var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> {
                var number = new BigDecimal(cell.getNumericCellValue(), PRECISION).stripTrailingZeros();
                yield new Cell(cell.getRowIndex(), cell.getColumnIndex(), number.toPlainString(), Optional.of(number), formula);
            }
            case STRING -> text(cell, cell.getStringCellValue(), formula);
            case BOOLEAN -> text(cell, cell.getBooleanCellValue() ? "VRAI" : "FAUX", formula);
            case ERROR -> text(cell, formula ? "=" + cell.getCellFormula() : new DataFormatter().formatCellValue(cell), formula);
            default -> text(cell, "", formula);
        };
    }

    private static Cell text(org.apache.poi.ss.usermodel.Cell cell, String text, boolean formula) {
        return new Cell(cell.getRowIndex(), cell.getColumnIndex(), text, Optional.empty(), formula);
    }
}
