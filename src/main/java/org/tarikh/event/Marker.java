package org.tarikh.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** A fact about this store itself, such as its identity. */
@Entity
public class Marker extends PanacheEntityBase {

  @Id String name;

  /** Not named value, which SQL keeps for itself. */
  @Column(name = "fact")
  String value;

  /** The marker's value, if it was set. */
  public static Optional<String> value(String name) {
    return Marker.<Marker>findByIdOptional(name).map(m -> m.value);
  }

  /** Sets or replaces the marker, within the transaction under way. */
  public static void set(String name, String value) {
    Marker marker = Marker.<Marker>findByIdOptional(name).orElseGet(Marker::new);
    marker.name = name;
    marker.value = value;
    marker.persist();
  }
}
