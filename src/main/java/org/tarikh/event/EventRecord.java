package org.tarikh.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.tarikh.edtf.Edtf;

/**
 * One version of an event, whole: what an editor edits, what the history keeps as JSON, and what
 * export reuses. Lists keep the order their editor gave them; none is null.
 *
 * @param date the event's date as EDTF text; stored canonical
 * @param importance 0 (a footnote) to 100 (the events a reader must see even on the whole span)
 * @param withdrawnReason why the event was taken back; null unless it is {@link State#WITHDRAWN}
 * @param titleStays whether the page of a withdrawn event still names title and date. Whoever
 *     withdraws it says so: it may be the title that defames somebody, or puts them in danger
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventRecord(
    @NotNull State state,
    @NotBlank @EdtfText String date,
    @NotNull @Pattern(regexp = Category.ANY) String category,
    @Min(0) @Max(100) int importance,
    @NotEmpty @Size(max = 20) List<@Valid Text> texts,
    @Size(max = MAX_NAMES) List<@Valid Name> places,
    @Size(max = MAX_NAMES) List<@Valid Name> actors,
    @Size(max = MAX_EVIDENCE) List<@Valid Claim> evidence,
    @Size(max = 1000) String withdrawnReason,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean titleStays) {

  /** One whose title and date do not stay where it is withdrawn. */
  public EventRecord(
      State state,
      String date,
      String category,
      int importance,
      List<Text> texts,
      List<Name> places,
      List<Name> actors,
      List<Claim> evidence,
      String withdrawnReason) {
    this(
        state, date, category, importance, texts, places, actors, evidence, withdrawnReason, false);
  }

  /** The most places, and the most actors, of one event. */
  public static final int MAX_NAMES = 50;

  /** The most claims of one event. */
  public static final int MAX_EVIDENCE = 50;

  /** What a language tag looks like (BCP 47, as far as it is used here). */
  public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  public EventRecord {
    texts = texts == null ? List.of() : List.copyOf(texts);
    places = places == null ? List.of() : List.copyOf(places);
    actors = actors == null ? List.of() : List.copyOf(actors);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /** Characters. */
  public static final int LONGEST_TITLE = 300;

  /** Title and summary in one language (a BCP 47 tag). The summary may be empty, the title not. */
  public record Text(
      @NotBlank @Pattern(regexp = LANGUAGE) String language,
      @NotBlank @Size(max = LONGEST_TITLE) String title,
      @Size(max = 4000) String summary) {
    public Text {
      summary = summary == null ? "" : summary;
    }
  }

  /**
   * A place or an actor.
   *
   * @param key what filters compare: the gazetteer's slug, or the normalised name where the
   *     gazetteer knows none
   * @param names the name by language tag, at least one
   */
  public record Name(
      @NotBlank @Size(max = 200) String key,
      @NotEmpty @Size(max = 5)
          Map<@NotBlank @Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 200) String>
              names) {
    public Name {
      names = Map.copyOf(names);
    }

    /** The name in this language, else in any. */
    public String in(String language) {
      String name = names.get(language);
      return name != null
          ? name
          : names.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue();
    }
  }

  /**
   * What one source says: the quoted sentence, the time expression in it, and the date that this
   * source claims. Either {@code articleId} names an article of this store or {@code url}/{@code
   * publisher} name an outside source.
   *
   * @param quoteStart offsets of the quote in the article's text, UTF-16, end exclusive; null for
   *     an outside source
   * @param expressionStart offsets of the time expression in the article's text
   * @param date the date this source claims, EDTF
   * @param rule the rule that resolved the expression; null where an editor gave the date
   * @param confidence 0 to 1; null where an editor gave the date
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Claim(
      Long articleId,
      @Size(max = 2000) @WebLink String url,
      @Size(max = 200) String publisher,
      @Size(max = 10_000) String quote,
      Integer quoteStart,
      Integer quoteEnd,
      @Size(max = 1000) String expression,
      Integer expressionStart,
      Integer expressionEnd,
      @NotBlank @EdtfText String date,
      @Size(max = 100) String rule,
      Derivation derivation,
      @DecimalMin("0") @DecimalMax("1") Double confidence) {

    /**
     * A claim that an editor typed: an outside source with its link and quote, and the date that it
     * gives.
     */
    public static Claim outside(String url, String publisher, String quote, String date) {
      return new Claim(
          null, url, publisher, quote, null, null, null, null, null, date, null, null, null);
    }

    Claim withDate(String other) {
      return new Claim(
          articleId,
          url,
          publisher,
          quote,
          quoteStart,
          quoteEnd,
          expression,
          expressionStart,
          expressionEnd,
          other,
          rule,
          derivation,
          confidence);
    }
  }

  /**
   * How a date was derived: the anchor it was counted from (null when it stood in full) and the
   * steps to the result.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Derivation(Anchor anchor, List<Step> steps) {
    public Derivation {
      steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /**
     * @param source what kind of anchor it was: PUBLICATION (the article's own time) or EXPRESSION
     *     (a date told before)
     * @param text the anchor's words, where it has any
     * @param value the anchor as EDTF
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Anchor(String source, String text, String value) {}

    /**
     * @param operation what was done, a name of the tagger's list of operations
     * @param detail the words or the amount it was done with
     * @param result the date so far, EDTF; may be empty
     */
    public record Step(String operation, String detail, String result) {}
  }

  @AssertTrue(message = "must be given when an event is withdrawn, and only then")
  @JsonIgnore
  boolean isWithdrawnReasonGiven() {
    return (state == State.WITHDRAWN) == (withdrawnReason != null && !withdrawnReason.isBlank());
  }

  @AssertTrue(message = "must not have two titles in one language")
  @JsonIgnore
  boolean isOneTextPerLanguage() {
    return texts.stream().map(Text::language).distinct().count() == texts.size();
  }

  /** The same event in another state of its life; {@code reason} is null unless it is withdrawn. */
  public EventRecord withState(State next, String reason) {
    return withState(next, reason, false);
  }

  EventRecord withState(State next, String reason, boolean stays) {
    return new EventRecord(
        next, date, category, importance, texts, places, actors, evidence, reason, stays);
  }

  /** The same event with other claims. */
  public EventRecord withEvidence(List<Claim> others) {
    return new EventRecord(
        state,
        date,
        category,
        importance,
        texts,
        places,
        actors,
        others,
        withdrawnReason,
        titleStays);
  }

  /** The same event, its dates as canonical EDTF. */
  EventRecord canonical() {
    return new EventRecord(
        state,
        Edtf.parse(date).toString(),
        category,
        importance,
        texts,
        places,
        actors,
        evidence.stream()
            .map(claim -> claim.withDate(Edtf.parse(claim.date()).toString()))
            .toList(),
        withdrawnReason,
        titleStays);
  }

  /** The same with another title in a language that it has one in. */
  EventRecord withTitle(String language, String title) {
    return withTexts(
        texts.stream()
            .map(t -> t.language().equals(language) ? new Text(language, title, t.summary()) : t)
            .toList());
  }

  EventRecord withTexts(List<Text> others) {
    return new EventRecord(
        state,
        date,
        category,
        importance,
        others,
        places,
        actors,
        evidence,
        withdrawnReason,
        titleStays);
  }

  /** The text in this language, else the first. */
  public Text text(String language) {
    return texts.stream()
        .filter(t -> t.language().equals(language))
        .findFirst()
        .orElse(texts.get(0));
  }
}
