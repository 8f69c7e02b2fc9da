package org.tarikh.timeline;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.tarikh.web.Refusal;

/**
 * Server-sent events: each names the state of the index. It differs from the one before when
 * something was published, changed or withdrawn, and then tiles are worth asking for anew.
 */
@Path("/api/v1/changes")
@PermitAll
public class ChangeResource {

  private final LiveChanges live;

  ChangeResource(LiveChanges live) {
    this.live = live;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  // nginx would hold back what is so little.
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  public Multi<String> changes(@QueryParam("lang") String lang, @Context HttpHeaders headers) {
    if (live.full()) {
      throw new Refusal(
          503, Api.language(lang, headers).messages(TimelineMessages.class).tooManyReaders());
    }
    return live.states();
  }
}
