package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an English headline leaves out of its clause, and how it ends. */
final class EnglishCut {

  private static final Set<String> BEFORE_TIME = Words.EN.list("cut.before-time");

  private static final Set<String> DANGLING = Words.EN.list("cut.dangling");

  private static final Set<String> BREAKS = Words.EN.list("cut.breaks");

  private static final int LONGEST_ASIDE = 5;

  private static final Set<String> COUNTING = Words.EN.list("cut.counting");

  private static final Set<String> OPEN = Words.EN.list("cut.open");

  private static final Pattern VOWEL = Pattern.compile("(?i)(?!eu|one|once|us?[^a-z])[aeio]");
  private static final Pattern CONSONANT = Pattern.compile("[bcdfgjklpqrstvwz][a-z]");

  private static final Set<String> AFTER = Words.EN.list("cut.after");

  private EnglishCut() {}

  static String lowered(String word) {
    String fold = Word.fold(word);
    return EnglishWords.ARTICLES.contains(fold) || EnglishGap.isNumber(fold) ? fold : word;
  }

  static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && EnglishWords.ARTICLES.contains(Word.fold(words.get(0)))
        ? words.subList(1, words.size())
        : words;
  }

  static String capital(String s) {
    return s.isEmpty() || !Character.isLowerCase(s.charAt(0))
        ? s
        : Character.toUpperCase(s.charAt(0)) + s.substring(1);
  }

  /** "Convoy" within a headline; "UN" stays. */
  static String small(String word) {
    boolean plain = word.length() > 1 && Character.isLowerCase(word.charAt(1));
    return plain ? Character.toLowerCase(word.charAt(0)) + word.substring(1) : word;
  }

  /** A headline from a part of the line as it stands. */
  static String plain(Line line, int from, int to) {
    int comma = AFTER.contains(line.fold(from)) ? from : to;
    while (comma < to && !line.at(comma).isComma()) {
      comma++;
    }
    List<String> words = clean(line, from, to);
    boolean cut = comma + 2 < to && Headline.reaches(words, Headline.MAX);
    int last = words.size() - 1;
    if (last > 0 && EnglishParticles.ends(line, to, words.get(last))) {
      words.set(last - 1, words.get(last - 1) + " " + words.remove(last)); // "the growers give in"
    }
    return capital(fit(withoutArticle(cut ? clean(line, comma + 1, to) : words)));
  }

  static String fit(List<String> words) {
    List<String> all = articles(words);
    if (Headline.reaches(all, Headline.MAX + 1)) {
      all.removeIf(EnglishLooseEnds.MANNER::contains); // "decides to officially dissolve"
    }
    while (Headline.reaches(all, Headline.MAX + 1) && EnglishLeftOut.from(all)) {}
    String title = Headline.fitAt(all, i -> breaks(all, i), i -> parts(all, i), DANGLING);
    title = EnglishLooseEnds.without(title, Headline.reaches(words, Headline.MAX + 1));
    int between = title.indexOf(" between ");
    boolean open = between > 0 && title.indexOf(" and ", between) < 0;
    return open && title.substring(0, between).contains(" ") ? title.substring(0, between) : title;
  }

  /** Whether a phrase ends well before a word: "kills 12, wounding 3 | and cutting the road". */
  private static boolean breaks(List<String> words, int i) {
    String w = Word.fold(words.get(i));
    String next = i + 1 < words.size() ? Word.fold(words.get(i + 1)) : "";
    if (w.equals("and")) {
      boolean counts = EnglishGap.isNumber(next) || next.equals("dozens") || next.equals("scores");
      String after = i + 2 < words.size() ? Word.fold(words.get(i + 2)) : "";
      boolean acts = // "and goes into"
          next.endsWith("s")
              && !after.equals("of")
              && (EnglishWords.PREPOSITIONS.contains(after)
                  || EnglishWords.ARTICLES.contains(after));
      return i > 2 && (next.endsWith("ing") || counts || acts);
    }
    boolean number = w.equals("at") && (next.equals("least") || next.equals("most"));
    number |= EnglishGap.isAbout(w) && EnglishGap.isNumber(next); // "leaves over 12 dead"
    return BREAKS.contains(w) && !number;
  }

  /** "across southern Lebanon", "and creating a body": whether a phrase begins that may be left. */
  private static boolean parts(List<String> words, int i) {
    String next = i + 1 < words.size() ? Word.fold(words.get(i + 1)) : "";
    String w = Word.fold(words.get(i));
    String before = Word.fold(words.get(i - 1));
    if (w.equals("and")) {
      return next.endsWith("ing") || EnglishWords.PREPOSITIONS.contains(next);
    }
    boolean of =
        w.equals("of")
            && (COUNTING.contains(next)
                || OPEN.contains(before)
                || i > 1 && Set.of("a", "an").contains(words.get(i - 2)) // "a maker of buoys"
                || EnglishTelling.UNITS.contains(before));
    return Set.of("that", "which", "who", "–", "—", ";").contains(w)
        || EnglishWords.PREPOSITIONS.contains(w) && !Set.of("and", "than").contains(before) && !of;
  }

  /** "a September agreement" without its time is "an agreement". */
  private static List<String> articles(List<String> words) {
    List<String> out = new ArrayList<>(words);
    for (int i = 0; i + 1 < out.size(); i++) {
      if (out.get(i).equals("a") && VOWEL.matcher(out.get(i + 1)).lookingAt()) {
        out.set(i, "an");
      } else if (out.get(i).equals("an") && CONSONANT.matcher(out.get(i + 1)).lookingAt()) {
        out.set(i, "a");
      }
    }
    return out;
  }

  /** The words from..to for a headline: without times and what leads to them, and brackets. */
  static List<String> clean(Line line, int from, int to) {
    List<String> out = new ArrayList<>();
    int depth = 0;
    for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
      Word w = line.at(i);
      int counted = i > from ? EnglishLooseEnds.counted(line, i, to) : i;
      boolean link = w.is("however") && !out.isEmpty() && i + 1 < to && line.at(i + 1).isComma();
      if (link && out.get(out.size() - 1).equals(",")) {
        out.remove(out.size() - 1); // "failed, however, when"
        i++;
      } else if (counted > i) {
        i = counted - 1; // "sent clear six minutes after the break"
      } else if (w.is("between") && line.isTime(i + 1)) {
        i = Math.max(i, hoursEnd(line, i + 1, to) - 1);
      } else if (w.is("(", "[")) {
        depth++;
      } else if (w.is(")", "]")) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && isOwner(line, i)) {
        if (out.isEmpty() || !out.get(out.size() - 1).equals("the")) {
          out.add("the"); // "from Sunday's blast" is "from the blast"
        }
      } else if (depth == 0
          && !line.isTime(i)
          && (!leadsToTime(line, i) || EnglishParticles.is(line, i))
          && !w.is("mr", "mrs", "ms", "dr")
          && !(w.is(".") && i > 0 && line.at(i - 1).is("mr", "mrs", "ms", "dr"))
          && !w.is("*")
          && !(w.is("only") && line.isTime(i + 2) && leadsToTime(line, i + 1)) // "only on Monday"
          && !(w.is("and") && line.isTime(i - 1) && line.isTime(i + 1))
          && !(w.is("to") && line.isTime(i + 1) && !isWhich(line, i + 1)) // "put back to Friday"
          && !(w.is("-") && (line.isTime(i - 1) || line.isTime(i + 1)))
          && !(w.isComma()
              && (line.isTime(i - 1) && !endsAside(out)
                  || leadsToTime(line, i + 1)
                  || line.isTime(i + 1)))) {
        out.add(w.text());
      }
    }
    return out;
  }

  /** "between 9am and the late afternoon": where what stands between ends. */
  private static int hoursEnd(Line line, int from, int to) {
    int i = EnglishClauses.after(line, from);
    while (i < to && !line.at(i).isMark() && !EnglishWords.PREPOSITIONS.contains(line.fold(i))) {
      i++;
    }
    return i;
  }

  /**
   * Whether a comma behind a time ends what another began; ", in power since 1987," is left out.
   */
  private static boolean endsAside(List<String> out) {
    int comma = out.lastIndexOf(",");
    int n = out.size();
    if (comma < 1 || comma == n - 1) {
      return false;
    }
    boolean clause = EnglishAsides.RELATIVE.contains(out.get(comma + 1));
    if (n - comma > LONGEST_ASIDE && !clause) {
      return false;
    }
    boolean where =
        n - comma <= LONGEST_ASIDE && EnglishWords.PREPOSITIONS.contains(out.get(comma + 1));
    if (where) {
      out.subList(comma, n).clear();
    }
    return !where;
  }

  /** "from Sunday's blast", "of the 2011 prize": whether a preposition stands before an owner. */
  private static boolean isOwner(Line line, int i) {
    int before = line.isTime(i) ? line.begin(i) - 1 : i;
    boolean the = line.is(before, "the"); // "in the previous night's gale"
    return line.isTime(i)
        && line.fold(i).endsWith("'s")
        && line.is(the ? before - 1 : before, "from", "of", "after", "in", "for")
        && i + 1 < line.size()
        && Character.isLowerCase(line.at(i + 1).text().charAt(0));
  }

  private static boolean isWhich(Line line, int i) {
    return line.isTime(i) && EnglishAttributes.isWhich(line, line.time(i));
  }

  static boolean leadsToTime(Line line, int i) {
    for (int k = i; k < Math.min(line.size(), i + 4); k++) {
      if (line.isTime(k)) {
        return k > i && !isWhich(line, k) && !isOwner(line, EnglishClauses.after(line, k) - 1);
      }
      if (!BEFORE_TIME.contains(line.fold(k))) {
        return false;
      }
    }
    return false;
  }
}
