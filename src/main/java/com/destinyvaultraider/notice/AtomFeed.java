package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what has come about as an Atom feed (RFC 4287), in the language of the current thread. */
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final String here;

  /**
   * Prepares a feed.
   *
   * @param here the address of this site
   */
  AtomFeed(String here) {
    this.here = here;
  }

  /** The feed of a player, the newest first. */
  String write(long userId, List<Message> messages) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement(ATOM, "feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", Words.locale().toLanguageTag());
      element(xml, "id", id("feed-" + userId));
      element(xml, "title", Words.say("notice.feed-title"));
      Instant updated = messages.isEmpty() ? Instant.EPOCH : messages.getFirst().madeAt();
      element(xml, "updated", updated.toString());
      xml.writeStartElement(ATOM, "author");
      element(xml, "name", "Destiny Vault Raider");
      xml.writeEndElement();
      link(xml, "/notices");
      for (Message message : messages) {
        entry(xml, message);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void entry(XMLStreamWriter xml, Message message) throws XMLStreamException {
    Telling telling = Telling.of(message.kind(), message.until(), message.facts());
    xml.writeStartElement(ATOM, "entry");
    element(xml, "id", id("notice-" + message.id()));
    element(xml, "title", telling.title());
    element(xml, "updated", message.madeAt().toString());
    link(xml, telling.page());
    element(xml, "content", telling.text(null));
    xml.writeEndElement();
  }

  private void link(XMLStreamWriter xml, String page) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("href", here + page);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", ""));
    xml.writeEndElement();
  }

  /** The same for the same thing, wherever the site is. */
  private static String id(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
