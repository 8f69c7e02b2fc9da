package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Words that belong to an English verb though they look like prepositions: "caved in". */
final class EnglishParticles {

  private static final Set<String> TIMES = Words.EN.list("particles.times");

  private static final Set<String> GIVEN = Words.EN.list("particles.given");

  private static final Set<String> CLOSING = Words.EN.list("particles.closing");

  private EnglishParticles() {}

  /** "got through in May", "caved in on Friday": whether a word belongs to the verb before it. */
  static boolean is(Line line, int i) {
    boolean over = line.is(i, "over") && GIVEN.contains(line.fold(i - 1)) && line.isTime(i + 1);
    over |= // "closed in last summer"
        line.is(i, "in", "on", "over", "through")
            && line.isTime(i + 1)
            && TIMES.contains(line.fold(i + 1));
    return over
        || line.is(i, "in", "on", "through", "over", "by", "around")
            && line.is(
                line.is(i + 1, "shortly", "just") ? i + 2 : i + 1,
                "in",
                "on",
                "at",
                "during",
                "before",
                "after",
                "since",
                "for",
                "until",
                "from")
            && (line.isTime(i + 2) || line.isTime(i + 3));
  }

  /**
   * "the growers give in", "police arrest her": whether a clause ends so that ends before a word.
   */
  static boolean ends(Line line, int to, String particle) {
    int last = to - 1;
    while (last > 0 && line.at(last).isMark()) {
      last--;
    }
    boolean ends = last + 1 == line.size() || line.at(last + 1).isMark();
    return ends
        && (CLOSING.contains(particle) || particle.equals("her"))
        && line.is(last, particle);
  }

  /**
   * Which word behind a verb belongs to it, or is said of its object, and so may end a headline:
   * "declared the talks over", "was sworn in"; counted from one, 0 for none.
   */
  static int last(Line line, int v, int stop, List<String> rest) {
    int n = rest.size() - (!rest.isEmpty() && rest.get(rest.size() - 1).equals(".") ? 1 : 0);
    int last = Math.min(stop, line.size()) - 1;
    while (last > v && line.at(last).is(".")) {
      last--;
    }
    boolean ends = last + 1 == line.size() || line.at(last + 1).isMark();
    boolean closes =
        n > 0
            && ends
            && CLOSING.contains(line.fold(last))
            && rest.get(n - 1).equals(line.fold(last));
    boolean over = n == 1 && rest.get(0).equalsIgnoreCase("over");
    return closes || over || n == 1 && is(line, v + 1) ? n : 0;
  }
}
