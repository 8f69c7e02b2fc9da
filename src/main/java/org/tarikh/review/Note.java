package org.tarikh.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/**
 * What an editor wrote to the others about an event or an article. It lives in this room, which no
 * public room may use, and outside of the versions of events, which export and history read.
 */
@Entity
public class Note extends PanacheEntityBase {

  /** The longest note, in UTF-16 units. */
  static final int LONGEST = 2000;

  /** The most notes about one thing. */
  static final int MOST = 100;

  @Id @GeneratedValue Long id;

  /** What it is about: this event, or that article; the other is null. */
  Long eventId;

  Long articleId;

  /** The user name of who wrote it. */
  String author;

  Instant writtenAt;
  String text;

  /** What notes can be about. */
  enum Subject {
    EVENT("eventId"),
    ARTICLE("articleId");

    private final String field;

    Subject(String field) {
      this.field = field;
    }

    /** How many notes there are about one. */
    long count(long id) {
      return Note.count(field, id);
    }

    /** The notes about one, oldest first. */
    List<Note> notes(long id) {
      return Note.list(field + " = ?1 order by writtenAt, id", id);
    }
  }

  static void add(Subject about, long id, String text, String author, Instant now) {
    Note note = new Note();
    note.eventId = about == Subject.EVENT ? id : null;
    note.articleId = about == Subject.ARTICLE ? id : null;
    note.author = author;
    note.writtenAt = now;
    note.text = text;
    note.persist();
  }
}
