package com.destinyvaultraider.operations;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the site is kept running.
 *
 * @param databaseDirectory where the embedded PostgreSQL keeps its data; used only where no
 *     spring.datasource.url is set
 */
@ConfigurationProperties("operations")
record OperationsProperties(@DefaultValue("data/postgres") String databaseDirectory) {

  // A string, because a Path is first looked for in the web application, which forbids "..".

  /** Where the embedded PostgreSQL keeps its data. */
  Path databaseFolder() {
    return Path.of(databaseDirectory);
  }
}
