package org.tarikh.review;

import java.util.List;
import org.tarikh.web.Language;

/**
 * That somebody else saved the event while this form was being filled in: who, when, and where what
 * they saved differs from what was typed.
 */
record Conflict(String who, String when, int version, List<Difference> differences) {

  static Conflict between(
      EventForm theirs, EventForm yours, String who, String when, Language language) {
    return new Conflict(who, when, theirs.seen(), Difference.between(theirs, yours, language));
  }
}
