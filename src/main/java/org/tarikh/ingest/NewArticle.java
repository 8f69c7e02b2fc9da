package org.tarikh.ingest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tarikh.event.EventRecord;
import org.tarikh.event.WebLink;
import org.tarikh.temporal.Publication;

/**
 * An article as it comes in.
 *
 * @param language BCP 47; null for the one that its text is found to be written in
 * @param url where it was published; null when it has no address
 * @param published null for the time that its own publication line tells
 * @param text plain text, kept as it is: all offsets point into it
 * @param showText whether the whole text may be shown to the public
 * @param example whether it goes when the examples are removed
 */
public record NewArticle(
    @NotBlank @Size(max = 500) String title,
    @NotBlank @Size(max = 200) String publisher,
    @Size(max = 35) @Pattern(regexp = EventRecord.LANGUAGE) String language,
    @Size(max = 2000) @WebLink String url,
    Publication published,
    @NotBlank @Size(max = MAX_TEXT) String text,
    boolean showText,
    boolean example) {

  /** The longest text, in UTF-16 units: some hundred printed pages. */
  public static final int MAX_TEXT = 500_000;
}
