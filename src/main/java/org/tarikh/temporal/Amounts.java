package org.tarikh.temporal;

import java.util.List;

/** Amounts of time beside a day or a month, and the anniversaries that a text tells of. */
final class Amounts {
  private static final List<String> KEPT =
      List.of("anniversary", "ذكري", "الذكري", "ذكراه", "ذكراها");

  private static final List<String> WHICH = List.of("which", "that", "who", "الذي", "التي");

  /** What may stand between a month and its amount behind the comma: "، أي قبل ثلاثة أسابيع". */
  private static final List<String> THAT_IS = List.of("اي", "or", "only", "just", "some");

  /** How many tokens back an anniversary is looked for. */
  private static final int AROUND = 30;

  private final Tokens tokens;
  private final Matcher matcher;
  private Anniversary last;

  Amounts(Tokens tokens, Matcher matcher) {
    this.tokens = tokens;
    this.matcher = matcher;
  }

  /** Notes an anniversary that the text has come to. */
  void note(Reading reading) {
    Frame frame = reading.frame();
    boolean counted = frame.unit() == Field.Unit.YEAR;
    boolean after = // "Two years after the flood of 10 March, …"
        counted
            && reading.rule().op() == Rule.Op.SHIFT
            && frame.ref() == Field.Ref.FOLLOWING
            && frame.get(Field.DIRECTION) > 0
            && (reading.start() == 0 || tokens.startsSentence(reading.start()));
    if ((reading.rule().op() == Rule.Op.ANNIVERSARY || after) && frame.has(Field.NUMBER)) {
      last = new Anniversary(frame.get(Field.NUMBER), reading.end(), counted);
    }
  }

  /**
   * What is told of something that an anniversary is kept of: "a year since the fire of 3 May",
   * "the anniversary of the boat that sank on 2 June"; null if none.
   *
   * @param today whether the sentence has told of the present day
   */
  Anniversary kept(int token, int sentence, boolean today) {
    boolean names = false;
    boolean of = token > 0 && tokens.isWord(token - 1, "of");
    for (int i = token - 1; i >= sentence && i > token - AROUND; i--) {
      List<Reading> here = matcher.readings(i);
      if (here != null) {
        here.stream().filter(r -> r.rule().op() == Rule.Op.ANNIVERSARY).forEach(this::note);
      }
      if (last != null && last.end() > i && last.end() <= token) {
        return last.counted() || of || today ? last : null;
      }
      names |= tokens.isAny(i, KEPT);
      of |= tokens.isAny(i, WHICH);
    }
    return last != null && names && (of || today) ? last : null;
  }

  /** The amount that begins at a token, or behind a comma there; null if none. */
  Frame behind(int end) {
    boolean comma = tokens.isComma(end);
    int at = comma ? end + 1 : end;
    at = comma && at < tokens.size() && tokens.isAny(at, THAT_IS) ? at + 1 : at;
    if (at >= tokens.size() || tokens.startsSentence(at)) {
      return null;
    }
    List<Reading> here = matcher.readings(at);
    for (int i = 0; here != null && i < here.size(); i++) {
      Frame frame = here.get(i).frame();
      boolean told =
          frame.ref() != null
              && frame.ref() != Field.Ref.THIS
              && frame.ref() != Field.Ref.FOLLOWING;
      if (here.get(i).rule().op() == Rule.Op.SHIFT && frame.has(Field.NUMBER) && !(comma && told)) {
        return frame;
      }
    }
    return null;
  }
}
