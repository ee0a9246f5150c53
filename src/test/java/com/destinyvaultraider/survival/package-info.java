/** Orders outlive the processes that carry them out: killed, stopped and side by side. */
@NullMarked
package com.destinyvaultraider.survival;

import org.jspecify.annotations.NullMarked;
