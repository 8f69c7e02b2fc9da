package org.tarikh.extraction;

/**
 * Where a main clause goes on after what parts it from the time that opens it: "On Monday, after
 * the talks had failed, troops entered", "In July the mayor, who had fled, returned".
 */
final class EnglishMain {

  private final EnglishClauses clauses;
  private final EnglishPresent present;

  EnglishMain(EnglishClauses clauses, EnglishPresent present) {
    this.clauses = clauses;
    this.present = present;
  }

  /**
   * A verb, and the words its clause is made of.
   *
   * @param from where its subject is looked for
   * @param to index after its clause
   */
  record Part(int from, int verb, int to) {}

  /** The verb of which a noun is the subject, behind an aside or not; -1 for none. */
  int behind(Line line, int noun, int to) {
    int i = noun + 1;
    for (int comma = i; line.fold(i).equals(",") && comma + 1 < to; comma++) {
      if (comma > i && line.at(comma).isComma()) {
        i = comma + 1;
      }
    }
    return i < to && clauses.isEvent(line, i, noun - 1) ? i : -1;
  }

  /**
   * The part that goes on after an opening; null where none does.
   *
   * @param opening where the clause begins that stands between
   */
  Part after(Line line, int opening, boolean[] opens) {
    for (int comma = opening + 2; comma + 1 < line.size(); comma++) {
      if (!line.at(comma).isComma()) {
        continue;
      }
      int to = comma + 2;
      while (to < line.size() && !opens[to]) {
        to++;
      }
      boolean joined = clauses.isEvent(line, comma + 1, 0) || present.isForm(line, comma + 1);
      if (joined && !line.is(opening, "after", "when", "before", "as")) {
        return new Part(0, comma + 1, to);
      }
      int verb = clauses.clauseFollows(line, comma + 1) ? clauses.verb(line, comma, to, comma) : -1;
      if (verb > comma + 1) {
        return new Part(comma, verb, to);
      }
    }
    return null;
  }
}
