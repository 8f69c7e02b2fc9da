package org.tarikh.temporal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * Reads lexicons and rules.
 *
 * <p>The file {@code files} lists them, each in the folder of its language. A {@code .lexicon} has
 * lines
 *
 * <pre>CLASS … field=value … : word, words in a row, (optional)beginning, =Exact first letter</pre>
 *
 * and a {@code .rules} has lines
 *
 * <pre>
 * CLASS = pattern {field=value}                  a chunk
 * name : pattern {field=value} -&gt; op confidence   an expression
 * &gt; publication | text with [expressions] | values; in; order
 * </pre>
 *
 * A line that starts with a space goes on from the one before; # starts a comment. {@link Pattern}
 * says how patterns are written.
 */
final class GrammarReader {
  /** Of a rule that names none. */
  private static final double CONFIDENCE = 0.9;

  private final GrammarBuilder builder = new GrammarBuilder();

  /** Knows no word, so it leaves clitics where they are. */
  private final Tokenizer apart = new Tokenizer(new Vocabulary());

  private GrammarReader() {}

  /** The grammar of the resources beside this class. */
  static Grammar bundled() {
    GrammarReader reader = new GrammarReader();
    List<String> files = lines("files");
    for (String file : files) {
      if (file.endsWith(".lexicon")) {
        lines(file).forEach(line -> reader.lexicon(file, line));
      }
    }
    for (String file : files) {
      if (file.endsWith(".rules")) {
        reader.rules(file, lines(file));
      }
    }
    return reader.builder.build();
  }

  private void lexicon(String file, String line) {
    int colon = line.indexOf(" : ");
    if (colon < 0) {
      throw new IllegalArgumentException(file + ": ' : ' is missing in: " + line);
    }
    List<Integer> classes = new ArrayList<>();
    Frame frame = Frame.EMPTY;
    for (String word : words(line.substring(0, colon))) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        classes.add(builder.symbol(word));
      } else {
        frame = with(frame, word);
      }
    }
    for (String form : line.substring(colon + 3).split(",")) {
      for (String spelling : spellings(form.trim())) {
        form(spelling, classes, frame);
      }
    }
  }

  /** "(ال)سبت" stands for both. */
  private static List<String> spellings(String form) {
    int open = form.indexOf('(');
    int close = form.indexOf(')');
    if (open < 0 || close < open) {
      return List.of(form);
    }
    String before = form.substring(0, open);
    String after = form.substring(close + 1);
    List<String> all = new ArrayList<>(spellings(before + form.substring(open + 1, close) + after));
    all.addAll(spellings(before + after));
    return all;
  }

  private void form(String written, List<Integer> classes, Frame frame) {
    boolean exact = written.startsWith("=");
    String form = exact ? written.substring(1) : written;
    NormalText text = NormalText.of(form);
    char first = exact || Character.isUpperCase(form.charAt(0)) ? form.charAt(0) : 0;
    if (isWord(text)) {
      builder.word(text.toString(), classes, frame, first);
      return;
    }
    Tokens tokens = apart.tokens(text);
    List<Pattern.Element> sequence = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = form.substring(tokens.sourceStart(i), tokens.sourceEnd(i));
      sequence.add(new Pattern.Element(builder.literal(word), false, null, false, 0, false));
    }
    for (int symbol : classes) {
      builder.add(
          new Rule("", symbol, null, frame, 1, builder.size(), List.of()), List.of(sequence));
    }
  }

  /** Whether a form is one token: letters, or a single mark. */
  private static boolean isWord(NormalText text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return text.length() == 1;
      }
    }
    return true;
  }

  private void rules(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int next = i + 1;
      List<String> examples = new ArrayList<>();
      while (next < lines.size() && lines.get(next).startsWith("> ")) {
        examples.add(lines.get(next++).substring(2));
      }
      rule(file, lines.get(i), examples);
      i = next - 1;
    }
  }

  private void rule(String file, String line, List<String> examples) {
    Frame fields = Frame.EMPTY;
    String plain = line;
    int open = line.indexOf('{');
    if (open >= 0) {
      int close = line.indexOf('}');
      for (String pair : words(line.substring(open + 1, close))) {
        fields = with(fields, pair);
      }
      plain = line.substring(0, open) + line.substring(close + 1);
    }
    if (plain.indexOf('{') >= 0) {
      throw new IllegalArgumentException(file + ": fields stand but once: " + line);
    }
    int arrow = plain.lastIndexOf(" -> ");
    int head = plain.indexOf(arrow < 0 ? " = " : " : ");
    if (head <= 0) {
      throw new IllegalArgumentException(file + ": neither chunk nor rule: " + line);
    }
    String name = plain.substring(0, head).trim();
    String id = file.substring(0, file.indexOf('/') + 1) + name;
    if (arrow < 0) {
      Rule chunk = new Rule(id, builder.symbol(name), null, fields, 1, builder.size(), examples);
      builder.add(chunk, Pattern.sequences(plain.substring(head + 3), builder::symbol));
      return;
    }
    List<String> opAndConfidence = words(plain.substring(arrow + 4));
    Rule.Op op = Rule.Op.valueOf(opAndConfidence.get(0).toUpperCase(Locale.ROOT));
    double confidence =
        opAndConfidence.size() > 1 ? Double.parseDouble(opAndConfidence.get(1)) : CONFIDENCE;
    builder.add(
        new Rule(id, -1, op, fields, confidence, builder.size(), examples),
        Pattern.sequences(plain.substring(head + 3, arrow), builder::symbol));
  }

  private static Frame with(Frame frame, String pair) {
    String[] nameAndValue = pair.split("=");
    Field field = Field.named(nameAndValue[0]);
    return frame.with(field, field.read(nameAndValue[1]));
  }

  /** What spaces part; without a regular expression, because a command waits for it. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  /** The lines of a file without comments, each with the lines that go on from it. */
  private static List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = GrammarReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no file " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.startsWith(" ")) {
          lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.trim());
        } else {
          lines.add(line.trim());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
