package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the verb of an English clause acts upon, and what an "it", "him" or "them" there means. */
final class EnglishObjects {

  private static final Set<String> OBJECTS = Words.EN.list("objects.objects");

  /** What ends a verb behind "her": "throw her out". */
  private static final Set<String> PARTICLES = Words.EN.list("objects.particles");

  private static final Set<String> WHOSE = Words.EN.list("objects.whose");

  private final EnglishAntecedents antecedents;

  EnglishObjects(EnglishAntecedents antecedents) {
    this.antecedents = antecedents;
  }

  /**
   * The words behind a verb with what their pronoun means; as they are where there is none, null
   * where it is not sure whom it means.
   *
   * @param subject of the verb
   * @param before what was spoken of before it
   * @param what what a verb acted upon that this one is joined to; most often empty
   */
  List<String> meant(
      Line line,
      int v,
      List<String> subject,
      List<String> rest,
      List<String> before,
      List<String> what,
      Reader.Memory memory) {
    String pronoun = rest.isEmpty() ? "" : Word.fold(rest.get(0));
    boolean her = pronoun.equals("her") && isObject(rest, 0);
    if (!OBJECTS.contains(pronoun) && !her) {
      return last(line, v, subject, rest, memory);
    }
    int next = v + 1;
    while (next < line.size() && !line.is(next, pronoun)) {
      next++;
    }
    next++;
    if (EnglishSubject.inGroup(line.fold(next)) && !line.is(next, "to", "not")) {
      // "announced on Monday it was suspending work"
      return EnglishCut.clean(line, v + 1, EnglishNounPhrases.markAfter(line, next));
    }
    List<String> whom = what.isEmpty() ? before : what;
    if (her || pronoun.equals("him")) {
      whom = memory.people.him(line, v, subject, her, memory);
      if (her && (whom.isEmpty() || !EnglishNames.isNamePart(whom.get(whom.size() - 1)))) {
        return rest; // she may be "no woman"
      }
    } else if (what.isEmpty() && antecedents.acts(whom, memory)) {
      whom = memory.object;
    }
    if (whom.isEmpty()) {
      return pronoun.equals("it") ? rest : null;
    }
    boolean them = pronoun.equals("them");
    if (them && what.isEmpty() && isOne(whom) && EnglishAntecedents.isMany(before)) {
      whom = before.equals(subject) ? whom : before; // "Rebels took Homs. Troops drove them out"
    }
    if (them && !EnglishAntecedents.isMany(whom)) {
      return null;
    }
    String after = rest.size() > 1 ? Word.fold(rest.get(1)) : "";
    boolean verb = EnglishSubject.inGroup(after) && !after.equals("to"); // "sent him to Oman"
    if (verb || whom.equals(subject)) {
      return rest;
    }
    List<String> out = new ArrayList<>(whom);
    out.set(0, EnglishCut.lowered(out.get(0)));
    boolean in = line.is(v, "swore") && line.is(next, "in"); // "swears in the mayor"
    out.addAll(rest.subList(Math.min(in ? 2 : 1, rest.size()), rest.size()));
    if (in) {
      out.add(0, "in");
    }
    return out;
  }

  /** "Homs", "the town": what no "them" can mean, whatever it ends in. */
  private static boolean isOne(List<String> words) {
    boolean name = words.size() == 1 && Character.isUpperCase(words.get(0).charAt(0));
    return name || !EnglishAntecedents.isMany(words);
  }

  /** "hands her the prize", "throw her out", "arrest her": whether a "her" owns nothing. */
  static boolean isObject(List<String> words, int her) {
    String next = her + 1 < words.size() ? Word.fold(words.get(her + 1)) : "";
    return next.isEmpty() || EnglishPeople.isSmall(next) || PARTICLES.contains(next);
  }

  /**
   * The words behind a verb with whose house it was: "search his home" is "search Martin May's
   * home", unless the house may be that of the subject or of somebody without a name.
   */
  List<String> whose(
      Line line, int v, List<String> subject, List<String> rest, Reader.Memory memory) {
    int i = 0;
    while (i < rest.size() && !WHOSE.contains(rest.get(i))) {
      i++;
    }
    boolean noun = i + 1 < rest.size() && !isObject(rest, i);
    String who = subject.isEmpty() ? "" : Word.fold(subject.get(subject.size() - 1));
    boolean body = EnglishTopic.isActor(who) && !EnglishRoles.is(who);
    if (!noun || who.isEmpty() || memory.people.isSomebody(subject) && !body) {
      return rest;
    }
    boolean her = rest.get(i).equals("her");
    List<String> him = memory.people.him(line, v, subject, her, memory);
    him = memory.named.subject(him, line.at(v).start());
    boolean other = line.part(0, v).stream().anyMatch(w -> EnglishRoles.is(w.fold()));
    if (him.isEmpty()
        || other
        || rest.subList(0, i).stream().anyMatch(him::contains)
        || !memory.people.isSomebody(him)) {
      return rest;
    }
    List<String> out = new ArrayList<>(rest.subList(0, i));
    out.addAll(EnglishAntecedents.owned(him, rest.subList(i, rest.size())));
    return out;
  }

  /** "named after her", "paid tribute to him": whom the last word of a headline means. */
  private static List<String> last(
      Line line, int v, List<String> subject, List<String> rest, Reader.Memory memory) {
    int n =
        rest.size() > 1 && rest.get(rest.size() - 1).equals(".")
            ? rest.size() - 2
            : rest.size() - 1;
    boolean one = n > 0 && Set.of("her", "him").contains(rest.get(n));
    if (!one || !EnglishWords.PREPOSITIONS.contains(rest.get(n - 1))) {
      return rest;
    }
    boolean her = rest.get(n).equals("her");
    List<String> whom = memory.people.him(line, v, subject, her, memory);
    List<String> out = new ArrayList<>(rest.subList(0, whom.isEmpty() ? rest.size() : n));
    out.addAll(whom);
    return out;
  }

  /** What was done to, for an "it" that follows: up to the next preposition or clause. */
  static List<String> told(Line line, int from, int to, Reader.Memory memory) {
    if (from < line.size() && OBJECTS.contains(line.fold(from))) {
      return memory.object;
    }
    int i = from;
    while (i < to
        && !line.isTime(i)
        && !line.at(i).isMark()
        && !EnglishSubject.LEADS.contains(line.fold(i))
        && !EnglishWords.PREPOSITIONS.contains(line.fold(i))) {
      i++;
    }
    boolean named = i > from && Character.isUpperCase(line.at(from).text().charAt(0));
    boolean counted = EnglishGap.isNumber(line.fold(from)); // "arrested three students"
    return named || counted || EnglishWords.ARTICLES.contains(line.fold(from))
        ? EnglishCut.clean(line, from, i)
        : List.of();
  }
}
