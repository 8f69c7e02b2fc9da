package org.tarikh.review;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import org.tarikh.event.WebLink;

/** Broken rules of a record in words. */
final class Violations {

  private Violations() {}

  static String sentence(ConstraintViolation<?> violation, ReviewMessages words) {
    var constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof Size size) {
      return violation.getInvalidValue() instanceof String text
          ? words.tooLong(size.max(), text.length())
          : words.tooMany(size.max());
    }
    return constraint instanceof WebLink ? words.notALink() : words.missing();
  }
}
