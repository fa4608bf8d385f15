package fr.levain.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The {@code content.xml} of a text: titles, paragraphs, lists and tables of a well-formed HTML body. */
final class OdtContent {
    private static final Map<String, String> SPACES = Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
    private static final String CELL = """
            <style:style style:name="cell" style:family="table-cell">\
            <style:table-cell-properties fo:padding="1.2mm" fo:border-bottom="0.3mm solid #e2d9c6"/></style:style>""";

    private final XMLStreamWriter xml;
    private int tables;

    private OdtContent(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(String body) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("office:document-content");
            for (var space : List.of("office", "text", "table", "style", "fo")) xml.writeAttribute("xmlns:" + space, SPACES.get(space));
            xml.writeAttribute("office:version", "1.3");
            xml.writeStartElement("office:automatic-styles");
            xml.writeCharacters("");
            xml.flush();
            out.writeBytes(CELL.getBytes(StandardCharsets.UTF_8));
            xml.writeEndElement();
            xml.writeStartElement("office:body");
            xml.writeStartElement("office:text");
            new OdtContent(xml).blocks(parsed(body));
            for (int i = 0; i < 3; i++) xml.writeEndElement();
            xml.flush();
            return out.toByteArray();
        } catch (XMLStreamException | ParserConfigurationException | SAXException | IOException unwritten) {
            throw new IllegalArgumentException("A body that is not well formed has no text: " + unwritten.getMessage(), unwritten);
        }
    }

    private static Element parsed(String body) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader("<body>" + body + "</body>"))).getDocumentElement();
    }

    private void blocks(Element parent) throws XMLStreamException {
        for (var child : elements(parent)) {
            switch (name(child)) {
                case "h1", "h2", "h3" -> heading(child);
                case "p" -> paragraph(child, child.getAttribute("class").contains("small") ? "Small" : "Text_20_body");
                case "ul", "ol" -> list(child);
                case "table" -> table(child);
                case "blockquote", "div", "section" -> blocks(child);
                default -> paragraph(child, "Text_20_body");
            }
        }
    }

    private void heading(Element heading) throws XMLStreamException {
        var level = name(heading).substring(1);
        xml.writeStartElement("text:h");
        xml.writeAttribute("text:style-name", heading.getAttribute("class").contains("new-page") ? "New_20_page" : "Heading_20_" + level);
        xml.writeAttribute("text:outline-level", level);
        words(heading);
        xml.writeEndElement();
    }

    private void paragraph(Element from, String style) throws XMLStreamException {
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", style);
        words(from);
        xml.writeEndElement();
    }

    private void list(Element list) throws XMLStreamException {
        xml.writeStartElement("text:list");
        for (var item : elements(list)) {
            xml.writeStartElement("text:list-item");
            if (elements(item).stream().anyMatch(child -> name(child).equals("p") || name(child).equals("ul"))) blocks(item);
            else paragraph(item, "Text_20_body");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void table(Element table) throws XMLStreamException {
        var parts = elements(table);
        for (var part : parts) if (name(part).equals("caption")) paragraph(part, "Caption");
        var rows = rows(table);
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", "Tableau " + ++tables);
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:number-columns-repeated",
                String.valueOf(rows.stream().mapToInt(row -> elements(row).size()).max().orElse(1)));
        for (var part : parts) {
            if (name(part).equals("thead")) {
                xml.writeStartElement("table:table-header-rows");
                for (var row : elements(part)) row(row);
                xml.writeEndElement();
            } else if (!name(part).equals("caption")) {
                for (var row : rows(part)) row(row);
            }
        }
        xml.writeEndElement();
        xml.writeEmptyElement("text:p");
    }

    private void row(Element row) throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (var cell : elements(row)) {
            xml.writeStartElement("table:table-cell");
            xml.writeAttribute("table:style-name", "cell");
            xml.writeAttribute("office:value-type", "string");
            paragraph(cell, cell.getAttribute("class").contains("amount") ? "Amount"
                    : name(cell).equals("th") ? "Table_20_Heading" : "Table_20_Contents");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void words(Node parent) throws XMLStreamException {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                xml.writeCharacters(text.getData().replaceAll("[ \\t\\n\\r]+", " "));
            } else if (node instanceof Element element) {
                switch (name(element)) {
                    case "br" -> xml.writeEmptyElement("text:line-break");
                    case "strong", "b" -> span(element, "Strong");
                    case "em", "i" -> span(element, "Emphasis");
                    default -> words(element);
                }
            }
        }
    }

    private void span(Element element, String style) throws XMLStreamException {
        xml.writeStartElement("text:span");
        xml.writeAttribute("text:style-name", style);
        words(element);
        xml.writeEndElement();
    }

    private static List<Element> rows(Element part) {
        if (name(part).equals("tr")) return List.of(part);
        return elements(part).stream().flatMap(child -> rows(child).stream()).toList();
    }

    private static List<Element> elements(Element parent) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element) found.add(element);
        return found;
    }

    private static String name(Element element) {
        return element.getTagName().toLowerCase(Locale.ROOT);
    }
}
