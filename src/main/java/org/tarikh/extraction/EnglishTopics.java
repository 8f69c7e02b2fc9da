package org.tarikh.extraction;

/** Who or what English sentences speak of. */
final class EnglishTopics {

  private final EnglishSubject subjects;
  private final EnglishClauses clauses;
  private final EnglishPresent present;
  private final EnglishTitle titles;

  EnglishTopics(
      EnglishSubject subjects,
      EnglishClauses clauses,
      EnglishPresent present,
      EnglishTitle titles) {
    this.subjects = subjects;
    this.clauses = clauses;
    this.present = present;
    this.titles = titles;
  }

  /** Keeps who or what the sentence speaks of, for the clauses that do not say. */
  void remember(Line line, Reader.Memory memory) {
    int main = main(line, 0);
    if (main > 0
        && subjects.isPronoun(line, 0, main)
        && EnglishClauses.OPENERS.contains(line.fold(0))) {
      int comma = main;
      while (comma < line.size() && !line.at(comma).isComma()) {
        comma++;
      }
      main = comma < line.size() ? main(line, comma) : main;
      titles.remember(line, comma < main ? comma : 0, main, memory);
    } else if (main > 0) {
      int now = subjects.isPronoun(line, 0, main) ? present.verb(line, 0, main) : -1;
      titles.remember(line, 0, now > 0 ? now : main, memory); // "Hamas names those it will free"
      if (!subjects.isPronoun(line, 0, main)) {
        memory.another = true;
      }
    }
    if (main < 0) {
      int be = be(line);
      main = be > 0 && !subjects.isPronoun(line, 0, be) ? be : main;
      if (main == be && be > 0) { // "Leila Azar had been in power since winning the vote"
        titles.remember(line, 0, be, memory);
      }
    }
    int state = main > 0 ? be(line) : -1; // "They have been in jail since May and were charged"
    boolean they = state > 0 && state < main && subjects.isPronoun(line, 0, main);
    they &= they && !subjects.isPronoun(line, 0, state); // "They were poor, but in May she left"
    if (they
        || state > 0 && state < main && line.is(state + 1, "been", "in", "at", "not", "under")) {
      titles.remember(line, 0, state, memory);
    }
    int group = main > 0 ? EnglishSubject.groupStart(line, 0, main) : 0;
    if (memory.topic.isEmpty() && group > 1 && line.at(group - 1).isComma()) {
      memory.topic = EnglishNounPhrases.nounBefore(line, 0, EnglishAsides.first(line, group - 1));
    }
    int colon = main + 1;
    while (colon < line.size() && !line.is(colon, ":")) {
      colon++;
    }
    int behind = main > 0 && colon < line.size() ? main(line, colon) : -1;
    if (behind > 0 && !subjects.isPronoun(line, colon, behind)) {
      titles.remember(line, colon, behind, memory); // "The plan is unclear: the army said …, then"
      memory.topic = memory.subject;
    }
  }

  /** The first "was" or "had" of a line before any mark; -1 for none. */
  private static int be(Line line) {
    int from = line.opensBlock() && line.isTime(0) ? EnglishClauses.after(line, 0) : 0;
    boolean bar = from > 0 && from < line.size() && EnglishNounPhrases.parts(line, from);
    from += bar ? 1 : 0; // "6 May - The drivers are"
    for (int i = from + 1; i < line.size() && !EnglishNounPhrases.parts(line, i); i++) {
      if (line.is(i, "was", "were", "had", "has", "is", "are", "have", "will")) {
        return i;
      }
    }
    return -1;
  }

  /** The first verb of a line, whether in the past or in the present. */
  int first(Line line) {
    int main = main(line, 0);
    int now = main > 0 ? present.verb(line, 0, main) : -1;
    return now > 0 ? now : main;
  }

  /** The first verb of a main clause, in the past or else the present; -1 for none. */
  int main(Line line, int from) {
    int main = clauses.verb(line, from, line.size(), from);
    return main > 0 ? main : present.verb(line, from, line.size());
  }
}
