package org.tarikh.timeline;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.tarikh.web.Language;
import org.tarikh.web.Refusal;

/** What all answers of the public API have in common. */
final class Api {

  private Api() {}

  /**
   * The language that {@code lang} names, Arabic where it is absent.
   *
   * @throws Refusal (400) where it is none of ours
   */
  static Language language(String lang, HttpHeaders headers) {
    if (lang == null) {
      return Language.AR;
    }
    return Language.of(lang)
        .orElseThrow(
            () -> {
              Language readers =
                  Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
              return new Refusal(400, readers.messages(TimelineMessages.class).badLanguage());
            });
  }

  /**
   * The tag of an answer.
   *
   * @param build of the application: another may say the same in other words
   * @param state of what the answer tells, with the identity of its store
   */
  static EntityTag tag(String build, String state, Language language) {
    return new EntityTag(build + "-" + state + "-" + language.code(), true);
  }

  /** The answer, or that what the asker holds under this tag still is it. */
  static Response unlessKnown(
      Request request, EntityTag tag, Language language, Supplier<Object> answer) {
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    return shared((known != null ? known : Response.ok(answer.get())).tag(tag), language).build();
  }

  /** Anyone may keep the answer, and asks with its ETag whether it still holds. */
  static Response.ResponseBuilder shared(Response.ResponseBuilder response, Language language) {
    return response
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }
}
