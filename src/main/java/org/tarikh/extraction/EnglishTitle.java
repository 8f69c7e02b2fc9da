package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Headlines from the words of an English clause: subject, verb in the present, the rest. */
final class EnglishTitle {

  record Title(String text, int from, boolean planned, double confidence) {}

  static final Set<String> MODALS = Set.of("will", "would", "shall", "should", "must");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "on", "at", "by", "of", "from", "to", "with", "for", "under", "between", "after",
          "before", "during", "since", "near", "into", "over", "through", "against", "across",
          "towards", "within", "until", "around", "via", "amid", "about");
  private static final Set<String> BEFORE_TIME =
      Set.of(
          "in", "on", "at", "by", "of", "from", "since", "until", "during", "late", "early", "for",
          "meaning", "before", "no", "later", "than", "about", "around", "through", "the", "as");
  private static final Set<String> LEADS =
      Set.of(
          "and",
          "but",
          "when",
          "while",
          "where",
          "after",
          "before",
          "that",
          "although",
          "as",
          "then",
          "who",
          "which",
          "because",
          "until",
          "though",
          "also",
          "since",
          ";");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "this", "these", "i");
  private static final Set<String> OBJECTS = Set.of("it", "them", "him");
  private static final Set<String> DANGLING =
      Set.of(
          "in", "on", "at", "by", "of", "from", "to", "with", "for", "under", "between", "the", "a",
          "an", "and", "or", "but", "its", "their", "his", "her", "that", "which", "who", "into",
          "over", "as", "when", "after", "about", "before", "was", "were", "is", "are", "had",
          "has", "than", "no", "later", "within", "hours", "meaning", "since", "until", "during",
          "early", "late", "while", "where", "also", "not", "earlier", "having");
  private static final Set<String> BREAKS =
      Set.of(
          "in",
          "at",
          "after",
          "before",
          "under",
          "with",
          "between",
          "from",
          "near",
          "through",
          "during",
          "to",
          "by",
          "for",
          "while",
          "when",
          "where",
          "amid",
          "against",
          "as",
          "around",
          "over",
          "saying",
          "including");
  private static final Set<String> PLURALS =
      Set.of(
          "people",
          "troops",
          "aircraft",
          "families",
          "police",
          "forces",
          "children",
          "men",
          "women",
          "thousands");

  /** Words between subject and verb. */
  private static final Set<String> GROUP =
      Set.of(
          "was",
          "were",
          "is",
          "are",
          "been",
          "be",
          "being",
          "had",
          "has",
          "have",
          "to",
          "not",
          "due",
          "expected",
          "set",
          "scheduled",
          "did",
          "may",
          "also",
          "poised",
          "later",
          "itself",
          "still",
          "again",
          "soon",
          "now",
          "already",
          "almost",
          "never",
          "first",
          "since");

  private static final int LONGEST_APPOSITION = 9;
  private static final Set<String> PLAN_WORDS =
      Set.of(
          "due", "expected", "set", "scheduled", "is", "are", "was", "were", "planned", "poised");

  private final EnglishLexicon lexicon;
  private final Gazetteer gazetteer;

  EnglishTitle(EnglishLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** Whether "to" at a word makes a plan: "is to meet", "are expected to reopen". */
  boolean isPlan(Line line, int to) {
    return PLAN_WORDS.contains(line.fold(to - 1));
  }

  String plain(Line line, int from, int to) {
    return capital(fit(withoutArticle(clean(line, from, to))));
  }

  void remember(Line line, int from, int v, Reader.Memory memory) {
    Subject s = subject(line, from, groupStart(line, from, v));
    if (!s.words().isEmpty() && !PRONOUNS.contains(Word.fold(s.words().get(0)))) {
      memory.subject(s.words());
      memory.topic = from == 0 ? s.words() : memory.topic;
    }
  }

  /** Whether the subject of a clause is a mere "she" or "it". */
  boolean isPronoun(Line line, int from, int v) {
    List<String> words = subject(line, from, groupStart(line, from, v)).words();
    return words.size() == 1 && PRONOUNS.contains(Word.fold(words.get(0)));
  }

  Title verbal(Line line, int from, int v, int to, Form form, Reader.Memory memory) {
    int group = groupStart(line, from, v);
    boolean plan = line.fold(v - 1).equals("to") && isPlan(line, v - 1);
    for (int i = group; i < v; i++) {
      plan |= MODALS.contains(line.fold(i));
    }
    boolean passive = form.participle() && hasBe(line, group, v);
    Subject subject = subject(line, from, group);
    List<String> words = subject.words();
    List<String> object = subject.object();
    double confidence = 0.85;
    int antecedent = relative(line, from);
    boolean split = passive && subject.reduced() && antecedent >= 0;
    if (antecedent >= 0 && words.isEmpty() || split) {
      words = clean(line, antecedent, from);
    } else if (antecedent >= 0 && object.isEmpty() && takesObject(line, v)) {
      object = clean(line, antecedent, from);
    } else if (words.isEmpty() || PRONOUNS.contains(Word.fold(words.get(0)))) {
      boolean it = !words.isEmpty() && words.get(0).equalsIgnoreCase("it");
      List<String> main = words.isEmpty() ? mainSubject(line, from, group, memory) : List.of();
      words =
          it && !memory.object.isEmpty() ? memory.object : main.isEmpty() ? memory.subject : main;
      confidence = words.isEmpty() ? 0.4 : 0.65;
    }
    List<String> known = memory.subject;
    if (!words.isEmpty()) {
      memory.subject(words);
      memory.topic = from == 0 ? words : memory.topic;
      memory.object = objectOf(line, v + 1, to);
    }
    int stop = stop(line, v, to);
    List<String> rest = new ArrayList<>(clean(line, v + 1, stop));
    if (!rest.isEmpty() && OBJECTS.contains(Word.fold(rest.get(0))) && !known.isEmpty()) {
      List<String> resolved = new ArrayList<>(known);
      resolved.set(0, lowered(resolved.get(0)));
      resolved.addAll(rest.subList(1, rest.size()));
      rest = resolved;
    }
    boolean coordinated =
        line.at(Math.max(0, group - 1)).isComma()
            || line.fold(group - 1).equals("and")
            || line.fold(group - 1).equals("then");
    boolean reduced =
        form.participle()
            && group == v
            && (!coordinated || line.at(Math.max(0, group - 1)).isComma() && takesObject(line, v))
            && (antecedent < 0 || object.isEmpty())
            && (subject.reduced() || finiteFollows(line, v + 1, to));
    List<String> title = new ArrayList<>(withoutArticle(words));
    for (int i = group; i < v; i++) {
      if (Set.of("nearly", "almost", "not", "never").contains(line.fold(i))) {
        title.add(line.at(i).text());
      }
    }
    if (plan) {
      title.add("to");
      if (hasBe(line, group, v) && form.participle()) {
        title.add("be");
      }
      title.add(
          form.participle() && hasBe(line, group, v)
              ? form.verb().participle()
              : form.verb().base());
    } else if (passive || reduced) {
      title.add(form.verb().participle());
    } else if (!object.isEmpty()) {
      title.add(present(form, words, rest));
      title.add(lowered(object.get(0)));
      title.addAll(object.subList(1, object.size()));
    } else {
      title.add(present(form, words, rest));
    }
    title.addAll(rest);
    return new Title(capital(fit(title)), subject.from(), plan, confidence);
  }

  /**
   * The subject of a verb joined on without one: that of the clause's first verb, or the
   * sentence's.
   */
  private List<String> mainSubject(Line line, int from, int group, Reader.Memory memory) {
    for (int i = from + 1; i < group; i++) {
      if (finite(line, i) && !line.isTime(i)) {
        List<String> first = subject(line, from, groupStart(line, from, i)).words();
        return !first.isEmpty() ? first : memory.topic;
      }
    }
    return memory.topic;
  }

  /**
   * Where the noun before "that", "which" or "who" begins that opens a clause; -1 where none does.
   */
  private int relative(Line line, int from) {
    if (from == 0 || !Set.of("that", "which", "who").contains(line.fold(from))) {
      return -1;
    }
    int i = from;
    while (i > 0
        && !line.at(i - 1).isMark()
        && !line.isTime(i - 1)
        && from - i < 5
        && (!PREPOSITIONS.contains(line.fold(i - 1)) || line.fold(i - 1).equals("of"))
        && !LEADS.contains(line.fold(i - 1))
        && !finite(line, i - 1)
        && lexicon.verb(line.fold(i - 1)) == null) {
      i--;
    }
    return i < from ? i : -1;
  }

  /** Whether nothing follows a verb that it could act upon. */
  private static boolean takesObject(Line line, int v) {
    int next = v + 1;
    return next >= line.size()
        || line.isTime(next)
        || line.at(next).isMark()
        || PREPOSITIONS.contains(line.fold(next));
  }

  /** What was done to, for an "it" that follows: up to the next preposition or clause. */
  private static List<String> objectOf(Line line, int from, int to) {
    int i = from;
    while (i < to
        && !line.isTime(i)
        && !line.at(i).isMark()
        && !LEADS.contains(line.fold(i))
        && !PREPOSITIONS.contains(line.fold(i))) {
      i++;
    }
    return ARTICLES.contains(line.fold(from)) ? clean(line, from, i) : List.of();
  }

  private static String lowered(String word) {
    return ARTICLES.contains(Word.fold(word)) ? Word.fold(word) : word;
  }

  /** Where the rest of a headline ends: at the next finite verb, or at a comma after the time. */
  private int stop(Line line, int v, int to) {
    for (int i = v + 1; i < to; i++) {
      if (line.isTime(i) || line.isQuoted(i)) {
        continue;
      }
      boolean comma = line.at(i).isComma() || line.at(i).is(":", "—", "–");
      if (line.at(i).is(";")) {
        return i;
      }
      if (comma && (line.isTime(i - 1) || finite(line, i + 1))) {
        return i;
      }
      boolean aux =
          Set.of("was", "were", "is", "are", "will", "would", "had", "has", "have")
              .contains(line.fold(i));
      if (aux || finite(line, i) && !ARTICLES.contains(line.fold(i - 1)) && i > v + 1) {
        return line.fold(i - 1).equals("and") ? i - 1 : i;
      }
    }
    return to;
  }

  /** Whether the clause goes on to a finite verb of its own, so that this one is a participle. */
  private static boolean finiteFollows(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.fold(i).equals("and")
          && Set.of("was", "were", "had", "has").contains(line.fold(i + 1))) {
        return false;
      }
      if (Set.of("was", "were", "has", "had", "is", "are").contains(line.fold(i))
          && !line.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  Title nominal(Line line, int noun, int at, int to) {
    int from = noun;
    while (from > 0
        && !line.at(from - 1).isMark()
        && !line.isTime(from - 1)
        && !PREPOSITIONS.contains(line.fold(from - 1))
        && !LEADS.contains(line.fold(from - 1))
        && !finite(line, from - 1)
        && noun - from < 5) {
      from--;
      if (ARTICLES.contains(line.fold(from))) {
        break;
      }
    }
    List<String> words = clean(line, from, at);
    List<String> title = withoutArticle(words);
    return new Title(capital(fit(title)), from, false, 0.75);
  }

  private boolean finite(Line line, int i) {
    Form form = lexicon.verb(line.fold(i));
    return form != null && form.past() && lexicon.noun(line.fold(i)) == null;
  }

  /** First word of the verb group that ends in v: auxiliaries, adverbs, "not", "to". */
  private static int groupStart(Line line, int from, int v) {
    int i = v;
    while (i > from && !line.isTime(i - 1) && inGroup(line.fold(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean inGroup(String w) {
    return MODALS.contains(w)
        || GROUP.contains(w)
        || w.endsWith("ly") && w.length() > 5 && !w.equals("family") && !w.equals("assembly");
  }

  private static boolean hasBe(Line line, int group, int v) {
    for (int i = group; i < v; i++) {
      if (Set.of("was", "were", "is", "are", "been", "be", "being").contains(line.fold(i))
          && !Set.of("to", "due", "expected", "set", "scheduled").contains(line.fold(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who does what the verb says.
   *
   * @param object what stands before the subject of a contact clause ("the agreement they signed")
   * @param reduced whether an earlier verb makes this one a participle ("a deal concluded on …")
   */
  private record Subject(List<String> words, List<String> object, int from, boolean reduced) {}

  private Subject subject(Line line, int from, int v) {
    int start = from;
    boolean reduced = false;
    for (int i = from; i < v; i++) {
      boolean comma = line.at(i).isComma() && !apposition(line, i, v);
      boolean verb = i > from && finite(line, i) && !line.isTime(i);
      if (verb) {
        reduced = true;
      }
      boolean and = line.fold(i).equals("and");
      boolean lead = LEADS.contains(line.fold(i)) && (!and || i == start || line.isTime(i - 1));
      boolean time = line.isTime(i) && (i <= start + 1 || line.at(Math.min(i + 1, v)).isComma());
      if (comma || time || lead || verb || line.fold(i).equals(":")) {
        start = i + 1;
      }
    }
    if (reduced) {
      for (int i = v - 1; i >= start; i--) {
        if (PREPOSITIONS.contains(line.fold(i)) && !line.fold(i).equals("of")
            || line.fold(i).equals("and") && i == start) {
          start = i + 1;
          break;
        }
      }
    }
    while (start < v
        && (PREPOSITIONS.contains(line.fold(start)) && line.isTime(start + 1)
            || line.isTime(start)
            || line.at(start).isMark() && !line.at(start).is("\"", "“"))) {
      start++;
    }
    if (start < v && PREPOSITIONS.contains(line.fold(start))) {
      return new Subject(List.of(), List.of(), from, reduced);
    }
    if (start >= v && v > from + 1 && line.at(v - 1).isComma() && takesObject(line, v)) {
      return new Subject(nounBefore(line, from, v - 1), List.of(), from, true);
    }
    int contact = contact(line, start, v);
    if (contact > 0) {
      return new Subject(clean(line, contact, v), clean(line, contact - 2, contact), start, false);
    }
    return new Subject(
        clean(line, start, v), List.of(), Math.min(start, Math.max(start - 1, 0)), reduced);
  }

  /** The noun phrase right before a comma. */
  private static List<String> nounBefore(Line line, int from, int comma) {
    int i = comma;
    while (i > from
        && !PREPOSITIONS.contains(line.fold(i - 1))
        && !line.at(i - 1).isMark()
        && comma - i < 5) {
      i--;
    }
    return clean(line, i, comma);
  }

  /** "the agreement Sharaa and Abdi signed": where the capitalised subject begins, else -1. */
  private static int contact(Line line, int start, int v) {
    for (int i = v - 1; i >= start + 2; i--) {
      boolean capital = Character.isUpperCase(line.at(i).text().charAt(0));
      boolean noun = Character.isLowerCase(line.at(i - 1).text().charAt(0));
      if (capital && noun && ARTICLES.contains(line.fold(i - 2)) && !line.isTime(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "the commander, Mazloum Abdi, met": commas around a name belong to the subject. */
  private boolean apposition(Line line, int comma, int v) {
    for (int i = comma + 1; i < Math.min(v, comma + LONGEST_APPOSITION); i++) {
      if (line.at(i).isComma()) {
        return Character.isUpperCase(line.at(comma + 1).text().charAt(0));
      }
    }
    return closes(line, comma);
  }

  private static boolean closes(Line line, int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - LONGEST_APPOSITION); i--) {
      if (line.at(i).isComma()) {
        return i + 1 < comma && Character.isUpperCase(line.at(i + 1).text().charAt(0)) && i > 0;
      }
    }
    return false;
  }

  private static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && ARTICLES.contains(Word.fold(words.get(0)))
        ? words.subList(1, words.size())
        : words;
  }

  private String present(Form form, List<String> subject, List<String> rest) {
    if (form.verb().base().equals(form.verb().past()) && form.verb().cue().id().equals("-ed")) {
      return form.verb().past();
    }
    return plural(subject) || rest.stream().limit(6).anyMatch("their"::equals)
        ? form.verb().base()
        : form.verb().third();
  }

  private boolean plural(List<String> subject) {
    if (subject.isEmpty()) {
      return false;
    }
    String head = "";
    for (String w : subject) {
      String fold = Word.fold(w);
      if (fold.equals("and")) {
        return true;
      }
      if (PREPOSITIONS.contains(fold)
          || fold.equals(",")
          || fold.endsWith("ing") && !head.isEmpty()
          || fold.equals("that")
          || fold.equals("who")) {
        break;
      }
      head = fold;
    }
    boolean name =
        Character.isUpperCase(subject.get(0).charAt(0))
            && subject.size() <= 3
            && (subject.size() > 1 || isKnown(subject.get(0)))
            && Character.isUpperCase(subject.get(subject.size() - 1).charAt(0));
    return PLURALS.contains(head)
        || !name
            && head.endsWith("s")
            && !head.endsWith("ss")
            && !head.endsWith("us")
            && !head.endsWith("'s");
  }

  private boolean isKnown(String word) {
    return gazetteer.at(Word.of(word, 0, word.length()), 0) != null;
  }

  private static String capital(String s) {
    return s.isEmpty() || !Character.isLowerCase(s.charAt(0))
        ? s
        : Character.toUpperCase(s.charAt(0)) + s.substring(1);
  }

  private static String fit(List<String> words) {
    String title = Headline.fit(words, BREAKS::contains, DANGLING);
    int between = title.indexOf(" between ");
    return between > 0 && title.indexOf(" and ", between) < 0 ? title.substring(0, between) : title;
  }

  /** The words from..to for a headline: without times and what leads to them, and brackets. */
  private static List<String> clean(Line line, int from, int to) {
    List<String> out = new ArrayList<>();
    int depth = 0;
    for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
      Word w = line.at(i);
      if (w.is("(", "[")) {
        depth++;
      } else if (w.is(")", "]")) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0
          && !line.isTime(i)
          && !leadsToTime(line, i)
          && !w.is("mr", "mrs", "ms", "dr")
          && !(w.is(".") && i > 0 && line.at(i - 1).is("mr", "mrs", "ms", "dr"))
          && !(w.isComma()
              && (line.isTime(i - 1) || leadsToTime(line, i + 1) || line.isTime(i + 1)))) {
        out.add(w.text());
      }
    }
    return out;
  }

  private static boolean leadsToTime(Line line, int i) {
    for (int k = i; k < Math.min(line.size(), i + 4); k++) {
      if (line.isTime(k)) {
        return k > i;
      }
      if (!BEFORE_TIME.contains(line.fold(k))) {
        return false;
      }
    }
    return false;
  }
}
