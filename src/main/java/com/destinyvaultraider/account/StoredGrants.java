package com.destinyvaultraider.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The players' tokens. */
interface StoredGrants extends Repository<StoredGrant, Long> {

  Optional<StoredGrant> findById(long userId);

  /** The tokens for a change; whoever else wants to change them waits, in any instance. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select g from StoredGrant g where g.userId = :userId")
  Optional<StoredGrant> lockById(long userId);

  StoredGrant save(StoredGrant grant);
}
