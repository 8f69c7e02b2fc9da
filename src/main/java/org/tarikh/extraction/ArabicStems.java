package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Words of Arabic reduced so that forms of one word agree. */
final class ArabicStems {

  private static final List<String> SUFFIXES =
      List.of("ية", "ات", "ون", "ين", "ان", "ها", "هم", "تا", "ة", "ه", "ي", "ا");

  private final ArabicLexicon lexicon;

  ArabicStems(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Cue topic(String title) {
    List<Word> words = Word.of(title, 0, title.length());
    return words.stream()
        .map(w -> lexicon.topic(w.fold()))
        .filter(Objects::nonNull)
        .findFirst()
        .or(
            () ->
                IntStream.range(0, words.size())
                    .mapToObj(i -> lexicon.kind(words.get(i).fold(), i == 0))
                    .filter(Objects::nonNull)
                    .findFirst())
        .orElse(null);
  }

  List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (Word w : Word.of(text, 0, text.length())) {
      String bare = stem(w.fold());
      if (bare.length() > 2 && !w.isMark() && !Arabic.isPreposition(w)) {
        stems.add(bare);
      }
    }
    return stems;
  }

  private String stem(String fold) {
    Form verb = lexicon.verb(fold);
    if (verb != null) {
      String noun = verb.verb().noun();
      return withoutSuffix(Word.fold(noun.isEmpty() ? verb.verb().past() : noun));
    }
    List<String> bare = Arabic.withoutPrefixes(fold);
    String s = bare.get(bare.size() - 1);
    return withoutSuffix(s.startsWith("ال") && s.length() > 4 ? s.substring(2) : s);
  }

  private static String withoutSuffix(String s) {
    for (String suffix : SUFFIXES) {
      if (s.endsWith(suffix) && s.length() - suffix.length() >= 3) {
        return s.substring(0, s.length() - suffix.length());
      }
    }
    return s;
  }
}
