package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.transfer.order.LockWish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be locked or unlocked as the pages post it; it may be invalid.
 *
 * @param thing the instance ids that a page names
 * @param things the same as the boxes of a page name them; stacks, which have no lock, among them
 * @param locked how it shall be
 * @param back the page to go back to, or null
 * @param key what the page carries so that posting the form twice is one order, or null
 */
record LockForm(
    @Nullable List<String> thing,
    @Nullable List<String> things,
    @Nullable Boolean locked,
    @Nullable String back,
    @Nullable String key) {

  /** More than an account can hold. */
  private static final int MOST = 2_500;

  boolean isValid() {
    return locked != null
        && FormKey.isValid(key)
        && codes().count() <= MOST
        && codes().allMatch(code -> Chosen.of(code).isPresent())
        && Stream.ofNullable(thing)
            .flatMap(List::stream)
            .allMatch(code -> instance(code).isPresent());
  }

  /** The instances, each once. */
  List<ItemInstanceId> items() {
    return codes().map(LockForm::instance).flatMap(Optional::stream).distinct().toList();
  }

  LockWish wish() {
    boolean wanted = Boolean.TRUE.equals(locked);
    return new LockWish(FormKey.of(key, "lock " + wanted + items()), items(), wanted, null);
  }

  private Stream<String> codes() {
    return Stream.of(thing, things).flatMap(Stream::ofNullable).flatMap(List::stream);
  }

  private static Optional<ItemInstanceId> instance(String code) {
    return Chosen.of(code)
        .flatMap(chosen ->
            chosen.subject() instanceof Subject.Instance(var id)
                ? Optional.of(id)
                : Optional.empty());
  }
}
