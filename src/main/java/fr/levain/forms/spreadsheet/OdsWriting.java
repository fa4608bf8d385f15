package fr.levain.forms.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An ODS file (OpenDocument 1.3), without a formula. */
public final class OdsWriting {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final double CENTIMETRES = 0.22;

    private OdsWriting() {}

    public static byte[] of(WrittenSheet written) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            // the type comes first and as it is, so that a file is known by its beginning
            stored(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            manifest(zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(ZipGuard.ODS_CONTENT));
            content(zip, written);
            zip.closeEntry();
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        }
        return out.toByteArray();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void manifest(OutputStream out) throws XMLStreamException {
        var xml = document(out);
        xml.writeStartElement("manifest:manifest");
        xml.writeAttribute("xmlns:manifest", MANIFEST);
        xml.writeAttribute("manifest:version", "1.3");
        for (var entry : new String[][] {{"/", TYPE}, {ZipGuard.ODS_CONTENT, "text/xml"}}) {
            xml.writeEmptyElement("manifest:file-entry");
            xml.writeAttribute("manifest:full-path", entry[0]);
            xml.writeAttribute("manifest:media-type", entry[1]);
        }
        xml.writeEndElement();
        xml.flush();
    }

    private static void content(OutputStream out, WrittenSheet written) throws XMLStreamException {
        var xml = document(out);
        xml.writeStartElement("office:document-content");
        for (var space : new String[][] {{"office", OFFICE}, {"table", TABLE}, {"text", TEXT}, {"style", STYLE}, {"fo", FO}}) xml.writeAttribute("xmlns:" + space[0], space[1]);
        xml.writeAttribute("office:version", "1.3");
        styles(xml, written);
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:spreadsheet");
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", written.name());
        for (int i = 0; i < written.widths().size(); i++) {
            xml.writeEmptyElement("table:table-column");
            xml.writeAttribute("table:style-name", "co" + i);
        }
        for (var row : written.rows()) {
            xml.writeStartElement("table:table-row");
            for (var cell : row) cell(xml, cell);
            xml.writeEndElement();
        }
        for (int i = 0; i < 4; i++) xml.writeEndElement();
        xml.flush();
    }

    private static void styles(XMLStreamWriter xml, WrittenSheet written) throws XMLStreamException {
        xml.writeStartElement("office:automatic-styles");
        for (int i = 0; i < written.widths().size(); i++) {
            xml.writeStartElement("style:style");
            xml.writeAttribute("style:name", "co" + i);
            xml.writeAttribute("style:family", "table-column");
            xml.writeEmptyElement("style:table-column-properties");
            xml.writeAttribute("style:column-width", "%.2fcm".formatted(written.widths().get(i) * CENTIMETRES).replace(',', '.'));
            xml.writeEndElement();
        }
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", "strong");
        xml.writeAttribute("style:family", "table-cell");
        xml.writeEmptyElement("style:text-properties");
        xml.writeAttribute("fo:font-weight", "bold");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, WrittenSheet.Content cell) throws XMLStreamException {
        switch (cell) {
            case WrittenSheet.Words(var words, var strong) -> {
                xml.writeStartElement("table:table-cell");
                if (strong) xml.writeAttribute("table:style-name", "strong");
                xml.writeAttribute("office:value-type", "string");
                for (var line : Spreadsheets.safe(words).split("\n", -1)) {
                    xml.writeStartElement("text:p");
                    xml.writeCharacters(readable(line));
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
            case WrittenSheet.Amount(var number) -> {
                xml.writeStartElement("table:table-cell");
                xml.writeAttribute("office:value-type", "float");
                xml.writeAttribute("office:value", number.toPlainString());
                xml.writeStartElement("text:p");
                xml.writeCharacters(number.toPlainString().replace('.', ','));
                xml.writeEndElement();
                xml.writeEndElement();
            }
            case WrittenSheet.Empty _ -> xml.writeEmptyElement("table:table-cell");
        }
    }

    /** XML 1.0 has no place for most control characters. */
    private static String readable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }

    private static XMLStreamWriter document(OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        return xml;
    }
}
