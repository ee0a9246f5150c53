package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemFacts;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.stream.Stream;

/**
 * A thing that a search asks about.
 *
 * @param index its place among the holdings
 */
public record Searched(int index, ItemDetail detail, Annotation annotation) {

  /** The thing itself. */
  public Item item() {
    return detail.item();
  }

  ItemDefinition definition() {
    return detail.item().definition();
  }

  ItemFacts facts() {
    return detail.facts();
  }

  /** Its sockets of one kind. */
  Stream<Socket> sockets(Socket.Kind kind) {
    return detail.sockets().stream().filter(socket -> socket.kind() == kind);
  }
}
