package org.tarikh.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.article.LinkRefusedException.Reason;

/** Links as people copy them, with letters of any script, as the addresses that servers know. */
final class WebAddress {

  /** The scheme, if any; who may ask; the host; the port; what comes after. */
  private static final Pattern WITH_HOST =
      Pattern.compile("((?:[A-Za-z][A-Za-z0-9+.-]*:)?//)([^/?#]*@)?([^/?#@:\\[\\]]+)(:\\d*)?(.*)");

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]+");

  private WebAddress() {}

  /**
   * The host in letters of the name system (IDN), letters beyond ASCII elsewhere as UTF-8 in
   * percents. What is encoded already stays as it is.
   *
   * @throws LinkRefusedException for what is no address
   */
  static URI of(String link) {
    Matcher parts = WITH_HOST.matcher(link.strip());
    try {
      return new URI(
          encoded(
              parts.matches()
                  ? parts.replaceFirst(
                      found ->
                          Matcher.quoteReplacement(
                              found.group(1)
                                  + orNothing(found.group(2))
                                  + IDN.toASCII(found.group(3))
                                  + orNothing(found.group(4))
                                  + found.group(5)))
                  : link.strip()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new LinkRefusedException(Reason.NOT_WEB, e);
    }
  }

  private static String encoded(String text) {
    return BEYOND_ASCII
        .matcher(text)
        .replaceAll(letters -> URLEncoder.encode(letters.group(), StandardCharsets.UTF_8));
  }

  private static String orNothing(String part) {
    return part == null ? "" : part;
  }
}
