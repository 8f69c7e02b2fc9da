package org.tarikh.extraction;

import java.util.Set;

/**
 * What a title tells, for comparing it with another.
 *
 * @param acts keys of what is done ("fall", "signing"), the same in every language; empty where the
 *     title names none that is known
 * @param stems its words reduced so that forms of one word agree; of one language alone
 */
public record Gist(Set<String> acts, Set<String> stems) {

  /** Whether both name acts, and none in common. */
  public boolean tellsOtherActsThan(Gist other) {
    return !acts.isEmpty() && !other.acts.isEmpty() && !sharesActWith(other);
  }

  /** Whether an act is named by both. */
  public boolean sharesActWith(Gist other) {
    return acts.stream().anyMatch(other.acts::contains);
  }

  /** Whether both name an act that befalls one thing once a day ("fall", "resignation"). */
  public boolean sharesActDoneOnceWith(Gist other) {
    return acts.stream().anyMatch(act -> Acts.isOnce(act) && other.acts.contains(act));
  }

  /** Which part of the words of the longer stand in the other too, from 0 to 1. */
  double sameness(Gist other) {
    int longer = Math.max(stems.size(), other.stems.size());
    return longer == 0 ? 0 : (double) shared(other) / longer;
  }

  /** Which part of the words of the shorter stand in the other too, from 0 to 1. */
  public double overlap(Gist other) {
    int shorter = Math.min(stems.size(), other.stems.size());
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }

  private int shared(Gist other) {
    int both = 0;
    for (String stem : stems) {
      both += other.stems.contains(stem) ? 1 : 0;
    }
    return both;
  }
}
