package org.tarikh.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read. Its text is never changed: the offsets of all evidence point into it.
 */
@Entity
public class Article extends PanacheEntityBase {

  @Id @GeneratedValue public Long id;
  public String title;
  public String publisher;

  /** BCP 47. */
  public String language;

  /** Where it was published, null when it has no address. */
  public String url;

  /** Publication time as EDTF, a day or finer. */
  public String published;

  @Column(columnDefinition = "text")
  public String text;

  /** SHA-256 of the text in UTF-8, lower-case hex: the same article twice is the same. */
  public String sha256;

  /** Whether the whole text may be shown to the public; otherwise only quoted sentences are. */
  public boolean showText;

  /** Came with the bundled examples, and goes with them. */
  public boolean example;

  @Column(columnDefinition = "text")
  @Convert(converter = MarksJson.class)
  public List<Mark> marks;

  public Instant addedAt;
  public String addedBy;

  /** The article with exactly this text, if it was read before. */
  public static Optional<Article> withText(String text) {
    return find("sha256", sha256(text)).firstResultOptional();
  }

  /** SHA-256 of the text in UTF-8, lower-case hex. */
  public static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
