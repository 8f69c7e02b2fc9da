package org.tarikh.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import java.util.stream.Stream;

/** Fingers on the screen, which Playwright itself does not move. */
final class Touch {

  private Touch() {}

  /** One finger from a point to another in a few steps. */
  static void move(CDPSession session, double x, double y, double toX, double toY) {
    send(session, "touchStart", x, y);
    for (int step = 1; step <= 6; step++) {
      send(session, "touchMove", x + (toX - x) * step / 6, y + (toY - y) * step / 6);
    }
    send(session, "touchEnd");
  }

  /**
   * @param type as the DevTools protocol names it
   * @param points x and y of each finger
   */
  static void send(CDPSession session, String type, double... points) {
    String touches =
        Stream.iterate(0, i -> i + 2)
            .limit(points.length / 2)
            .map(i -> "{\"x\":%s,\"y\":%s,\"id\":%d}".formatted(points[i], points[i + 1], i))
            .toList()
            .toString();
    JsonObject message =
        JsonParser.parseString("{\"type\":\"%s\",\"touchPoints\":%s}".formatted(type, touches))
            .getAsJsonObject();
    session.send("Input.dispatchTouchEvent", message);
  }
}
