package org.tarikh.event;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;

/** The text is an EDTF date (level 1), at most 100 characters; null passes. */
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EdtfText.Check.class)
@interface EdtfText {

  String message() default "is not an EDTF date";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks the parser. */
  final class Check implements ConstraintValidator<EdtfText, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      try {
        return Edtf.parse(text).toString().length() <= 100;
      } catch (EdtfException e) {
        return false;
      }
    }
  }
}
