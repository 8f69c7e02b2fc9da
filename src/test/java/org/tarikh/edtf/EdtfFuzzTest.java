package org.tarikh.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneOffset;

/** Texts that a fuzzer makes up: each is read, or refused with a place in it. */
class EdtfFuzzTest {
  @FuzzTest
  void text(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    try {
      Edtf value = Edtf.parse(text);
      assertEquals(value, Edtf.parse(value.toString()));
      Bounds bounds = value.bounds(ZoneOffset.UTC);
      assertTrue(
          bounds.earliest() == null
              || bounds.latest() == null
              || bounds.earliest() <= bounds.latest());
    } catch (EdtfException e) {
      assertTrue(e.offset() >= 0 && e.offset() <= text.length());
    }
  }
}
