package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article's lines are: its headline, the blocks that tell news, and the rest (publication
 * line, doubled headline, captions, headings, "share" and "read also" lines), which is left out.
 *
 * @param headline null where the text has none
 * @param blocks paragraphs and list items in text order
 */
record Layout(Block headline, List<Block> blocks) {

  /** A paragraph or list item: offsets without bullet and surrounding space. */
  record Block(int start, int end, Kind kind) {}

  enum Kind {
    HEADLINE,
    PARAGRAPH,
    ITEM
  }

  private static final int MAX_HEADLINE = 160;
  private static final int MAX_HEADING = 60;
  private static final Pattern BULLET =
      Pattern.compile("(?:[•▪●◦·*–—-]|\\d{1,2}[.)])[\\s\\u00A0]+");
  private static final String SENTENCE_ENDS = ".!؟?…:؛;";
  private static final List<Pattern> NOISE =
      Tsv.read("noise.tsv").stream()
          .map(row -> row.get("pattern"))
          .map(p -> Pattern.compile("(?:" + p + ")", Pattern.CASE_INSENSITIVE))
          .toList();

  static Layout of(String text, PublicationLine published) {
    List<Block> blocks = new ArrayList<>();
    Set<String> headlines = new HashSet<>();
    Block headline = null;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Block block = block(text, start, end);
      start = end + 1;
      if (block == null || holds(block, published) || isNoise(line(text, block))) {
        continue;
      }
      String line = line(text, block);
      boolean open = SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
      if (line.startsWith("#")) {
        continue;
      }
      if (block.kind() == Kind.PARAGRAPH && blocks.isEmpty() && line.length() <= MAX_HEADLINE) {
        if (headline == null && (open || line.endsWith("؟") || line.endsWith("?"))) {
          headline = new Block(block.start(), block.end(), Kind.HEADLINE);
          headlines.add(Word.fold(line));
          continue;
        }
      }
      boolean dated = line.chars().anyMatch(Character::isDigit);
      boolean heading =
          block.kind() == Kind.PARAGRAPH && open && !dated && line.length() <= MAX_HEADING;
      if (!heading && !headlines.contains(Word.fold(line))) {
        blocks.add(block);
      }
    }
    if (blocks.isEmpty() && headline != null) {
      blocks.add(new Block(headline.start(), headline.end(), Kind.PARAGRAPH));
    }
    return new Layout(headline, blocks);
  }

  /** Whether a line, without bullets, is layout by one of the rules of {@code noise.tsv}. */
  static boolean isNoise(String line) {
    int start = 0;
    while (start < line.length() && "[(«“\"|•*- ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    String bare = line.substring(start);
    return NOISE.stream().anyMatch(p -> p.matcher(bare).lookingAt());
  }

  /** The names of the rules with an example each, for tests. */
  static List<Map<String, String>> rules() {
    return Tsv.read("noise.tsv");
  }

  private static boolean holds(Block block, PublicationLine published) {
    return published != null
        && block.start() <= published.start()
        && published.end() <= block.end();
  }

  private static String line(String text, Block block) {
    return text.substring(block.start(), block.end());
  }

  private static Block block(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return null;
    }
    Matcher bullet = BULLET.matcher(text).region(start, end);
    if (bullet.lookingAt() && bullet.end() < end) {
      return new Block(bullet.end(), end, Kind.ITEM);
    }
    return new Block(start, end, Kind.PARAGRAPH);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\uFEFF'
        || Character.getType(c) == Character.FORMAT;
  }
}
