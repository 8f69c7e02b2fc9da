package org.tarikh.review;

import java.util.List;
import org.tarikh.account.Role;
import org.tarikh.review.Note.Subject;
import org.tarikh.web.Page;

/**
 * The notes about an event or an article, as pages of the admin area show them.
 *
 * @param field that names what they are about in the form: {@code event} or {@code article}
 * @param typed what is being written
 * @param problem what is wrong with it, null where nothing is
 */
record Notes(String field, long id, List<Shown> all, String typed, String problem) {

  /**
   * A note.
   *
   * @param removable whether the one who looks may remove it
   */
  record Shown(long id, String author, String when, String text, boolean removable) {}

  static Notes of(Subject about, long id, Page page, Dates dates) {
    return of(about, id, "", null, page, dates);
  }

  static Notes of(Subject about, long id, String typed, String problem, Page page, Dates dates) {
    List<Shown> all =
        about.notes(id).stream()
            .map(
                note ->
                    new Shown(
                        note.id,
                        note.author,
                        dates.words(note.writtenAt, page.language()),
                        note.text,
                        mayRemove(note, page)))
            .toList();
    String field = about == Subject.EVENT ? "event" : "article";
    return new Notes(field, id, all, typed, problem);
  }

  /** Whether the one who looks wrote it, or is an admin. */
  static boolean mayRemove(Note note, Page page) {
    return note.author.equals(page.user()) || page.security().isUserInRole(Role.ADMIN);
  }
}
