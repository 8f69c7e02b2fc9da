package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tarikh.temporal.TimeExpression;

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
    /** A line of a chronology over what it tells: "30 November - the bridge falls". */
    ENTRY,
    PARAGRAPH,
    ITEM
  }

  private static final int MAX_HEADLINE = 160;
  private static final int MAX_HEADING = 60;
  private static final Pattern BULLET =
      Pattern.compile("(?:[•▪●◦·*–—-]|\\d{1,2}[.)])[\\s\\u00A0]+");
  private static final String SENTENCE_ENDS = ".!؟?…:؛;";

  /** Captions are looked for in short lines without a full stop alone. */
  private static final int LONGEST_CAPTION = 260;

  private static final Pattern NOISE = noise("", "yes");

  /** UTF-16 units by which most lines are told from noise and from the headline. */
  private static final int BEGINNING = 4;

  /** Whether a line that begins like this may be noise. */
  private static final Memo<Boolean> BEGINS =
      new Memo<>(
          beginning -> {
            Matcher m = NOISE.matcher(beginning);
            return m.lookingAt() || m.hitEnd();
          });

  private static final Pattern CAPTIONS = noise("caption");

  /** Lines after which links follow, where they say nothing else. */
  private static final Pattern HEADS_OF_LINKS = noise("yes");

  private static Pattern noise(String... kinds) {
    String any =
        Tsv.read("noise.tsv").stream()
            .filter(row -> List.of(kinds).contains(row.get("list")))
            .map(row -> row.get("pattern"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?:" + any + ")", Pattern.CASE_INSENSITIVE);
  }

  /** What may stand after the words of a heading of links. */
  private static final int LONGEST_HEADING_END = 12;

  /**
   * @param published null where the text has no line of publication
   * @param times of the text, in its order: a short line that is one of them heads what follows
   */
  static Layout of(String text, PublicationLine published, List<TimeExpression> times) {
    int time = 0;
    List<Block> blocks = new ArrayList<>();
    Block headline = null;
    String headed = ""; // folded
    boolean links = false;
    boolean entry = false; // whether the last block is a short one that opens with its date
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Block block = block(text, start, end);
      start = end + 1;
      if (block == null || holds(block, published)) {
        continue;
      }
      String line = line(text, block);
      if (isNoise(line)) {
        links = links || headsLinks(line);
        continue;
      }
      boolean open = isOpen(line);
      links = links && open;
      if (links) {
        continue;
      }
      if (line.startsWith("#")) {
        boolean opens = headline == null && blocks.isEmpty() && line.length() <= MAX_HEADLINE;
        if (opens && line.startsWith("# ")) { // of Markdown
          headline = new Block(block.start() + 2, block.end(), Kind.HEADLINE);
          headed = Word.fold(line.substring(2));
        }
        continue;
      }
      if (block.kind() == Kind.PARAGRAPH && blocks.isEmpty() && line.length() <= MAX_HEADLINE) {
        if (headline == null && (open || line.endsWith("؟") || line.endsWith("?"))) {
          headline = new Block(block.start(), block.end(), Kind.HEADLINE);
          headed = Word.fold(line);
          continue;
        }
      }
      boolean heading =
          block.kind() == Kind.PARAGRAPH
              && line.length() <= MAX_HEADING
              && (open || line.endsWith(":"))
              && !hasDigit(line);
      while (time < times.size() && times.get(time).start() < block.start()) {
        time++;
      }
      heading &= time == times.size() || !isAll(block, times.get(time));
      heading &= !isEntry(text, block, times, time); // "May: Blogger jailed"
      boolean doubled =
          line.length() <= MAX_HEADLINE
              && headed.startsWith(Word.fold(beginning(line)))
              && headed.equals(Word.fold(line));
      if (heading || doubled) {
        continue;
      }
      boolean dated = time < times.size() && times.get(time).start() == block.start();
      int above = blocks.size() - 1;
      if (entry && !open && isUndated(text, block, times, time)) {
        blocks.set(
            above, new Block(blocks.get(above).start(), blocks.get(above).end(), Kind.ENTRY));
      }
      blocks.add(block);
      entry =
          dated
              && open
              && block.kind() == Kind.PARAGRAPH
              && line.length() <= MAX_HEADING
              && isParted(text, times.get(time).end(), block.end());
    }
    if (blocks.isEmpty() && headline != null) {
      blocks.add(new Block(headline.start(), headline.end(), Kind.PARAGRAPH));
    }
    return new Layout(headline, blocks);
  }

  /** Whether a paragraph opens with no time, and tells no day of its own. */
  private static boolean isUndated(
      String text, Block block, List<TimeExpression> times, int first) {
    for (int i = first; i < times.size() && times.get(i).start() < block.end(); i++) {
      TimeExpression t = times.get(i);
      boolean day = t.value() != null && Days.length(t.value()) <= Days.DAY;
      if (t.start() == block.start() || day && hasDigit(text.substring(t.start(), t.end()))) {
        return false;
      }
    }
    return block.kind() == Kind.PARAGRAPH;
  }

  /** Whether a line opens with a time, and goes on behind a dash or colon. */
  private static boolean isEntry(String text, Block block, List<TimeExpression> times, int first) {
    return first < times.size()
        && times.get(first).start() == block.start()
        && times.get(first).value() != null
        && isParted(text, times.get(first).end(), block.end());
  }

  /** Whether a dash or colon and more follow a time. */
  private static boolean isParted(String text, int from, int end) {
    int mark = from;
    while (mark < end && isSpace(text.charAt(mark))) {
      mark++;
    }
    return mark + 2 < end && "-–—:|".indexOf(text.charAt(mark)) >= 0;
  }

  /** Whether a line says a time and no more, but for a mark behind it. */
  private static boolean isAll(Block block, TimeExpression t) {
    return t.start() == block.start() && t.end() >= block.end() - 1;
  }

  /** Whether a line, without bullets, is layout by one of the rules of {@code noise.tsv}. */
  static boolean isNoise(String line) {
    String bare = bare(line);
    return BEGINS.of(beginning(bare)) && NOISE.matcher(bare).lookingAt()
        || bare.length() <= LONGEST_CAPTION
            && !bare.endsWith(".")
            && CAPTIONS.matcher(bare).lookingAt();
  }

  /** Whether a line by itself may be the headline of an article: some words without a full stop. */
  static boolean isHeadline(String line) {
    return line.length() <= MAX_HEADLINE
        && line.indexOf(' ') != line.lastIndexOf(' ')
        && (isOpen(line) || line.endsWith("؟") || line.endsWith("?"))
        && !isNoise(line);
  }

  private static boolean isOpen(String line) {
    return SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static String beginning(String line) {
    return line.substring(0, Math.min(BEGINNING, line.length()));
  }

  static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c < 'ء' || c > 'ي') && Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean headsLinks(String line) {
    String bare = bare(line);
    Matcher m = HEADS_OF_LINKS.matcher(bare);
    return m.lookingAt()
        && bare.length() - m.end() <= LONGEST_HEADING_END
        && bare.indexOf(' ', m.end() + 2) < 0;
  }

  private static String bare(String line) {
    int start = 0;
    while (start < line.length() && "[(«“\"|•*- ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start);
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
    char first = text.charAt(start);
    if (!Character.isLetter(first)) { // no bullet is one
      Matcher bullet = BULLET.matcher(text).region(start, end);
      if (bullet.lookingAt() && bullet.end() < end) {
        return new Block(bullet.end(), end, Kind.ITEM);
      }
    }
    return new Block(start, end, Kind.PARAGRAPH);
  }

  static boolean isSpace(char c) {
    if (c >= 'ء' && c <= 'ي' || c > ' ' && c <= '~') {
      return false;
    }
    return c == ' '
        || Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\uFEFF'
        || Character.getType(c) == Character.FORMAT;
  }
}
