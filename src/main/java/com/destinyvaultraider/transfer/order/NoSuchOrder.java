package com.destinyvaultraider.transfer.order;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown where a player asks for an order that is not theirs, or was deleted. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchOrder extends RuntimeException {

  NoSuchOrder() {
    super("no such order");
  }
}
