/**
 * What stands before every request: the log of calls, the faults in force and the network's temper.
 */
@NullMarked
package com.destinyvaultraider.sandbox.edge;

import org.jspecify.annotations.NullMarked;
