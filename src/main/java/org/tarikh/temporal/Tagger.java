package org.tarikh.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions of a text and resolves them, in stages: {@link NormalText} (the text
 * as it is read), {@link Tokenizer} (words without their clitics), {@link Matcher} (what the
 * lexicons and rules see in them), {@link Resolver} (which times they are). Immutable, thread-safe.
 */
public final class Tagger {
  private static final Publication ANY_DAY = new Publication(LocalDate.of(2000, 1, 1), null);

  private final Grammar grammar;
  private final Tokenizer tokenizer;

  Tagger(Grammar grammar) {
    this.grammar = grammar;
    this.tokenizer = new Tokenizer(grammar.vocabulary());
  }

  /** The tagger with all bundled languages; compiled once. */
  public static Tagger bundled() {
    return Bundled.TAGGER;
  }

  /**
   * The expressions of a text in text order; they do not overlap.
   *
   * @param published what relative expressions are counted from
   */
  public List<TimeExpression> tag(String text, Publication published) {
    Tokens tokens = tokenizer.tokens(NormalText.of(text));
    Matcher matcher = new Matcher(grammar, tokens);
    Tenses tenses = new Tenses(tokens, matcher);
    Story story = new Story(tokens, matcher, tenses, published);
    List<TimeExpression> found = new ArrayList<>();
    new Resolver(text, tokens, matcher, tenses, story).resolve(found);
    return List.copyOf(found);
  }

  /**
   * What all of a text after its first characters is; empty where that is no expression, or more
   * than one. It is read on no day in particular: where it has an anchor, it means another time on
   * another day.
   */
  public Optional<TimeExpression> whole(String text, int from) {
    return tag(text, ANY_DAY).stream()
        .filter(time -> time.start() == from && time.end() == text.length())
        .findFirst();
  }

  Grammar grammar() {
    return grammar;
  }

  /** Compiled when first asked for. */
  private static final class Bundled {
    static final Tagger TAGGER = new Tagger(GrammarReader.bundled());
  }
}
