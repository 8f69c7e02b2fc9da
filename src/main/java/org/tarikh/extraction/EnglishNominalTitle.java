package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headlines from English event nouns ("Invasion of Iraq"). */
final class EnglishNominalTitle {

  private static final Set<String> ENDS = Words.EN.list("nominal-title.ends");

  private static final Set<String> OPENING = Words.EN.list("nominal-title.opening");

  private static final Pattern LENGTH = Pattern.compile("(\\d+)-(hour|day|week|month|year)");

  private final EnglishSubject subjects;

  EnglishNominalTitle(EnglishSubject subjects) {
    this.subjects = subjects;
  }

  EnglishHeadline title(Line line, int noun, int at, int to, Reader.Memory memory) {
    if (noun > at) {
      return after(line, at, noun, to);
    }
    int from = noun;
    while (from > 0
        && !line.at(from - 1).isMark()
        && !line.isTime(from - 1)
        && !EnglishWords.PREPOSITIONS.contains(line.fold(from - 1))
        && !EnglishSubject.LEADS.contains(line.fold(from - 1))
        && !subjects.finite(line, from - 1)
        && noun - from < 5) {
      boolean there = line.is(from - 1, "was", "were", "is", "are") && line.is(from - 2, "there");
      if (there || line.is(from - 1, "been")) {
        break;
      }
      from--;
      if (EnglishWords.ARTICLES.contains(line.fold(from))) {
        break;
      }
    }
    if (line.fold(from - 1).equals("of") && ENDS.contains(line.fold(from - 2))) {
      from -= 2;
    }
    List<String> words = EnglishCut.clean(line, from, at);
    boolean owner = !words.isEmpty() && words.get(words.size() - 1).endsWith("'s");
    int owned = owner ? ownedEnd(line, at) : at;
    if (owned > at) {
      words = EnglishCut.clean(line, from, owned);
    }
    List<String> title = EnglishCut.withoutArticle(EnglishNounPhrases.withoutLead(words));
    title = title.size() > 2 && title.get(1).equals("such") ? without(title, 1) : title;
    if (title.size() > 1 && OPENING.contains(Word.fold(title.get(0)))) {
      title = owned(line, from, title, memory);
    }
    return new EnglishHeadline(
        EnglishCut.capital(EnglishCut.fit(lasting(title))), from, false, 0.75);
  }

  /** "her last visit" with her name where that is sure, else without its first word. */
  private static List<String> owned(Line line, int from, List<String> title, Reader.Memory memory) {
    boolean her = title.get(0).equalsIgnoreCase("her");
    boolean other = line.part(0, from).stream().anyMatch(w -> EnglishRoles.is(w.fold()));
    List<String> owner =
        !other && (her || title.get(0).equalsIgnoreCase("his"))
            ? memory.people.him(line, from, List.of(), her, memory)
            : List.of();
    owner = memory.people.isSomebody(owner) ? owner : List.of();
    return owner.isEmpty()
        ? title.subList(1, title.size())
        : EnglishAntecedents.owned(owner, title);
  }

  private static List<String> without(List<String> title, int i) {
    List<String> out = new ArrayList<>(title);
    out.remove(i);
    return out;
  }

  /** "34-day war" is "War lasts 34 days". */
  private static List<String> lasting(List<String> title) {
    Matcher length = LENGTH.matcher(title.isEmpty() ? "" : title.get(0));
    if (title.size() < 2 || !length.matches()) {
      return title;
    }
    int end = 1;
    while (end < title.size() && !title.get(end).equals(",")) {
      end++;
    }
    List<String> out = new ArrayList<>(title.subList(1, end));
    out.addAll(List.of("lasts", length.group(1), length.group(2) + "s"));
    return out;
  }

  /** "the end of Lebanon's 1975-1990 civil war": where the noun ends that the time stands in. */
  private int ownedEnd(Line line, int at) {
    int i = at;
    while (line.isTime(i)) {
      i++;
    }
    while (i < line.size()
        && !line.at(i).isMark()
        && !line.isTime(i)
        && !EnglishWords.PREPOSITIONS.contains(line.fold(i))
        && !EnglishSubject.LEADS.contains(line.fold(i))
        && !subjects.finite(line, i)) {
      i++;
    }
    return i;
  }

  /** "the 2003 invasion of Iraq" is "Invasion of Iraq". */
  private EnglishHeadline after(Line line, int at, int noun, int to) {
    int from = at;
    while (line.isTime(from)) {
      from++;
    }
    int there = line.is(from, ",") ? from + 1 : from;
    from = line.is(there, "there") ? there + 2 : from;
    from += EnglishNominal.SEEING.contains(line.fold(from)) ? 1 : 0;
    int end = noun + 1;
    while (end < to
        && !line.at(end).isMark()
        && !line.isTime(end)
        && !subjects.finite(line, end)
        && !subjects.goesOn(line, end)
        && !line.is(
            end, "was", "were", "had", "has", "have", "is", "are", "that", "which", "and", "to")) {
      end++;
    }
    List<String> words = EnglishCut.withoutArticle(EnglishCut.clean(line, from, end));
    return new EnglishHeadline(EnglishCut.capital(EnglishCut.fit(words)), at, false, 0.75);
  }
}
