/**
 * What every account holds, the rules by which things move, and the snapshots that are shown of it.
 */
@NullMarked
package com.destinyvaultraider.sandbox.state;

import org.jspecify.annotations.NullMarked;
