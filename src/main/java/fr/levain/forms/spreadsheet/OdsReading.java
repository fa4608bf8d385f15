package fr.levain.forms.spreadsheet;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of an ODS file (OpenDocument 1.3, part 3, section 9), read as they come. Repeated empty rows and columns are
 * skipped, not built; a document type, which could name outside files, is refused by the parser.
 */
final class OdsReading {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet.Building building = new Sheet.Building("");
    private int row;
    private int column;

    private OdsReading(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Sheet> of(byte[] content) throws XMLStreamException {
        var reading = new OdsReading(FACTORY.createXMLStreamReader(new ByteArrayInputStream(content)));
        reading.read();
        return reading.sheets;
    }

    private void read() throws XMLStreamException {
        int repeated = 1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "table" -> {
                            building = new Sheet.Building(attribute("name").orElse(""));
                            row = 0;
                        }
                        case "table-row" -> {
                            repeated = count("number-rows-repeated");
                            column = 0;
                        }
                        case "covered-table-cell" -> column += count("number-columns-repeated");
                        case "table-cell" -> cell(repeated);
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("table-row")) row += repeated;
                    else if (xml.getLocalName().equals("table")) sheets.add(building.built());
                }
                default -> {}
            }
        }
    }

    private void cell(int rows) throws XMLStreamException {
        int columns = count("number-columns-repeated");
        var written = attribute("formula");
        var formula = written.isPresent();
        var number = attribute("value").filter(_ -> attribute("value-type").filter("string"::equals).isEmpty()).flatMap(OdsReading::number);
        int wide = count("number-columns-spanned");
        int high = count("number-rows-spanned");
        var text = text();
        if (wide > 1 || high > 1) building.merge(new Sheet.Range(row, column, row + high - 1, column + wide - 1));
        var shown = number.map(BigDecimal::toPlainString).orElse(text.isBlank() ? written.map(OdsReading::formula).orElse(text) : text);
        if (!shown.isBlank()) {
            if (rows > Sheet.MOST_ROWS) throw new Sheet.TooLarge();
            for (int down = 0; down < rows; down++)
                for (int right = 0; right < columns && column + right < Sheet.MOST_COLUMNS; right++)
                    building.add(new Cell(row + down, column + right, shown, number, formula));
        }
        column += columns;
    }

    /** {@code of:=[.A1]*2} as its spreadsheet shows it. */
    private static String formula(String written) {
        return written.substring(Math.max(0, written.indexOf('='))).replaceAll("\\[\\.([A-Z]+\\d+)]", "$1");
    }

    /** The paragraphs of the cell, up to its end; notes pinned on it are not its text. */
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        int aside = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (aside > 0 || xml.getLocalName().equals("annotation")) aside++;
                    else if (xml.getLocalName().equals("p") && !text.isEmpty()) text.append('\n');
                    else if (xml.getLocalName().equals("s")) text.append(" ".repeat(Math.min(100, count("c"))));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (aside > 0) aside--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (aside == 0 && depth > 1) text.append(xml.getText());
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private static Optional<BigDecimal> number(String value) {
        return value.matches("-?\\d{1,18}(\\.\\d{1,18})?") ? Optional.of(new BigDecimal(value).stripTrailingZeros()) : Optional.empty();
    }

    private Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) if (xml.getAttributeLocalName(i).equals(name)) return Optional.of(xml.getAttributeValue(i));
        return Optional.empty();
    }

    private int count(String name) {
        return attribute(name).filter(value -> value.matches("\\d{1,8}")).map(Integer::valueOf).filter(count -> count > 0).orElse(1);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
