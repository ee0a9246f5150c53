/** Many signed-in players at once, while Bungie stumbles at random. */
@NullMarked
package com.destinyvaultraider.load;

import org.jspecify.annotations.NullMarked;
