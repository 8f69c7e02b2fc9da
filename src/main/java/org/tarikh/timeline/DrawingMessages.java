package org.tarikh.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of {@code <tarikh-timeline>}, which the page hands to it as JSON. Where a number
 * decides, a word is asked for each plural form ({@code form}), and the drawing fills in the
 * number.
 */
@MessageBundle("drawing")
public interface DrawingMessages {

  @Message("The events along time")
  String label();

  @Message(
      "Arrow keys move along time, plus and minus zoom, Home and End go to the beginning and the"
          + " end, 0 shows everything, Tab goes from event to event,"
          + " and the question mark lists all keys.")
  String help();

  @Message("{year} BC")
  String bc(String year);

  @Message("Move and zoom")
  String tools();

  @Message("Closer")
  String zoomIn();

  @Message("Wider")
  String zoomOut();

  @Message("All")
  String fit();

  @Message("{#switch form}{#case 'one'}One more event{#else}{n} more events{/switch}: look closer")
  String more(String form, String n);

  @Message("{#switch form}{#case 'one'}one event{#else}{n} events{/switch}")
  String events(String form, String n);

  @Message("Close")
  String close();

  @Message("day not known")
  String dayUnknown();

  @Message("month not known")
  String monthUnknown();

  @Message("over this time")
  String period();

  @Message("beginning not known")
  String openStart();

  @Message("end not known")
  String openEnd();

  @Message("sources give different dates")
  String disagree();

  @Message("Kinds of events")
  String key();

  @Message("hollow: the day is not known")
  String keyVague();

  @Message("dashed: about that time")
  String keyApproximate();

  @Message("on hatched ground: still to come")
  String keyAhead();

  @Message("today")
  String today();

  @Message("Lanes")
  String lanes();

  @Message("no lanes")
  String laneOff();

  @Message("by kind")
  String laneCategory();

  @Message("by place")
  String lanePlace();

  @Message("by who took part")
  String laneActor();

  @Message("by publisher")
  String lanePublisher();

  @Message("All others")
  String laneOther();

  @Message("Move up: {lane}")
  String laneUp(String lane);

  @Message("Move down: {lane}")
  String laneDown(String lane);

  @Message("Hide: {lane}")
  String laneHide(String lane);

  @Message("Show again: {lane}")
  String laneShow(String lane);

  @Message("Hidden lanes")
  String lanesHidden();

  @Message("Loading…")
  String loading();

  @Message("No event fits")
  String empty();

  @Message("No event in this span")
  String emptyHere();

  @Message("The drawing could not be loaded. The list below is complete.")
  String failed();

  @Message("Try again")
  String retry();
}
