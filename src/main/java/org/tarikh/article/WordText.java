package org.tarikh.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tarikh.article.UnreadableArticleException.Reason;

/**
 * The text of a Word document (Office Open XML, ECMA-376): its paragraphs, without tables' lines,
 * notes or comments. Only the main part is unpacked, up to a bound, and nothing outside it is read.
 */
final class WordText {

  private static final String MAIN_PART = "word/document.xml";
  private static final int MOST_PARTS = 2000;

  /** Of the main part unpacked: a book has less, a bomb more. */
  private static final int LARGEST_PART = 16 * 1024 * 1024;

  /** Of the parts before it, which must be unpacked to be passed over. */
  private static final long MOST_PASSED = 64L * 1024 * 1024;

  private WordText() {}

  static String read(byte[] content) {
    try {
      return text(mainPart(content));
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new UnreadableArticleException(Reason.MALFORMED, e);
    }
  }

  private static byte[] mainPart(byte[] content) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      long passed = 0;
      for (int parts = 0; parts < MOST_PARTS; parts++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          throw new UnreadableArticleException(Reason.MALFORMED);
        }
        if (entry.getName().equals(MAIN_PART)) {
          return bounded(zip, LARGEST_PART);
        }
        passed += skipped(zip, MOST_PASSED - passed);
      }
    }
    throw new UnreadableArticleException(Reason.TOO_LARGE);
  }

  private static byte[] bounded(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new UnreadableArticleException(Reason.TOO_LARGE);
    }
    return bytes;
  }

  private static long skipped(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[8192];
    long passed = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      passed += read;
      if (passed > most) {
        throw new UnreadableArticleException(Reason.TOO_LARGE);
      }
    }
    return passed;
  }

  private static String text(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    StringBuilder text = new StringBuilder();
    boolean run = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          run = reader.getLocalName().equals("t");
          text.append(
              switch (reader.getLocalName()) {
                case "tab" -> "\t";
                case "br", "cr" -> "\n";
                default -> "";
              });
        }
        case XMLStreamConstants.CHARACTERS -> text.append(run ? reader.getText() : "");
        case XMLStreamConstants.END_ELEMENT -> {
          run = false;
          text.append(reader.getLocalName().equals("p") ? "\n\n" : "");
        }
        default -> {
          // comments and instructions are no text
        }
      }
    }
    return text.toString().replaceAll("\n{3,}", "\n\n").strip();
  }
}
