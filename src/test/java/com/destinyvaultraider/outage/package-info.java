/** The application while Bungie, the database or the disk does not do as asked. */
@NullMarked
package com.destinyvaultraider.outage;

import org.jspecify.annotations.NullMarked;
