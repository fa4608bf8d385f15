package fr.levain.catalogue.web;

import fr.levain.catalogue.Listing;
import fr.levain.catalogue.Search;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The last aids listed, for a feed reader (RFC 4287), page after page to the first one (RFC 5005). */
final class AtomFeed {
    private AtomFeed() {}

    private static final String PATH = "/aides.atom";

    /**
     * @param site address of the site, without a final slash
     * @param search with the page of the feed
     * @param more whether older ones follow
     */
    static String of(List<Listing> newest, String site, Search search, boolean more, Instant now) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", "fr");
            element(xml, "title", "Aides ouvertes");
            element(xml, "id", site + search.at(1).address(PATH));
            element(xml, "updated", newest.stream().map(Listing::listedAt).max(Instant::compareTo).orElse(now).toString());
            link(xml, "self", site + search.address(PATH));
            link(xml, "first", site + search.at(1).address(PATH));
            if (search.page() > 1) link(xml, "previous", site + search.at(search.page() - 1).address(PATH));
            if (more && search.page() < Search.LAST_PAGE) link(xml, "next", site + search.at(search.page() + 1).address(PATH));
            link(xml, "alternate", site + search.at(1).address("/aides"));
            for (var aid : newest) entry(xml, aid, site);
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void entry(XMLStreamWriter xml, Listing aid, String site) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + aid.id().value());
        element(xml, "title", aid.title());
        element(xml, "updated", aid.listedAt().toString());
        link(xml, "alternate", site + aid.path());
        xml.writeStartElement("author");
        element(xml, "name", aid.funder());
        xml.writeEndElement();
        element(xml, "summary", aid.summary());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        // XML 1.0 has no way to write these characters, even escaped
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
